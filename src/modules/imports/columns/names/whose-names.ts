import type { ColumnKey } from '../../../enrolment/judge/column-keys.js';
import { cellValue } from '../cell-value.js';
import { holdsFullNames, type TextRow } from '../column-contents.js';
import { nameKey } from '../column-names.js';
import type { FileColumns } from '../file-columns.js';
import { type Found, isFilled, unmap } from '../mapped-column.js';

/** The beginnings of names by which a file says that a column is of those whom it is about. */
const participants = [
  ...['attendee', 'participant', 'teilnehmer', 'student', 'pupil', 'learner', 'child', 'guest'],
  ...['schuler', 'employee', 'member', 'mitarbeiter', 'mitglied', 'partecipante', 'alumno'],
  ...['deelnemer', 'uczestnik', 'ucastnik', 'gast', 'dipendente', 'salarie', 'empleado'],
];

const namesOf: ReadonlySet<ColumnKey | null> = new Set<ColumnKey>([
  ...(['firstName', 'lastName', 'name'] as const),
]);

/**
 * Leaves out whoever ordered or pays where the file has the names and the address of those who come:
 * “Email” beside “Attendee email”, where they say other addresses.
 */
export function dropBuyers(found: readonly Found[], rows: readonly TextRow[]): void {
  const isOwn = ({ header }: Found): boolean =>
    participants.some((one) => nameKey(header).startsWith(one));
  const emails = found.filter(({ column, how }) => column === 'email' && how === 'name');
  const own = emails.find((one) => isOwn(one) && isFilled(one, rows));
  const others = emails.filter((one) => !isOwn(one));
  if (own === undefined || others.length === 0) return;
  const names = found.filter(({ column, how }) => namesOf.has(column) && how === 'name');
  if (!names.some(isOwn)) return;
  const isOther = ({ cells }: TextRow): boolean => {
    const address = cellValue(cells[own.index] ?? '').toLowerCase();
    const texts = others.map(({ index }) => cellValue(cells[index] ?? '').toLowerCase());
    return address !== '' && texts.some((text) => text !== '' && text !== address);
  };
  if (rows.some(isOther)) [...others, ...names.filter((one) => !isOwn(one))].forEach(unmap);
}

/** Takes the names of those whose the address is: “Assignee” beside “Assignee Email”, and not the “Name” of a task. */
export function takeOwner(
  found: readonly Found[],
  rows: readonly TextRow[],
  columns: FileColumns,
): void {
  const emails = found.filter(({ column }) => column === 'email');
  const [email] = emails;
  if (email === undefined || emails.length > 1) return;
  const parts = found.filter(({ column }) => namesOf.has(column));
  if (parts.some(({ column, how }) => column !== 'name' || how !== 'name')) return;
  const key = nameKey(email.header);
  const isOwner = ({ header, how, index }: Found): boolean => {
    const own = nameKey(header).replace(/name$/, '');
    return (
      how === null &&
      own !== '' &&
      key.startsWith(own) &&
      columns.find(key.slice(own.length))?.key === 'email' &&
      holdsFullNames(rows, index, /^[^@\d]*$/)
    );
  };
  const owner = found.find(isOwner);
  if (owner === undefined) return;
  parts.forEach(unmap);
  Object.assign(owner, { column: 'name', how: 'name' });
}
