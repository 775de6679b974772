import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../common/random/ids.js';
import type { Seals } from '../../../common/secrets/key-ring.js';
import { run } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { insertMany, replaceMany } from '../../../database/insert-many.js';
import type { ColumnValue } from '../../../database/load-rows.js';
import { sealContent } from '../../identities/sealed-content.js';
import type { GroupSetLine, GroupSets } from './group-sets.js';
import { ImportFault } from './import-fault.entity.js';
import type { ImportRow, LeftOut } from './import-row.entity.js';
import { byRowNo, forUpdate } from './index-hints.js';
import { accountColumns } from '../judge/account-columns.js';
import { type JudgedRow, unjudged } from '../judge/judge.js';
import type { CellDoubt } from '../judge/row-values.js';
import { hasPersonal, isMalformed, type PersonalPlaces, sealCells } from './sealed-cells.js';

/** A judged row on its way into staging. */
export interface RowToStage {
  rowNo: number;
  line: number;
  /** As they are kept. */
  cells: readonly string[];
  /** True when those that were judged are not letter by letter the same. */
  isReadOtherwise?: boolean;
  /** The part of `cells` that is sealed, and kept nowhere else. */
  places: PersonalPlaces;
  judged: JudgedRow;
  doubts?: readonly CellDoubt[] | null | undefined;
  /** The reason why the row is about nobody. */
  leftOut?: LeftOut | undefined;
  /** The row as it is staged already, which is judged again. */
  staged?: StagedRow | undefined;
}

interface StagedRow extends Pick<ImportRow, 'id' | 'nonce' | 'untold'> {
  /** Its `stagedColumns` as the database gives them. Where they say what was judged, it is not written. */
  values?: Readonly<Record<string, unknown>>;
}

/** Written once, and kept when the row is edited or judged again. */
const fixedColumns = ['import_id', 'row_no', 'id', 'line', 'nonce'] as const;

const allOfAccount = Object.values(accountColumns).flatMap(({ kept }) => Object.entries(kept));
const oftenOfAccount = allOfAccount.filter(([, { seldom }]) => !seldom);
const seldomOfAccount = allOfAccount.filter(([, { seldom }]) => seldom);
const oftenValues = oftenOfAccount.map(([, { value }]) => value);
const seldomValues = seldomOfAccount.map(([, { value }]) => value);

/** The columns of what was judged of a row, in the order of `pushJudged`. */
const judgedColumns = ['cells', ...oftenOfAccount.map(([column]) => column), 'faults', 'verdict'];

/** Judged too, but written only as far as a batch fills them, which costs time: those that seldom are stand last. */
const seldomColumns = [
  'other_cells',
  'warnings',
  'identity_cells',
  'identity',
  'identity_status',
  'metadata_cells',
  'doubts',
  'left_out',
  'untold',
  ...seldomOfAccount.map(([column]) => column),
] as const;

/** All of them, in the order of `pushJudged`. */
const allColumns = [...judgedColumns, ...seldomColumns];

/** The columns by which a staged row is opened, and compared with what is judged of it again. */
export const stagedColumns: readonly string[] = [...fixedColumns.slice(1), ...allColumns];

/** The place of the row's number in what is written of a row. */
const rowNoPlace = 1;

/** Staged rows as they will be written: made once, before the transaction, which may run again. */
export interface Batch {
  /** The numbers of those that had faults or doubts before. */
  faulty: readonly number[];
  columns: readonly string[];
  rows: readonly (readonly ColumnValue[])[];
  groupSets: readonly GroupSetLine[];
  faults: readonly (readonly unknown[])[];
}

/**
 * Gives judged rows their ids and nonces, numbers their groups, and seals what is personal. Rows that
 * are staged as they are now judged are not among those to write.
 */
export function toBatch(
  importId: string,
  rows: readonly RowToStage[],
  groupSets: GroupSets,
  keys: Seals,
  newRowId: () => string = newId,
): Batch {
  const nonces = randomBytes(16 * rows.length);
  const toWrite: RowToStage[] = [];
  const written: ColumnValue[][] = [];
  for (const [index, row] of rows.entries()) {
    const id = row.staged?.id ?? newRowId();
    const nonce = row.staged?.nonce ?? nonces.toString('base64url', 16 * index, 16 * (index + 1));
    const values: ColumnValue[] = [importId, row.rowNo, id, row.line, nonce];
    pushJudged(values, row, id, groupSets, keys);
    if (isStagedSo(row, values)) continue;
    toWrite.push(row);
    written.push(values);
  }
  return {
    faulty: toWrite.filter(wasFaulty).map(({ rowNo }) => rowNo),
    ...upToFilled([...fixedColumns, ...allColumns], written),
    groupSets: groupSets.takeFresh(),
    faults: toWrite.flatMap((row) => faultLines(importId, row)),
  };
}

/** Writes a batch of the import `importId` into staging, in the caller's transaction. */
export async function stage(manager: EntityManager, importId: string, batch: Batch): Promise<void> {
  await insertMany(manager, 'usher_import_rows', batch.columns, batch.rows);
  await stageBesideRows(manager, importId, batch);
}

/** Writes what belongs to the rows of a batch in other tables. */
export async function stageBesideRows(
  manager: EntityManager,
  importId: string,
  { groupSets, faults }: Pick<Batch, 'groupSets' | 'faults'>,
): Promise<void> {
  await stageGroupSets(manager, importId, groupSets);
  await stageFaults(manager, faults);
}

/**
 * Writes a batch of rows that were judged again over what is staged of them, in the caller's
 * transaction, and their faults. What the batch has no column for becomes null. Rows of people who
 * were erased meanwhile stay away.
 */
export async function restageBatch(
  manager: EntityManager,
  importId: string,
  batch: Batch,
): Promise<void> {
  await deleteFaults(manager, importId, batch.faulty);
  const there = await rowsThere(manager, importId, batch.rows);
  const isThere = (line: readonly unknown[]): boolean => there.has(line[rowNoPlace]);
  await replaceMany(manager, 'usher_import_rows', batch.columns, batch.rows.filter(isThere));
  await stageGroupSets(manager, importId, batch.groupSets);
  await stageFaults(manager, batch.faults.filter(isThere));
}

/** The numbers of the rows that are staged between the first and the last of `rows`; none goes before the transaction ends. */
async function rowsThere(
  manager: EntityManager,
  importId: string,
  rows: Batch['rows'],
): Promise<ReadonlySet<unknown>> {
  if (rows.length === 0) return new Set();
  const found = await manager.query<{ rowNo: number }[]>(
    `SELECT r.row_no AS rowNo FROM usher_import_rows r ${byRowNo}
     WHERE r.import_id = ? AND r.row_no BETWEEN ? AND ? ${forUpdate}`,
    [importId, rows[0]?.[rowNoPlace], rows.at(-1)?.[rowNoPlace]],
  );
  return new Set(found.map(({ rowNo }) => rowNo));
}

/** Writes over a staged row what was judged of its edited cells; its ids and nonce stay. */
export async function restage(
  manager: EntityManager,
  importId: string,
  id: string,
  row: RowToStage,
  groupSets: GroupSets,
  keys: Seals,
): Promise<void> {
  const values: ColumnValue[] = [];
  pushJudged(values, row, id, groupSets, keys);
  await manager.query(
    `UPDATE usher_import_rows SET ${allColumns.map((name) => `${name} = ?`).join(', ')},
       username_fault = NULL, changes = NULL
     WHERE import_id = ? AND row_no = ?`,
    [...values, importId, row.rowNo],
  );
  await stageGroupSets(manager, importId, groupSets.takeFresh());
  await manager.delete(ImportFault, { importId, rowNo: row.rowNo });
  await stageFaults(manager, faultLines(importId, row));
}

/** Writes the lines of faults by which rows are grouped. */
export function stageFaults(
  manager: EntityManager,
  faults: readonly (readonly unknown[])[],
): Promise<void> {
  return insertMany(
    manager,
    'usher_import_faults',
    ['import_id', 'row_no', 'fault_no', 'code', 'field', 'value', 'is_warning'],
    faults,
  );
}

/** The rows whose faults are deleted by one statement: MariaDB goes along no index for a list of a thousand. */
const FAULTY = 500;

/** Deletes the lines of faults of some rows. */
export async function deleteFaults(
  manager: EntityManager,
  importId: string,
  rowNos: readonly number[],
): Promise<void> {
  for (let at = 0; at < rowNos.length; at += FAULTY) {
    const some = rowNos.slice(at, at + FAULTY);
    await run(
      manager,
      // With the name of the table twice, MySQL takes a hint; else it may read the faults of all imports.
      `DELETE /*! f */ FROM usher_import_faults /*! f FORCE INDEX (PRIMARY) */
       WHERE import_id = ? AND row_no IN ${inList(some)}`,
      [importId, ...some],
    );
  }
}

function faultLines(importId: string, { rowNo, judged, places }: RowToStage): unknown[][] {
  const { errors, warnings } = hasPersonal(places) ? withoutSlipped(judged) : judged;
  return [...errors, ...warnings].map(({ code, field, value = null }, index) => [
    importId,
    rowNo,
    index + 1,
    code,
    field,
    value,
    index < errors.length ? 0 : 1,
  ]);
}

/**
 * True when a row stands in staging as it is now judged. What was planned of it has given it another
 * verdict, or another username; but an error may be one of planning, with faults of its own.
 */
function isStagedSo({ staged }: RowToStage, written: readonly unknown[]): boolean {
  const values = staged?.values;
  return (
    values !== undefined &&
    values.verdict !== 'error' &&
    allColumns.every((column, index) => values[column] === written[fixedColumns.length + index])
  );
}

function wasFaulty({ staged }: RowToStage): boolean {
  const { faults = null, warnings = null } = staged?.values ?? {};
  return faults !== null || warnings !== null;
}

function stageGroupSets(
  manager: EntityManager,
  importId: string,
  lines: readonly GroupSetLine[],
): Promise<void> {
  return insertMany(
    manager,
    'usher_import_group_sets',
    ['import_id', 'set_no', 'name_key', 'name', 'group_id'],
    lines.map(({ setNo, nameKey: key, name, groupId }) => [importId, setNo, key, name, groupId]),
  );
}

/** Cuts rows off behind the last column that any of them fills. */
function upToFilled(
  columns: readonly string[],
  rows: readonly ColumnValue[][],
): Pick<Batch, 'columns' | 'rows'> {
  let width = columns.length - seldomColumns.length;
  for (const row of rows) {
    for (let index = columns.length - 1; index >= width; index--) {
      if (row[index] !== null && row[index] !== 0) width = index + 1;
    }
  }
  for (const row of rows) row.length = width;
  return { columns: columns.slice(0, width), rows };
}

/** Appends the values of all judged columns of a row. */
function pushJudged(
  values: ColumnValue[],
  row: RowToStage,
  id: string,
  groupSets: GroupSets,
  keys: Seals,
): void {
  const { cells, places } = row;
  const judged = hasPersonal(places) ? withoutSlipped(row.judged) : row.judged;
  const faults = judged.errors.length > 0 ? judged.errors : null;
  const isLeftOut = row.leftOut !== undefined;
  const toSeal = {
    id,
    cells,
    metadata: judged.metadata,
    faults,
    isLeftOut,
    isReadOtherwise: row.isReadOtherwise,
  };
  const clear = sealCells(toSeal, places, keys);
  const { identity } = judged;
  const prepared = { groupSet: groupSets.numberOf(judged.groups), metadata: clear.metadata };
  values.push(JSON.stringify(clear.cells));
  for (const valueOf of oftenValues) values.push(valueOf(judged, prepared));
  values.push(
    faults && JSON.stringify(faults),
    isLeftOut ? 'left_out' : faults ? 'error' : 'ready',
    clear.otherCells,
    judged.warnings.length > 0 ? JSON.stringify(judged.warnings) : null,
    clear.identityCells,
    identity ? sealContent(keys, id, identity.content) : null,
    identity?.status ?? null,
    clear.metadataCells,
    row.doubts && row.doubts.length > 0 ? JSON.stringify(row.doubts) : null,
    row.leftOut ?? null,
    row.staged?.untold ? 1 : 0,
  );
  for (const valueOf of seldomValues) values.push(valueOf(judged, prepared));
}

/**
 * In a malformed row cells may have slipped into others: nothing that was read there is kept in
 * clear, but what has the form of an address or a role.
 */
function withoutSlipped(judged: JudgedRow): JudgedRow {
  if (!isMalformed(judged.errors)) return judged;
  const errors = judged.errors.filter(({ field }) => field === 'row');
  const { email, usernameGiven, role } = judged;
  return { ...unjudged(errors), email, usernameGiven, role };
}
