import type { ImportField, ImportRow, RowFault } from '../../api/importTypes';

const fields: ImportField[] = [
  'email',
  'username',
  'firstName',
  'lastName',
  'role',
  'groups',
  'metadata',
];

/** The text of a row's cell, as it is shown and edited; groups are separated by `|`. */
export function cellText(row: ImportRow, field: ImportField): string {
  return field === 'groups' ? row.groups.join(' | ') : (row[field] ?? '');
}

/**
 * The fields worth a column: e-mail and username always, others when a row has something in them.
 * The e-mail stands first, then what has a fault, so that every fault is in sight.
 */
export function fieldsOf(rows: ImportRow[]): ImportField[] {
  const shown = fields.filter(
    (field) =>
      field === 'email' ||
      field === 'username' ||
      rows.some((row) => cellText(row, field) !== '' || faultsAt(row, field).length > 0),
  );
  const rank = (field: ImportField): number => {
    if (field === 'email') return 0;
    return rows.some((row) => faultsAt(row, field).length > 0) ? 1 : 2;
  };
  return shown.toSorted((one, other) => rank(one) - rank(other));
}

/** The faults that are told at a cell; those of the row as a whole are told at the e-mail. */
export function faultsToldAt(row: ImportRow, field: ImportField): RowFault[] {
  const own = faultsAt(row, field);
  return field === 'email' ? [...faultsAt(row, 'row'), ...own] : own;
}

export function faultsAt(row: ImportRow, field: RowFault['field']): RowFault[] {
  return row.errors.filter((fault) => fault.field === field);
}
