import { type Words, words } from '../../../words/words.js';
import { FileError } from './file-error.js';

/** The kinds of files that are no tables, each with words that say what it is and what to do. */
const kinds = {
  html: words('file.kind.html'),
  json: words('file.kind.json'),
  vcard: words('file.kind.vcard'),
  ldif: words('file.kind.ldif'),
  yaml: words('file.kind.yaml'),
  mbox: words('file.kind.mbox'),
  pdf: words('file.kind.pdf'),
  xml: words('file.kind.xml'),
  image: words('file.kind.image'),
  rtf: words('file.kind.rtf'),
  doc: words('file.kind.doc'),
  zip: words('file.kind.zip'),
  gzip: words('file.kind.gzip'),
  xls: words('file.kind.xls'),
  encrypted: words('workbook.kind.encrypted'),
  executable: words('file.kind.executable'),
  binary: words('file.kind.binary'),
  utf32: words('file.kind.utf32'),
} satisfies Record<string, Words>;

type Kind = keyof typeof kinds;

/** The first bytes of files that are neither texts nor workbooks. */
const openings: readonly { bytes: readonly number[]; kind: Kind }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'image' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'image' },
  { bytes: [0x1f, 0x8b], kind: 'gzip' },
  // 7z, RAR, XZ and BZIP2.
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: 'zip' },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: 'zip' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58], kind: 'zip' },
  { bytes: [0x42, 0x5a, 0x68], kind: 'zip' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], kind: 'executable' },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], kind: 'executable' },
  // Excel before 97: a stream without a container ([MS-XLS] 2.4.21, and its earlier forms).
  { bytes: [0x09, 0x08, 0x10, 0x00], kind: 'xls' },
  { bytes: [0x09, 0x08, 0x08, 0x00], kind: 'xls' },
  { bytes: [0x09, 0x04, 0x06, 0x00], kind: 'xls' },
  // UTF-32, little-endian; no spreadsheet writes it.
  { bytes: [0xff, 0xfe, 0x00, 0x00], kind: 'utf32' },
];
/** ZIP, and in it the workbooks of Excel and LibreOffice (APPNOTE.TXT 4.3.7). */
const zip = [0x50, 0x4b, 0x03, 0x04];
/** The compound file of Office 97–2003 and of encrypted workbooks ([MS-CFB] 2.2). */
const compound = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of a Word document's stream in it. */
const wordDocument = Buffer.from('WordDocument', 'utf16le');
/** The name of the stream that holds a workbook with a password ([MS-OFFCRYPTO] 2.3.4.4). */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/** The number of bytes that are looked at to tell what kind of file it is. */
export const headSize = 4096;

/**
 * Tells by a file's first bytes how it is to be opened.
 * @throws FileError `import.unsupported_file` for what is neither a text nor a zip.
 */
export function kindOf(head: Uint8Array): 'text' | 'zip' {
  const begins = (bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte);
  if (begins(zip)) return 'zip';
  if (begins(compound)) {
    const names = Buffer.from(head);
    if (names.includes(encryptedPackage)) throw unsupported('encrypted');
    throw unsupported(names.includes(wordDocument) ? 'doc' : 'xls');
  }
  const other = openings.find(({ bytes }) => begins(bytes));
  if (other !== undefined) throw unsupported(other.kind);
  // "MZ" could begin a text; a program has zeros close behind.
  if (begins([0x4d, 0x5a]) && head.subarray(2, 64).includes(0)) throw unsupported('executable');
  return 'text';
}

/** The first characters of texts that are no tables. */
const texts: readonly { begins: RegExp; kind: Kind }[] = [
  {
    begins:
      /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b/i,
    kind: 'html',
  },
  {
    begins: /^<\?xml\b|^<[a-z][\w:.-]*(?:\s+[\w:.-]+\s*=\s*["'][^"']*["'])*\s*>\s*<[a-z]/i,
    kind: 'xml',
  },
  {
    begins: /^(?:\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\})|\[\s*(?:[[{\]]|"(?:[^"\\]|\\.)*"\s*[,\]]))/,
    kind: 'json',
  },
  { begins: /^begin:v(?:card|calendar)/i, kind: 'vcard' },
  // RFC 2849: a version, or a record's name and below it what else it says.
  {
    begins: /^(?:#[^\n]*\n\s*)*(?:version:\s*1\r?\n|dn::? ?\S[^\n]*=[^\n]*\n\w[\w;-]*::? )/i,
    kind: 'ldif',
  },
  // RFC 4155: a line that says from whom and when, and a header of the mail below it.
  {
    begins:
      /^(?:from \S+ [^\n]*\d{4}\s*\n[\w-]+: |(?:return-path|received|delivered-to|mime-version|message-id): \S)/i,
    kind: 'mbox',
  },
  {
    begins:
      /^(?:%YAML \d|---\s*\n\s*(?:- +)?[\w.-]+:(?: |\r?\n)|(?:[\w.-]+:\s*\n\s*)?- +[\w.-]+: [^\n]*\n\s+[\w.-]+: )/,
    kind: 'yaml',
  },
  { begins: /^\{\\rtf/, kind: 'rtf' },
];

/**
 * Refuses texts of other kinds.
 * @throws FileError `import.unsupported_file`.
 */
export function refuseOtherTexts(head: string): void {
  const text = head.trimStart();
  const other = texts.find(({ begins }) => begins.test(text));
  if (other !== undefined) throw unsupported(other.kind);
}

/**
 * Refuses text with many control characters, which is no text. A few are let through: they are
 * characters of their cells, and the judge says so on their rows.
 * @throws FileError `import.unsupported_file`.
 */
export function refuseBinary(text: string): void {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && !(code >= 9 && code <= 13)) controls++;
  }
  if (controls > 4 && controls * 20 > text.length) throw unsupported('binary');
}

function unsupported(kind: Kind): FileError {
  return new FileError('import.unsupported_file', kinds[kind], { kind });
}
