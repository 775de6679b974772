import type { EntityManager } from 'typeorm';
import { run } from '../../../database/database.js';
import { byRowNo, byVerdict } from '../../enrolment/stage/index-hints.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';
import { hasUnusedColumns } from '../lifecycle/row-cells.js';
import type { RowRange } from '../lifecycle/row-range.js';

/** The numbers of rows of a range that was carried out. */
export interface RangeCounts {
  rows: number;
  faulty: number;
  /** The identities that were made and are drafts. */
  drafts: number;
  /** The identities that were made and are validated. */
  validated: number;
}

/** Counts the rows of a range, and the identities that they made. */
export async function countRange(
  manager: EntityManager,
  { id, validateIdentities }: Pick<PeopleImport, 'id' | 'validateIdentities'>,
  { from, to }: RowRange,
): Promise<RangeCounts> {
  const made = "verdict IN ('ready', 'existing_account') AND changed IS NULL";
  const [counted] = await manager.query<Record<Counted, number | string | null>[]>(
    `SELECT COUNT(*) AS total,
       SUM(CASE WHEN verdict = 'error' OR changed IS NOT NULL THEN 1 ELSE 0 END) AS faulty,
       SUM(CASE WHEN ${made} AND identity_status IS NOT NULL THEN 1 ELSE 0 END) AS identities,
       SUM(CASE WHEN ${made} AND identity_status = 'validated' THEN 1 ELSE 0 END) AS complete
     FROM usher_import_rows ${byRowNo}
     WHERE import_id = ? AND row_no BETWEEN ? AND ? AND verdict <> 'left_out'`,
    [id, from, to],
  );
  const count = (name: Counted): number => Number(counted?.[name] ?? 0);
  const validated = validateIdentities ? count('complete') : 0;
  const drafts = count('identities') - validated;
  return { rows: count('total'), faulty: count('faulty'), drafts, validated };
}

type Counted = 'total' | 'faulty' | 'identities' | 'complete';

/**
 * Deletes what columns said that no field uses, but of the rows that come back in the file of failed
 * ones. Where all columns are used, only rows that are about nobody have such cells.
 */
export async function dropUnusedCells(
  manager: EntityManager,
  peopleImport: Pick<PeopleImport, 'id' | 'columns'>,
  { from, to }: RowRange,
): Promise<void> {
  const [along, which] = hasUnusedColumns(peopleImport)
    ? [byRowNo, "verdict <> 'error' AND changed IS NULL"]
    : [byVerdict, "verdict = 'left_out'"];
  await run(
    manager,
    `UPDATE usher_import_rows ${along} SET other_cells = NULL
     WHERE import_id = ? AND row_no BETWEEN ? AND ? AND ${which}`,
    [peopleImport.id, from, to],
  );
}
