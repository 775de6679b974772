import type {
  AccountField,
  ImportColumn,
  IdentityField,
  ImportField,
  ImportRow,
  RowCells,
  RowFault,
} from '../../api/importTypes.js';
import { identityFields } from '../../api/contract.js';
import type { MetadataColumn, MetadataPath, Role } from '../../api/types.js';
import type { T } from '../../i18n/useT.js';
import { fieldPaths } from '../../identities/identityTypes.js';

export const accountFields: AccountField[] = [
  'email',
  'firstName',
  'lastName',
  'username',
  'role',
  'groups',
  'language',
  'metadata',
  'status',
];
export const identityColumns = fieldPaths.filter(
  (path): path is IdentityField => identityFields[path].isColumn,
);
const roles: Role[] = ['admin', 'hr', 'member'];

function isRole(text: string): text is Role {
  return (roles as string[]).includes(text);
}

function isIdentityField(field: string): field is IdentityField {
  return (identityColumns as string[]).includes(field);
}

function isAdded(field: string): field is MetadataPath {
  return field.startsWith('metadata.');
}

function keyOf(field: MetadataPath): string {
  return field.slice('metadata.'.length);
}

export function isImportField(column: string): column is ImportField {
  return (accountFields as string[]).includes(column) || isAdded(column) || isIdentityField(column);
}

export function fieldLabel(t: T, field: ImportField, columns: readonly MetadataColumn[]): string {
  if (isAdded(field)) {
    return columns.find(({ key }) => key === keyOf(field))?.title ?? keyOf(field);
  }
  return isIdentityField(field)
    ? t(`identities.field.${field}`)
    : t(`imports.check.field.${field}`);
}

/** The text of a row's cell, as it is shown and edited; groups are separated by `|`. */
export function cellText(row: ImportRow, field: ImportField): string {
  if (isIdentityField(field)) return row.identity?.[field] ?? '';
  if (isAdded(field)) return row.metadataColumns?.[keyOf(field)] ?? '';
  return field === 'groups' ? row.groups.join(' | ') : row[field];
}

/** The text of a cell that is not being edited: a role by its word, everything else as it stands. */
export function shownText(t: T, row: ImportRow, field: ImportField): string {
  const text = cellText(row, field);
  return field === 'role' && isRole(text) ? t(`role.${text}`) : text;
}

/** A new text for one cell, as the server takes it. */
export function cellEdit(field: ImportField, text: string): RowCells {
  if (isIdentityField(field)) return { identity: { [field]: text } };
  return isAdded(field) ? { metadataColumns: { [keyOf(field)]: text } } : { [field]: text };
}

/** The fields in the order in which they stand beside each other. */
function inOrder(fields: Iterable<ImportField>): ImportField[] {
  const given = new Set(fields);
  const added = [...given].filter(isAdded);
  const all: ImportField[] = [...accountFields, ...added, ...identityColumns];
  return all.filter((field) => given.has(field));
}

/** The fields of one row that hold something, or that something is said of. */
export function fieldsOfRow(row: ImportRow): ImportField[] {
  const added = Object.keys(row.metadataColumns ?? {}).map(
    (key): MetadataPath => `metadata.${key}`,
  );
  const told = [...row.errors, ...row.warnings].map(({ field }) => field).filter(isImportField);
  const changed = Object.keys(row.changes ?? {}).filter(isImportField);
  const filled = [...accountFields, ...added, ...identityColumns].filter(
    (field) => cellText(row, field) !== '',
  );
  return inOrder(['email', ...filled, ...told.filter((field) => canShow(row, field)), ...changed]);
}

/**
 * The fields worth a column: e-mail and username always, those that the file has, and those that any
 * of the rows has. A username that is made from the e-mail comes last.
 */
export function fieldsOf(
  columns: readonly ImportColumn[],
  rows: readonly ImportRow[],
): ImportField[] {
  const mapped = columns.flatMap(({ column }): string[] =>
    column === 'name' ? ['firstName', 'lastName'] : column === null ? [] : [column],
  );
  const seesIdentities = rows.length === 0 || rows.some((row) => row.identity !== undefined);
  const ofFile = mapped
    .filter(isImportField)
    .filter((field) => seesIdentities || !isIdentityField(field));
  const all = inOrder(['email', ...ofFile, ...rows.flatMap(fieldsOfRow)]);
  return ofFile.includes('username')
    ? all
    : [...all.filter((field) => field !== 'username'), 'username'];
}

/** Identities that the person may not see have no cells. */
function canShow(row: ImportRow, field: ImportField): boolean {
  return !isIdentityField(field) || row.identity !== undefined;
}

/** The faults and the doubts of a cell. */
export interface Told {
  errors: RowFault[];
  warnings: RowFault[];
}

/**
 * The faults and doubts that are told at a cell. Those of the row as a whole are told at the e-mail,
 * and those of an identity that the person may not see.
 */
export function toldAt(row: ImportRow, field: ImportField): Told {
  const at = (all: RowFault[]): RowFault[] =>
    all.filter(
      (fault) =>
        fault.field === field ||
        (field === 'email' && !(isImportField(fault.field) && canShow(row, fault.field))),
    );
  return { errors: at(row.errors), warnings: at(row.warnings) };
}

/** Tells whether something is said of a cell. */
export function isTold({ errors, warnings }: Told): boolean {
  return errors.length + warnings.length > 0;
}
