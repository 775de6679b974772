import { CsvFileError } from './csv-file-error.js';

const excel = 'This looks like an Excel workbook. Save it as CSV and upload that.';
const notText = 'This is not a text file. Upload a CSV file.';

const openings: readonly { bytes: readonly number[]; detail: string }[] = [
  // ZIP, and in it the workbooks of Excel and LibreOffice (APPNOTE.TXT 4.3.7).
  { bytes: [0x50, 0x4b, 0x03, 0x04], detail: excel },
  // The compound file of Excel 97–2003 ([MS-CFB] 2.2).
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], detail: excel },
  { bytes: [0x25, 0x50, 0x44, 0x46], detail: 'This looks like a PDF. Upload a CSV file.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], detail: 'This looks like a picture. Upload a CSV file.' },
  { bytes: [0xff, 0xd8, 0xff], detail: 'This looks like a picture. Upload a CSV file.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], detail: 'This looks like a picture. Upload a CSV file.' },
  { bytes: [0x1f, 0x8b], detail: 'This file is compressed. Unpack it and upload the CSV file.' },
  // UTF-32, little-endian; no spreadsheet writes it.
  {
    bytes: [0xff, 0xfe, 0x00, 0x00],
    detail: 'This file is in UTF-32. Save it as CSV in UTF-8 and upload that.',
  },
];

/** Refuses what begins as some other kind of file does. Throws `import.unreadable`. */
export function refuseOtherKinds(head: Uint8Array): void {
  const other = openings.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte));
  if (other !== undefined) throw new CsvFileError('import.unreadable', other.detail);
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
    throw new CsvFileError('import.unreadable', notText);
  }
}
