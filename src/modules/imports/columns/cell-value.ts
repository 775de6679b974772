import { isUtf8 } from 'node:buffer';
import { unescapeFormula } from '../../../common/csv/formula.js';
import { invisible } from '../../../common/text/invisible.js';

/** The texts that systems write for a cell without a value. Of “null” in small letters nobody is sure: it is a name. */
const blanks = new Set([
  ...['NULL', '\\N', '(null)', '(NULL)', '<null>', '<NULL>', '[NULL]', '-', '--', '---', '–', '—'],
  ...['n/a', 'N/A', 'n. a.', 'n.a.', 'k.A.', 'k. A.', 'k.a.', 'K.A.', 'k/A'],
  ...['#N/A', '#N/A!', '#NV', '#N/D', '#N/B', '#N/A N/A', '""', '[]'],
]);
const longestBlank = 8;

/** Longer cells are no names or addresses; of a long run of combining characters, normalizing takes quadratic time. */
const normalizedMaxLength = 500;

const invisibleAtBeginning = new RegExp(`^[\\s${invisible}]+`);
const isInvisible = new RegExp(`[\\s${invisible}]`);
const spaces = /[\u00a0\u202f\u2007]/g;
const quotes: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
};

/**
 * The value that a cell of a file stands for: without what spreadsheets and databases put around
 * it (a `'` before a formula or a number, `="…"`, typographic quotation marks around the whole,
 * characters that nobody sees), blank where it says that there is none.
 */
export function cellValue(cell: string): string {
  return isPlain(cell) ? cell : read(cell);
}

/** Tells of most cells that they stand for themselves: printable ASCII that begins as values do. */
function isPlain(cell: string): boolean {
  const { length } = cell;
  if (length === 0) return true;
  if (!isOrdinary(cell.charCodeAt(0)) || isEndOfMore(cell.charCodeAt(length - 1))) {
    return false;
  }
  if (cell.charCodeAt(1) === 39) return false;
  if (length <= longestBlank && blanks.has(cell)) return false;
  for (let i = 0; i < length; i++) {
    if (cell.charCodeAt(i) > 126) return false;
  }
  return true;
}

/** Tells whether more than a character may have to be taken off the end: a space, or `>`. */
function isEndOfMore(code: number): boolean {
  return code <= 32 || code === 62;
}

/** Tells whether nothing is to be taken off before this character of ASCII: not `"`, `'`, `=`, a space. */
function isOrdinary(code: number): boolean {
  return code > 39 && code < 127 && code !== 61;
}

function read(cell: string): string {
  if (cell.startsWith('{')) return cell;
  let text = withoutBreaks(trimmed(cell));
  if (text.length <= normalizedMaxLength) text = text.normalize('NFC').replace(spaces, ' ');
  text = outOfDigits(withoutQuotes(unwrapped(text)));
  if (/^'\d/.test(text)) text = text.slice(1);
  else text = unescapeFormula(text);
  return text.length <= longestBlank && blanks.has(text) ? '' : text;
}

/** The text without the line breaks of HTML at its end. */
function withoutBreaks(text: string): string {
  let end = text;
  while (end.endsWith('>')) {
    const [tag] = /<br ?\/?>$/i.exec(end.slice(-lengthOfBreak)) ?? [];
    if (tag === undefined) break;
    end = end.slice(0, -tag.length).trimEnd();
  }
  return end;
}

/** In characters: of `<br />`. */
const lengthOfBreak = 6;

/** The text without spaces and characters that nobody sees at its ends. */
function trimmed(cell: string): string {
  let end = cell.length;
  while (end > 0 && isInvisible.test(cell.charAt(end - 1))) end--;
  return cell.slice(0, end).replace(invisibleAtBeginning, '');
}

/** The text of `X'4d…'`, as directories write what is beyond ASCII: in the digits of its UTF-8. */
function outOfDigits(text: string): string {
  if (!/^X'(?:[\da-f]{2}){1,500}'$/i.test(text)) return text;
  const bytes = Buffer.from(text.slice(2, -1), 'hex');
  return isUtf8(bytes) ? trimmed(bytes.toString('utf8')).normalize('NFC') : text;
}

/** The text of `="…"`, by which spreadsheets are kept from reading numbers. */
function unwrapped(text: string): string {
  if (!text.startsWith('="') || !text.endsWith('"') || text.length < 3) return text;
  return trimmed(text.slice(2, -1).replaceAll('""', '"'));
}

/** The text without quotation marks that stand around the whole of it and nowhere else in it. */
function withoutQuotes(text: string): string {
  const closing = quotes[text.charAt(0)];
  const last = text.charAt(text.length - 1);
  if (closing === undefined || text.length < 2 || !closing.includes(last)) return text;
  const inner = text.slice(1, -1);
  return [...closing, text.charAt(0)].some((mark) => inner.includes(mark)) ? text : trimmed(inner);
}
