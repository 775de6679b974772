import { isUtf8 } from 'node:buffer';
import type { CellDoubt } from '../table.js';
import { bytesByCharacter } from './encodings.js';
import { doubtMark } from './mixed-utf8.js';

/** The bytes of the encodings in which UTF-8 is read by mistake. */
const mistaken = (['windows-1252', 'macintosh', 'IBM850', 'IBM437'] as const).map(bytesByCharacter);
/** The remains of UTF-8 that was read as Windows-1252: a first byte and another of the same character. */
const remains = /[ÂÃÄÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;
/** A question mark in the place of a letter: between letters, or at the edge of the only word. */
const lostLetter = /\p{L}\?\p{L}|^\?\p{Ll}+$|^\p{L}+\?$/u;
/** A sign that stands between letters in no word: a letter in the encoding that was meant. */
const signBetween = /\p{L}[¢£¤¥¦§©¬®±¶¼½¾×÷€ƒ†‡‰]\p{L}/u;
const foreign = /(?!\p{Script=Latin})\p{L}|(?!\p{Script=Inherited})\p{M}/u;
const foreignWord = /(?:(?!\p{Script=Latin})\p{L}){2}/u;
const mixed =
  /\p{Script=Latin}(?!\p{Script=Latin})\p{L}|(?!\p{Script=Latin})\p{L}\p{Script=Latin}/u;
/** A mark of a script that stands behind no letter of it. */
const looseMark = /(?<![\p{L}\p{M}])\p{M}|\p{Script=Latin}(?!\p{Script=Inherited})\p{M}/u;
/** Latin letters that no name in Europe, Vietnam or Azerbaijan has: a quote or a dash before a letter reads back as one. */
const unusual = /[\u0180-\u019f\u01a2-\u01ae\u01b1-\u0217\u021c-\u0258\u025a-\u02af]/;
/** Texts of letters, figures and what stands between them. */
const words = /^[\p{L}\p{M}\p{N}\p{P}\p{Zs}\s€£$+<=>^~|°ªº´\u00ad]*$/u;

/**
 * Looks through the cells of a row for what decoding left in doubt, and puts right what can be: text
 * in UTF-8 that was read in another encoding and written again, once or twice ("MÃ¼ller"), where
 * the whole cell can be read back and makes letters. In doubt are: bytes that were not of the file's
 * encoding, characters that are lost (U+FFFD, "M?ller"), signs in the place of letters ("Pe€a"), and remains of
 * UTF-8 that cannot be read.
 * @param cells are changed in place.
 * @param isUnsure tells whether a text may be of another encoding than it was read in.
 */
export function lookThrough(
  cells: string[],
  isUnsure: (text: string) => boolean = () => false,
): CellDoubt[] | undefined {
  let doubts: CellDoubt[] | undefined;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? '';
    if (!isNotable(cell)) continue;
    const { text, isDoubtful } = readThrough(cell);
    cells[index] = text;
    if (isDoubtful || (text === cell && isUnsure(text)))
      (doubts ??= []).push({ index, code: 'text.encoding_doubtful' });
  }
  return doubts;
}

function isNotable(cell: string): boolean {
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code > 127 || code === 63) return true;
  }
  return false;
}

function readThrough(cell: string): { text: string; isDoubtful: boolean } {
  const isMarked = cell.includes(doubtMark);
  const plain = isMarked ? cell.replaceAll(doubtMark, '') : cell;
  const text = readBack(plain);
  return {
    text,
    isDoubtful:
      isMarked ||
      text.includes('\ufffd') ||
      (text.includes('?') && lostLetter.test(text)) ||
      signBetween.test(text) ||
      // What has been read back is sure.
      (text === plain && remains.test(text)),
  };
}

/** The text of which a cell is the UTF-8 read by mistake; the cell itself when it is none. */
function readBack(cell: string): string {
  for (const bytes of mistaken) {
    const once = readAs(cell, bytes);
    if (once === undefined) continue;
    const twice = readAs(once, bytes);
    if (twice !== undefined && isSure(twice)) return twice;
    if (isSure(once)) return once;
  }
  return cell;
}

/**
 * Tells whether what was read back is surely what was meant: words, and no letter of another script
 * alone or beside a Latin one, as "çšž" would give, nor an unusual one, as "«élan" would.
 */
function isSure(text: string): boolean {
  if (!words.test(text) || unusual.test(text) || looseMark.test(text)) return false;
  if (!foreign.test(text)) return true;
  return foreignWord.test(text) && !mixed.test(text);
}

/** The text of which a cell is the UTF-8, read in an encoding with these bytes. */
function readAs(cell: string, bytes: ReadonlyMap<number, number>): string | undefined {
  let written: Buffer | undefined;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code < 0x80) continue;
    const byte = bytes.get(code);
    if (byte === undefined) return undefined;
    if (written === undefined) {
      // Most cells end here: their first letter does not begin a character of UTF-8.
      const next = bytes.get(cell.charCodeAt(i + 1)) ?? 0;
      if (byte < 0xc2 || byte > 0xf4 || next < 0x80 || next > 0xbf) return undefined;
      written = Buffer.from(cell, 'latin1');
    }
    written[i] = byte;
  }
  return written !== undefined && isUtf8(written) ? written.toString('utf8') : undefined;
}
