import type { Database } from '../../../database/database.js';
import type { RowCode, UsernameCode } from '../../enrolment/judge/row-codes.js';
import { isGood, verdicts } from '../../enrolment/stage/import-row.entity.js';
import { byFault } from '../../enrolment/stage/index-hints.js';

/** The number of groups that are found at most, of all codes. */
const mostGroups = 300;

/** The number of rows that are shown of a group. */
export const samples = 3;

/** In rows: most groups are among the first, which are read at once. */
const firstRows = 1000;
/** The faults of these rows that are read: one may name a hundred groups. */
const firstFaults = 10 * firstRows;

/** A kind of fault. */
export interface FaultKind {
  code: RowCode;
  field: string;
}

interface SameFault extends FaultKind {
  /** The person's own word; null where rows cannot be settled together by it. */
  value: string | null;
}

/** The rows that have the same fault. */
export interface CountedFault extends SameFault {
  isWarning: boolean;
  count: number;
  /** The numbers of the first of them, at most `samples`. */
  rowNos: readonly number[];
}

type Found = SameFault & Record<'isWarning' | 'count', number | string>;

/** Counts the faults of an import's rows, and finds the first rows of each, the largest groups first. */
export async function countFaults(database: Database, importId: string): Promise<CountedFault[]> {
  const found = await database.query<Found>(
    `SELECT f.code AS code, f.field AS field, f.value AS value, f.is_warning AS isWarning,
       COUNT(*) AS count
     FROM usher_import_faults f WHERE f.import_id = ? AND ${isTold}
     GROUP BY f.code, f.field, f.value, f.is_warning
     UNION ALL
     SELECT r.username_fault, 'username', NULL, 0, COUNT(*) FROM usher_import_rows r
     WHERE r.import_id = ? AND r.verdict = 'error' AND r.username_fault IS NOT NULL
     GROUP BY r.username_fault
     ORDER BY count DESC, code, field, value LIMIT ${mostGroups}`,
    [importId, importId, importId, importId],
  );
  const among = await amongFirstRows(database, importId);
  const counted: CountedFault[] = [];
  for (const { isWarning, count: rows, ...fault } of found) {
    const count = Number(rows);
    const first = among.get(keyOf(fault)) ?? [];
    const rowNos =
      first.length < Math.min(samples, count)
        ? await firstRowsOf(database, importId, fault)
        : first.slice(0, samples);
    counted.push({ ...fault, isWarning: Number(isWarning) === 1, count, rowNos });
  }
  return counted;
}

/** Counts the rows that have a fault of a kind: one may have several. */
export async function countRows(
  database: Database,
  importId: string,
  { code, field }: FaultKind,
): Promise<number> {
  const [found] = await database.query<{ count: number | string }>(
    `SELECT COUNT(DISTINCT f.row_no) AS count FROM usher_import_faults f
     WHERE f.import_id = ? AND f.code = ? AND f.field = ? AND ${isTold}`,
    [importId, code, field, importId, importId],
  );
  return Number(found?.count);
}

/** The numbers of the first rows, by their faults. */
async function amongFirstRows(
  database: Database,
  importId: string,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = await database.query<SameFault & { rowNo: number }>(
    `SELECT f.code AS code, f.field AS field, f.value AS value, f.row_no AS rowNo
     FROM usher_import_faults f
     WHERE f.import_id = ? AND f.row_no <= ${firstRows} AND ${isTold}
     ORDER BY f.row_no LIMIT ${firstFaults}`,
    [importId, importId, importId],
  );
  const rows = new Map<string, number[]>();
  for (const { rowNo, ...fault } of found) {
    const key = keyOf(fault);
    const some = rows.get(key);
    if (some) some.push(rowNo);
    else rows.set(key, [rowNo]);
  }
  return rows;
}

async function firstRowsOf(
  database: Database,
  importId: string,
  { code, field, value }: SameFault,
): Promise<number[]> {
  // Added to, so that SQLite goes along the faults' index, too, and not through all rows.
  const order = `ORDER BY row_no + 0 LIMIT ${samples}`;
  const ofValue = value === null ? 'f.value IS NULL' : 'f.value = ?';
  const found = isPlanned(code)
    ? await database.query<{ rowNo: number }>(
        `SELECT r.row_no AS rowNo FROM usher_import_rows r
         WHERE r.import_id = ? AND r.verdict = 'error' AND r.username_fault = ? ${order}`,
        [importId, code],
      )
    : await database.query<{ rowNo: number }>(
        `SELECT f.row_no AS rowNo FROM usher_import_faults f ${byFault}
         WHERE f.import_id = ? AND f.code = ? AND f.field = ? AND ${ofValue} AND ${isTold} ${order}`,
        [importId, code, field, ...(value === null ? [] : [value]), importId, importId],
      );
  return found.map(({ rowNo }) => rowNo);
}

/** The codes that stand in the row itself, as other rows tell them. */
const planned: readonly RowCode[] = [
  'username.taken',
  'username.duplicate_in_file',
] satisfies UsernameCode[];

function isPlanned(code: RowCode): boolean {
  return planned.includes(code);
}

const listed = (some: readonly string[]): string => some.map((one) => `'${one}'`).join(', ');
const others = [...verdicts, 'left_out' as const].filter((verdict) => !isGood(verdict));

/**
 * As SQL, with the import's id twice: the fault f is told of its row, an error of one that is kept out,
 * and a warning of one that is carried out. The rows are found once, by their verdicts: looking at each
 * fault's row took three times as long.
 */
const isTold = `(
  (f.is_warning = 1 AND f.row_no NOT IN (SELECT r.row_no FROM usher_import_rows r
    WHERE r.import_id = ? AND r.verdict IN (${listed(others)})))
  OR (f.is_warning = 0 AND f.row_no IN (SELECT r.row_no FROM usher_import_rows r
    WHERE r.import_id = ? AND r.verdict = 'error')))`;

function keyOf({ code, field, value }: SameFault): string {
  return JSON.stringify([code, field, value]);
}
