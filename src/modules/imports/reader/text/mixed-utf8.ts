import { isUtf8 } from 'node:buffer';
import { decodeSingleByte } from './encodings.js';

/**
 * The mark behind a character that was no UTF-8 and was read otherwise: a noncharacter, which no
 * text has (Unicode 23.7). It is taken off when cells are looked through.
 */
export const doubtMark = '\ufdd0';

/** Decodes UTF-8 in which some bytes are not: these are read as Windows-1252, each with a mark behind. */
export function decodeMixed(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let text = '';
  let good = 0;
  for (let i = 0; i < bytes.length;) {
    const length = characterLength(bytes, i);
    if (length > 0) {
      i += length;
      continue;
    }
    text += bytes.toString('utf8', good, i);
    text += decodeSingleByte(bytes.subarray(i, i + 1), 'windows-1252') + doubtMark;
    i++;
    good = i;
  }
  return text + bytes.toString('utf8', good);
}

/** The number of bytes at the end that may be the beginning of a character (RFC 3629, 4). */
export function unfinishedLength(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const at = bytes.length - back;
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    return sequenceLength(byte) > back && isBeginning(bytes, at) ? back : 0;
  }
  return 0;
}

/** The length of the well-formed character at a place; 0 when there is none. */
function characterLength(bytes: Buffer, at: number): number {
  const length = sequenceLength(bytes[at] ?? 0);
  if (length < 2) return length;
  if (at + length > bytes.length) return 0;
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** Tells whether the bytes from a place on could go on as a well-formed character. */
function isBeginning(bytes: Buffer, at: number): boolean {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1];
  if (second === undefined) return true;
  if (second < 0x80 || second > 0xbf) return false;
  if (first === 0xe0 && second < 0xa0) return false;
  if (first === 0xed && second > 0x9f) return false;
  if (first === 0xf0 && second < 0x90) return false;
  return !(first === 0xf4 && second > 0x8f);
}
