import { isAscii } from 'node:buffer';
import { singleByteTables } from './single-byte-tables.js';

/** The encodings of one byte a character, by their names as registered with IANA. */
export type SingleByteEncoding = keyof typeof singleByteTables;

/** The encodings of East Asia, of one byte and more a character. */
const eastAsian = ['Shift_JIS', 'GB18030', 'EUC-KR', 'Big5', 'EUC-JP'] as const;
export type EastAsianEncoding = (typeof eastAsian)[number];

/** The encodings that texts are read in, by their names as registered with IANA. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | SingleByteEncoding | EastAsianEncoding;

/** The encodings of one byte a character, the likelier first. */
export const singleByteEncodings: readonly SingleByteEncoding[] = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'IBM850',
  'IBM437',
  'IBM852',
  'macintosh',
  'ISO-8859-2',
  'windows-1255',
  'windows-1257',
  'IBM866',
  'KOI8-U',
  'windows-1256',
  'ISO-8859-5',
  'ISO-8859-7',
  'x-mac-cyrillic',
];

export const eastAsianEncodings: readonly EastAsianEncoding[] = eastAsian;

/** The encodings that people can choose from. */
export const encodings: readonly Encoding[] = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  ...singleByteEncodings,
  ...eastAsian,
];

export function isEncoding(name: string | null): name is Encoding {
  return encodings.some((encoding) => encoding === name);
}

/** Finds an encoding by a name of IANA's, which are the same in capitals and in small letters. */
export function encodingNamed(
  name: string,
  among: readonly Encoding[] = encodings,
): Encoding | undefined {
  return among.find((encoding) => encoding.toLowerCase() === name.toLowerCase());
}

export function isSingleByte(encoding: Encoding): encoding is SingleByteEncoding {
  return encoding in singleByteTables;
}

const characters = new Map<SingleByteEncoding, Uint16Array>();

/** The character of each byte. */
function charactersOf(encoding: SingleByteEncoding): Uint16Array {
  const known = characters.get(encoding);
  if (known !== undefined) return known;
  const table = singleByteTables[encoding];
  const made = Uint16Array.from({ length: 256 }, (_, i) =>
    i < 0x80 ? i : table.charCodeAt(i - 0x80),
  );
  characters.set(encoding, made);
  return made;
}

/** Decodes bytes of an encoding of one byte a character. Every byte has its own character. */
export function decodeSingleByte(bytes: Buffer, encoding: SingleByteEncoding): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  const table = charactersOf(encoding);
  const text = Buffer.allocUnsafe(2 * bytes.length);
  for (let i = 0; i < bytes.length; i++) text.writeUInt16LE(table[bytes[i] ?? 0] ?? 0, 2 * i);
  return text.toString('utf16le');
}

/** The bytes beyond ASCII of an encoding, by the number of their character. */
export function bytesByCharacter(encoding: SingleByteEncoding): ReadonlyMap<number, number> {
  const table = singleByteTables[encoding];
  return new Map(Array.from({ length: 128 }, (_, i) => [table.charCodeAt(i), 0x80 + i]));
}

/** Decodes bytes that are whole. What is malformed becomes U+FFFD. */
export function decodeWhole(bytes: Buffer, encoding: Encoding): string {
  if (encoding === 'UTF-8') return bytes.toString('utf8');
  if (encoding === 'UTF-16LE') return bytes.toString('utf16le');
  if (encoding === 'UTF-16BE') {
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  }
  if (isSingleByte(encoding)) return decodeSingleByte(bytes, encoding);
  return new TextDecoder(encoding).decode(bytes);
}

/** Writes one character; undefined when the encoding has no such character. */
export type WriteCharacter = (character: string) => Buffer | undefined;

const writers = new Map<Encoding, WriteCharacter>();

/** The bytes of characters in an encoding. */
export function writerOf(encoding: Encoding): WriteCharacter {
  const known = writers.get(encoding);
  if (known !== undefined) return known;
  const writer = makeWriter(encoding);
  writers.set(encoding, writer);
  return writer;
}

function makeWriter(encoding: Encoding): WriteCharacter {
  if (encoding === 'UTF-8') return (character) => Buffer.from(character, 'utf8');
  if (encoding === 'UTF-16LE') return (character) => Buffer.from(character, 'utf16le');
  if (encoding === 'UTF-16BE') return (character) => Buffer.from(character, 'utf16le').swap16();
  const table = isSingleByte(encoding) ? singleByteWriting(encoding) : doubleByteWriting(encoding);
  return (character) => (character < '\u0080' ? Buffer.from(character) : table.get(character));
}

function singleByteWriting(encoding: SingleByteEncoding): Map<string, Buffer> {
  return new Map(
    [...singleByteTables[encoding]].map((character, i) => [character, Buffer.of(0x80 + i)]),
  );
}

/** The characters of one and two bytes, found by decoding each. */
function doubleByteWriting(encoding: EastAsianEncoding): Map<string, Buffer> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, Buffer>();
  const note = (bytes: Buffer): void => {
    const text = decoder.decode(bytes);
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let first = 0x80; first <= 0xff; first++) {
    note(Buffer.of(first));
    for (let second = 0x40; second <= 0xfe; second++) note(Buffer.of(first, second));
  }
  return table;
}

/**
 * Reads a text anew that was read in the encoding `from`, as if it had been in `to`: its bytes are
 * written again and read in the other. Characters that `from` does not have, and which were
 * therefore not read by it, stay as they are.
 */
export function reencode(text: string, from: Encoding, to: Encoding): string {
  if (from === to || isPlain(text)) return text;
  const write = writerOf(from);
  let result = '';
  let bytes: Buffer[] = [];
  const flush = (): void => {
    if (bytes.length > 0) result += decodeWhole(Buffer.concat(bytes), to);
    bytes = [];
  };
  for (const character of text) {
    const written = character === '\ufffd' ? undefined : write(character);
    if (written !== undefined) {
      bytes.push(written);
      continue;
    }
    flush();
    result += character;
  }
  flush();
  return result;
}

/** Makes what writes text in an encoding; a character that it does not have is written without its accent, or as `?`. */
export function encoderOf(encoding: Encoding): (text: string) => Buffer {
  const write = writerOf(encoding);
  const plain = (character: string): Buffer =>
    write(character.normalize('NFKD').charAt(0)) ?? Buffer.from('?');
  return (text) =>
    Buffer.concat([...text].map((character) => write(character) ?? plain(character)));
}

/** The encodings by which a text can be read anew that was read in `from`, with `from`. */
export function reencodings(from: string): readonly Encoding[] {
  if (!isEncoding(from)) return [];
  const isWide = (encoding: Encoding): boolean => encoding.startsWith('UTF-16');
  return isWide(from) ? [from] : encodings.filter((encoding) => !isWide(encoding));
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) return false;
  }
  return true;
}
