import type {
  AccountField,
  IdentityField,
  ImportField,
  ImportRow,
  RowCells,
  RowFault,
} from '../../api/importTypes.js';
import type { MetadataColumn, MetadataPath, Role } from '../../api/types.js';
import type { T } from '../../i18n/useT.js';
import { fieldPaths } from '../../identities/identityTypes.js';

const accountFields: AccountField[] = [
  'email',
  'username',
  'firstName',
  'lastName',
  'role',
  'groups',
  'metadata',
];
const identityFields = fieldPaths.filter(
  (path): path is IdentityField =>
    path !== 'family_name' && path !== 'given_name' && path !== 'email',
);
const roles: Role[] = ['admin', 'hr', 'member'];

function isRole(text: string): text is Role {
  return (roles as string[]).includes(text);
}

function isIdentityField(field: string): field is IdentityField {
  return (identityFields as string[]).includes(field);
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

/**
 * The fields worth a column: e-mail and username always, others when a row has something in them.
 * The e-mail stands first, then what has a fault, so that every fault is in sight.
 */
export function fieldsOf(rows: ImportRow[]): ImportField[] {
  const added = rows.flatMap(({ metadataColumns, errors }) => [
    ...Object.keys(metadataColumns ?? {}).map((key): MetadataPath => `metadata.${key}`),
    ...errors.flatMap(({ field }) => (isAdded(field) ? [field] : [])),
  ]);
  const fields: ImportField[] = [...accountFields, ...new Set(added), ...identityFields];
  const shown = fields.filter(
    (field) =>
      field === 'email' ||
      field === 'username' ||
      rows.some((row) => cellText(row, field) !== '' || faultsToldAt(row, field).length > 0),
  );
  const rank = (field: ImportField): number => {
    if (field === 'email') return 0;
    return rows.some((row) => faultsToldAt(row, field).length > 0) ? 1 : 2;
  };
  return shown.toSorted((one, other) => rank(one) - rank(other));
}

/**
 * The faults that are told at a cell. Those of the row as a whole are told at the e-mail, and those
 * of an identity that the person may not see.
 */
export function faultsToldAt(row: ImportRow, field: ImportField): RowFault[] {
  const own = faultsAt(row, field);
  if (field !== 'email') return isIdentityField(field) && !row.identity ? [] : own;
  const hidden = row.identity ? [] : row.errors.filter((fault) => isIdentityField(fault.field));
  return [...faultsAt(row, 'row'), ...own, ...hidden];
}

export function faultsAt(row: ImportRow, field: RowFault['field']): RowFault[] {
  return row.errors.filter((fault) => fault.field === field);
}
