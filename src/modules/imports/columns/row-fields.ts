import type { ColumnKey, RowField } from '../../enrolment/judge/column-keys.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { isMetadataPath, metadataKey } from '../../enrolment/judge/judge-metadata.js';
import type { FileColumns } from './file-columns.js';
import { type HeaderMatch, type RecognizedColumn, rowValues } from './header-match.js';
import type { UsherRowFields } from '../dto/import-row.dto.js';

function fieldsOf({ all }: FileColumns): RowField[] {
  return all.map(({ key }) => key).filter((key) => key !== 'name');
}

/**
 * The header of rows that were typed by hand instead of read from a file: just the fields that they
 * use. Only the e-mail must be there; a blank role means the default one, and nobody needs a name.
 */
export function manualHeader(rows: readonly UsherRowFields[], columns: FileColumns): HeaderMatch {
  return fieldsOf(columns)
    .filter((field) => field === 'email' || rows.some((row) => cellOf(row, field)?.trim()))
    .reduce((header, field) => withColumn(header, field, columns), noColumns);
}

/** The cells of a manual row, in the order of `header`. */
export function manualCells(row: UsherRowFields, { recognized }: HeaderMatch): string[] {
  return recognized.map(({ column }) => (column === 'name' ? '' : (cellOf(row, column) ?? '')));
}

/**
 * The cells of a row after an edit, and the header that they stand under: a field whose column the
 * file does not have gets one behind the others, where blank cells count as not given. Of a
 * malformed row the surplus cells, for which there is no column, are dropped.
 */
export function editRow(
  header: HeaderMatch,
  row: { cells: readonly string[]; malformed: boolean },
  edit: UsherRowFields,
  columns: FileColumns,
): { header: HeaderMatch; cells: string[] } {
  const changes = find(header, 'name') ? withBothNames(header, row.cells, edit) : edit;
  const given = fieldsOf(columns).filter((field) => cellOf(changes, field) !== undefined);
  let under = header;
  for (const field of given) {
    if (!find(under, field)) under = withColumn(under, field, columns);
  }
  const width = row.malformed ? widthOfFile(header) : header.header.length;
  const cells = under.header.map((_, index) => (index < width ? (row.cells[index] ?? '') : ''));
  for (const field of given) {
    const place = find(under, field);
    if (place) cells[place.index] = cellOf(changes, field) ?? '';
  }
  const fullName = find(under, 'name');
  if (fullName && changes.firstName !== undefined) cells[fullName.index] = '';
  return { header: under, cells };
}

/** A full name cannot be put together so that it comes apart the same way: an edit replaces it. */
function withBothNames(
  header: HeaderMatch,
  cells: readonly string[],
  edit: UsherRowFields,
): UsherRowFields {
  if (edit.firstName === undefined && edit.lastName === undefined) return edit;
  const { firstName, lastName } = rowValues({ cells, line: 0 }, header);
  return { firstName, lastName, ...edit };
}

function widthOfFile({ header, recognized }: HeaderMatch): number {
  return header.length - recognized.filter(({ optional }) => optional).length;
}

function find(header: HeaderMatch, column: ColumnKey): RecognizedColumn | undefined {
  return header.recognized.find((match) => match.column === column);
}

const noColumns: HeaderMatch = { header: [], recognized: [], ignored: [], faults: [] };

function withColumn(header: HeaderMatch, column: ColumnKey, columns: FileColumns): HeaderMatch {
  const title = columns.titleOf(column);
  const match = { column, header: title, index: header.header.length, optional: true } as const;
  return {
    ...header,
    header: [...header.header, title],
    recognized: [...header.recognized, match],
  };
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
