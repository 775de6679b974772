import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../common/ids.js';
import type { KeyRing } from '../../../common/key-ring.js';
import { insertMany } from '../../../database/insert-many.js';
import { sealContent } from '../../identities/sealed-content.js';
import type { GroupSetLine, GroupSets } from './group-sets.js';
import type { ImportRow } from './import-row.entity.js';
import { accountColumns } from '../judge/account-columns.js';
import { type JudgedRow, unjudged } from '../judge/judge.js';
import { hasPersonal, isMalformed, type PersonalPlaces, sealCells } from './sealed-cells.js';

/** A judged row on its way into staging. */
export interface RowToStage {
  rowNo: number;
  line: number;
  cells: readonly string[];
  /** The part of `cells` that is sealed, and kept nowhere else. */
  places: PersonalPlaces;
  judged: JudgedRow;
}

/** Written once, and kept when the row is edited. */
const fixedColumns = ['import_id', 'row_no', 'id', 'line', 'nonce'] as const;

const keptOfAccount = Object.values(accountColumns).flatMap(({ kept }) => Object.entries(kept));

/** The columns of what was judged of a row, in the order of `judgedValues`. */
const judgedColumns = ['cells', ...keptOfAccount.map(([column]) => column), 'faults', 'verdict'];

/** Judged too, but written only where a batch has any: else they would cost time. */
const otherColumns = ['other_cells'] as const;
const identityColumns = ['identity_cells', 'identity', 'identity_status'] as const;
const metadataColumns = ['metadata_cells'] as const;

/** All of them, in the order of `judgedValues`; a batch leaves out the last that it does not fill. */
const allColumns = [...judgedColumns, ...otherColumns, ...identityColumns, ...metadataColumns];

/** Staged rows as they will be written: made once, before the transaction, which may run again. */
export interface Batch {
  columns: readonly string[];
  rows: readonly (readonly unknown[])[];
  groupSets: readonly GroupSetLine[];
}

/** Gives judged rows their ids and nonces, numbers their groups, and seals what is personal. */
export function toBatch(
  importId: string,
  rows: readonly RowToStage[],
  groupSets: GroupSets,
  keys: KeyRing,
): Batch {
  const nonces = randomBytes(16 * rows.length);
  const judged = judgedColumnsFor(rows);
  const staged = rows.map((row, index) => {
    const id = newId();
    const nonce = nonces.toString('base64url', 16 * index, 16 * (index + 1));
    const values = judgedValues(row, id, groupSets, keys).slice(0, judged.length);
    return [importId, row.rowNo, id, row.line, nonce, ...values];
  });
  return {
    columns: [...fixedColumns, ...judged],
    rows: staged,
    groupSets: groupSets.takeFresh(),
  };
}

/** Writes a batch of the import `importId` into staging, in the caller's transaction. */
export async function stage(manager: EntityManager, importId: string, batch: Batch): Promise<void> {
  await insertMany(manager, 'usher_import_rows', batch.columns, batch.rows);
  await stageGroupSets(manager, importId, batch.groupSets);
}

/** Writes over a staged row what was judged of its edited cells; its ids and nonce stay. */
export async function restage(
  manager: EntityManager,
  importId: string,
  id: string,
  row: RowToStage & Pick<ImportRow, 'untold'>,
  groupSets: GroupSets,
  keys: KeyRing,
): Promise<void> {
  await manager.query(
    `UPDATE usher_import_rows SET ${allColumns.map((name) => `${name} = ?`).join(', ')},
       untold = ?, username_fault = NULL
     WHERE import_id = ? AND row_no = ?`,
    [...judgedValues(row, id, groupSets, keys), row.untold ? 1 : 0, importId, row.rowNo],
  );
  await stageGroupSets(manager, importId, groupSets.takeFresh());
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

/** The judged columns that some of `rows` (of one file) may fill. */
function judgedColumnsFor(rows: readonly RowToStage[]): readonly string[] {
  const [first] = rows;
  if (first && first.places.metadataColumns.length > 0) return allColumns;
  const hasIdentities = first !== undefined && first.places.identity.length > 0;
  if (hasIdentities) return [...judgedColumns, ...otherColumns, ...identityColumns];
  const hasOthers = rows.some(
    ({ places, judged }) => places.unused.length > 0 || isMalformed(judged.errors),
  );
  return hasOthers ? [...judgedColumns, ...otherColumns] : judgedColumns;
}

/** The values of all judged columns of a row. */
function judgedValues(row: RowToStage, id: string, groupSets: GroupSets, keys: KeyRing): unknown[] {
  const { cells, places } = row;
  const judged = hasPersonal(places) ? withoutSlipped(row.judged) : row.judged;
  const faults = judged.errors.length > 0 ? judged.errors : null;
  const clear = sealCells({ id, cells, metadata: judged.metadata, faults }, places, keys);
  const { identity } = judged;
  const prepared = { groupSet: groupSets.numberOf(judged.groups), metadata: clear.metadata };
  return [
    JSON.stringify(clear.cells),
    ...keptOfAccount.map(([, { value }]) => value(judged, prepared)),
    faults && JSON.stringify(faults),
    faults ? 'error' : 'ready',
    clear.otherCells,
    clear.identityCells,
    identity ? sealContent(keys, id, identity.content) : null,
    identity?.status ?? null,
    clear.metadataCells,
  ];
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
