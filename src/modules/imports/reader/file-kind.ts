import { type Words, words } from '../../../words/words.js';
import { CsvFileError } from './csv-file-error.js';

const excel = words('file.excel');
const picture = words('file.picture');

const openings: readonly { bytes: readonly number[]; told: Words }[] = [
  // ZIP, and in it the workbooks of Excel and LibreOffice (APPNOTE.TXT 4.3.7).
  { bytes: [0x50, 0x4b, 0x03, 0x04], told: excel },
  // The compound file of Excel 97–2003 ([MS-CFB] 2.2).
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], told: excel },
  { bytes: [0x25, 0x50, 0x44, 0x46], told: words('file.pdf') },
  { bytes: [0x89, 0x50, 0x4e, 0x47], told: picture },
  { bytes: [0xff, 0xd8, 0xff], told: picture },
  { bytes: [0x47, 0x49, 0x46, 0x38], told: picture },
  { bytes: [0x1f, 0x8b], told: words('file.compressed') },
  // UTF-32, little-endian; no spreadsheet writes it.
  {
    bytes: [0xff, 0xfe, 0x00, 0x00],
    told: words('file.utf32'),
  },
];

/** Refuses what begins as some other kind of file does. Throws `import.unreadable`. */
export function refuseOtherKinds(head: Uint8Array): void {
  const other = openings.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte));
  if (other !== undefined) throw new CsvFileError('import.unreadable', other.told);
}

/**
 * Refuses text with many control characters, which is no text. A few are let through: they are
 * characters of their cells, and the judge says so on their rows. Throws `import.unreadable`.
 */
export function refuseBinary(text: string): void {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && !(code >= 9 && code <= 13)) controls++;
  }
  if (controls > 4 && controls * 20 > text.length) {
    throw new CsvFileError('import.unreadable', words('file.not_text'));
  }
}
