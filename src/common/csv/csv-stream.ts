import { Readable } from 'node:stream';
import type { Language } from '../../words/language.js';

/** About how many characters are sent at once. */
const CHUNK = 1 << 16;

/** The characters that some spreadsheet takes for a separator, or that need quotes in a cell. */
const toQuote = /[",;\t|\r\n]|^\s|\s$/;

/** The form of a CSV. */
export interface CsvDialect {
  separator: string;
  /**
   * Writes text as bytes in an encoding other than UTF-8; without it, the text is UTF-8.
   */
  encode?: ((text: string) => Buffer) | undefined;
  /** False where no mark at the beginning tells spreadsheets the encoding: none but Unicode's have one. */
  isMarked?: boolean;
}

/** The form that spreadsheets expect of somebody who reads `language`: a semicolon where the comma is for decimals. */
export function dialectFor({ formats }: Pick<Language, 'formats'>): CsvDialect {
  const decimal = new Intl.NumberFormat(formats)
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal');
  return { separator: decimal?.value === ',' ? ';' : ',' };
}

/** Rows as CSV text (RFC 4180), made as fast as it is read. */
export function csvStream(
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  dialect: CsvDialect,
): Readable {
  return Readable.from(chunks(rows, dialect), { objectMode: false });
}

async function* chunks(
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  { separator, encode, isMarked = true }: CsvDialect,
): AsyncGenerator<Buffer> {
  const write = encode ?? ((piece: string): Buffer => Buffer.from(piece));
  let text = isMarked ? '\ufeff' : '';
  for await (const row of rows) {
    text += `${row.map(quoted).join(separator)}\r\n`;
    if (text.length < CHUNK) continue;
    yield write(text);
    text = '';
  }
  yield write(text);
}

/** Spreadsheets split at other separators than the comma too: a cell is quoted for any of them. */
function quoted(cell: string): string {
  return toQuote.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
