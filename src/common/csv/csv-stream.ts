import { Readable } from 'node:stream';

/** About how many characters are sent at once. */
const CHUNK = 1 << 16;

/** The characters that some spreadsheet takes for a separator, or that need quotes in a cell. */
const toQuote = /[",;\t|\r\n]|^\s|\s$/;

/** Rows as CSV text (RFC 4180), made as fast as it is read. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function csvStream(
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
): Readable {
  return Readable.from(chunks(rows), { objectMode: false });
}

async function* chunks(
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
): AsyncGenerator<string> {
  let text = '\ufeff';
  for await (const row of rows) {
    text += `${row.map(quoted).join(',')}\r\n`;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Spreadsheets split at other separators than the comma too: a cell is quoted for any of them. */
function quoted(cell: string): string {
  return toQuote.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
