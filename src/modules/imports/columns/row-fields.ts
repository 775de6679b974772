import type { ColumnKey, RowField } from '../../enrolment/judge/column-keys.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { isMetadataPath, metadataKey } from '../../enrolment/judge/judge-metadata.js';
import { isPartOfLastName } from './column-names.js';
import type { FileColumns } from './file-columns.js';
import type { MappedColumn } from './column-mapping.js';
import { orderOfNames } from './names/order-of-names.js';
import { valuesOf } from './values/row-values.js';
import type { UsherRowFields } from '../dto/import-row.dto.js';

function fieldsOf({ all }: FileColumns): RowField[] {
  return all.map(({ key }) => key).filter((key) => key !== 'name');
}

/**
 * The columns of rows that were typed by hand instead of read from a file: just the fields that they
 * use. Only the e-mail must be there; a blank role means the default one, and nobody needs a name.
 */
export function manualColumns(
  rows: readonly UsherRowFields[],
  columns: FileColumns,
): MappedColumn[] {
  return fieldsOf(columns)
    .filter((field) => field === 'email' || rows.some((row) => cellOf(row, field)?.trim()))
    .reduce<MappedColumn[]>((mapped, field) => withColumn(mapped, field, columns), []);
}

/** The columns of a list: the address, and the name where one stands before any. Nobody needs one. */
export function listColumns(
  rows: readonly { readonly cells: readonly string[] }[],
  columns: FileColumns,
): MappedColumn[] {
  const emails = withColumn([], 'email', columns);
  if (!rows.some(({ cells }) => cells.length > 1)) return emails;
  const order = orderOfNames(rows, 1, 0);
  return withColumn(emails, 'name', columns).map((one) =>
    one.column === 'name' && order !== undefined ? { ...one, order } : one,
  );
}

/** The cells of a manual row, in the order of `columns`. */
export function manualCells(row: UsherRowFields, columns: readonly MappedColumn[]): string[] {
  return columns.map(({ column }) =>
    column === null || column === 'name' ? '' : (cellOf(row, column) ?? ''),
  );
}

/**
 * The cells of rows that were typed beside a table, and the columns that they stand under: the
 * table's, and behind them those that it does not have.
 */
export function typedUnder(
  columns: readonly MappedColumn[],
  rows: readonly UsherRowFields[],
  known: FileColumns,
): { columns: MappedColumn[]; cells: string[][] } {
  let under = columns.slice();
  const cells = rows.map((row) => {
    const placed = editRow(under, { cells: [], malformed: false }, row, known);
    under = placed.columns;
    return placed.cells;
  });
  return { columns: under, cells };
}

/**
 * The cells of a row after an edit, and the columns that they stand under: a field whose column the
 * file does not have gets one behind the others, where blank cells count as not given. Of a
 * malformed row the surplus cells, for which there is no column, are dropped.
 */
export function editRow(
  columns: readonly MappedColumn[],
  row: { cells: readonly string[]; malformed: boolean },
  edit: UsherRowFields,
  known: FileColumns,
): { columns: MappedColumn[]; cells: string[] } {
  const changes = find(columns, 'name') ? withBothNames(columns, row.cells, edit, known) : edit;
  const given = fieldsOf(known).filter((field) => cellOf(changes, field) !== undefined);
  let under = columns.slice();
  for (const field of given) {
    if (!find(under, field)) under = withColumn(under, field, known);
  }
  const width = row.malformed ? widthOfFile(columns) : columns.length;
  const cells = under.map((_, index) => (index < width ? (row.cells[index] ?? '') : ''));
  for (const field of given) {
    const places = under.filter(({ column }) => column === field);
    // The whole of a last name does not go where only its beginning stands.
    const [place, ...others] = places.sort((a, b) => rankBeside(a) - rankBeside(b));
    if (place) cells[place.index] = cellOf(changes, field) ?? '';
    // The first that has a value counts: the others must not.
    for (const other of others) cells[other.index] = '';
  }
  const fullName = find(under, 'name');
  if (fullName && changes.firstName !== undefined) cells[fullName.index] = '';
  return { columns: under, cells };
}

function rankBeside({ header }: MappedColumn): number {
  return isPartOfLastName(header) ? 1 : 0;
}

/** A full name cannot be put together so that it comes apart the same way: an edit replaces it. */
function withBothNames(
  columns: readonly MappedColumn[],
  cells: readonly string[],
  edit: UsherRowFields,
  known: FileColumns,
): UsherRowFields {
  if (edit.firstName === undefined && edit.lastName === undefined) return edit;
  const { firstName, lastName } = valuesOf(columns, known)({ cells, line: 0 });
  return { firstName, lastName, ...edit };
}

/** The number of columns that the file itself has. */
export function widthOfFile(columns: readonly MappedColumn[]): number {
  return columns.filter(({ added }) => !added).length;
}

function find(columns: readonly MappedColumn[], key: ColumnKey): MappedColumn | undefined {
  return columns.find(({ column }) => column === key);
}

function withColumn(
  columns: readonly MappedColumn[],
  column: ColumnKey,
  known: FileColumns,
): MappedColumn[] {
  const header = known.titleOf(column);
  return [...columns, { index: columns.length, header, column, how: 'chosen', added: true }];
}

/** The text that a row gives for a field; undefined when it says nothing of it. */
function cellOf(row: UsherRowFields, field: RowField): string | undefined {
  const value = valueOf(row, field);
  if (value === undefined) return undefined;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return isList(value) ? value.join('|') : JSON.stringify(value);
}

function valueOf(row: UsherRowFields, field: RowField): UsherRowFields[keyof UsherRowFields] {
  if (isIdentityPath(field)) return row.identity?.[field];
  return isMetadataPath(field) ? row.metadataColumns?.[metadataKey(field)] : row[field];
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
