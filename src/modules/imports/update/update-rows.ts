import type { KeyRing } from '../../../common/secrets/key-ring.js';
import { read, type ReadSource } from '../../../database/database.js';
import { byRowNo } from '../../enrolment/stage/index-hints.js';
import { changesPlace } from '../../enrolment/stage/sealed-cells.js';
import type { RowRange } from '../lifecycle/row-range.js';
import type { RowChanges } from './person-changes.js';

/** A row that updates somebody. */
export interface UpdateRow extends RowChanges {
  rowNo: number;
}

/** The rows of a range that update somebody, opened; those that the world has overtaken are not among them. */
export async function updateRows(
  source: ReadSource,
  keys: KeyRing,
  importId: string,
  { from, to }: RowRange,
): Promise<UpdateRow[]> {
  const found = await read<{ rowNo: number; id: string; changes: string }>(
    source,
    `SELECT row_no AS rowNo, id, changes FROM usher_import_rows ${byRowNo}
     WHERE import_id = ? AND row_no BETWEEN ? AND ?
       AND verdict = 'update' AND changed IS NULL AND changes IS NOT NULL
     ORDER BY row_no`,
    [importId, from, to],
  );
  return found.map(({ rowNo, id, changes }) => {
    const opened = keys.open(changes, changesPlace(id));
    return { rowNo, ...(JSON.parse(opened) as RowChanges) };
  });
}

/** The number of the last row that updates somebody; 0 where none does. */
export async function lastUpdateRow(source: ReadSource, importId: string): Promise<number> {
  const [found] = await read<{ last: number | null }>(
    source,
    "SELECT MAX(row_no) AS last FROM usher_import_rows WHERE import_id = ? AND verdict = 'update'",
    [importId],
  );
  return found?.last ?? 0;
}
