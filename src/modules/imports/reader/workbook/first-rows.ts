import type { TableRow } from '../table.js';
import { lookedAt } from './workbook.js';

/** Reads the rows by which the table of a sheet is found, and lets go of the sheet. */
export async function firstRows(
  batches: AsyncGenerator<TableRow[], void, undefined>,
): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of batches) {
    rows.push(...batch.slice(0, lookedAt - rows.length));
    if (rows.length >= lookedAt) break;
  }
  return rows;
}
