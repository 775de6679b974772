import type { TableClues, TableRow } from '../table.js';
import { searchTable } from '../text/table-search.js';
import type { Budget } from './limits.js';

/**
 * Tells whether the first rows of a sheet are lines of a text, each in one cell, as when a CSV was
 * pasted into a column: read as a text they hold a table.
 */
export function areLines(rows: readonly TableRow[], clues: TableClues): boolean {
  if (rows.some((row) => filled(row).length !== 1)) return false;
  const text = rows.map(lineOf).join('\n');
  const found = searchTable(text, { ended: true, line: 1, delimiter: undefined }, clues);
  if (typeof found === 'string' || found.place.by === 'shape') return false;
  return found.rows.some(({ cells }) => cells.length > 1);
}

/** Writes the rows of a sheet as the lines of a text, in UTF-8, each on the line of its row. */
export async function* linesOf(
  batches: AsyncGenerator<TableRow[], void, undefined>,
  budget: Budget,
): AsyncGenerator<Uint8Array, void, undefined> {
  let line = 1;
  for await (const rows of batches) {
    let text = '';
    for (const row of rows) {
      text += `${'\n'.repeat(Math.max(0, row.line - line))}${lineOf(row)}\n`;
      line = Math.max(line, row.line) + 1;
    }
    budget.spend(text.length);
    yield Buffer.from(text);
  }
}

/** A break within a cell would begin another line. */
function lineOf(row: TableRow): string {
  return filled(row)
    .join(' ')
    .replace(/[\r\n]+/g, ' ');
}

function filled({ cells }: TableRow): string[] {
  return cells.filter((cell) => cell.trim() !== '');
}
