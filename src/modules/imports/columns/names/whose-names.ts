import type { ColumnKey } from '../../../enrolment/judge/column-keys.js';
import { cellValue } from '../cell-value.js';
import { holdsFullNames, type TextRow } from '../column-contents.js';
import { nameKey, withoutPersonBehind } from '../column-names.js';
import type { FileColumns } from '../file-columns.js';
import { type Found, isFilled, unmap } from '../mapped-column.js';

/** The beginnings of names by which a file says that a column is of those whom it is about. */
const participants = [
  ...['invitee', 'registrant', 'volunteer', 'applicant', 'candidate'],
  ...['attendee', 'participant', 'teilnehmer', 'student', 'pupil', 'learner', 'child', 'guest'],
  ...['schuler', 'employee', 'member', 'mitarbeiter', 'mitglied', 'partecipante', 'alumno'],
  ...['deelnemer', 'uczestnik', 'ucastnik', 'gast', 'dipendente', 'salarie', 'empleado'],
  ...['kind', 'enfant', 'bambin', 'hij', 'dzieck', 'dite'],
];

const namesOf: ReadonlySet<ColumnKey | null> = new Set<ColumnKey>([
  ...(['firstName', 'lastName', 'name'] as const),
]);

/**
 * Leaves out whoever ordered or pays where the file has the names and the address of those who come:
 * “Email” beside “Attendee email”, where they say other addresses. Where these have names but no address, the
 * one that there is belongs to the others: “First name” beside “First name of child”.
 */
export function dropBuyers(found: readonly Found[], rows: readonly TextRow[]): void {
  const isOwn = ({ header }: Found): boolean =>
    participants.some((one) => nameKey(header).startsWith(one)) ||
    withoutPersonBehind(header) !== '';
  const emails = found.filter(({ column, how }) => column === 'email' && how === 'name');
  const own = emails.find((one) => isOwn(one) && isFilled(one, rows));
  const others = emails.filter((one) => !isOwn(one));
  const names = found.filter(({ column, how }) => namesOf.has(column) && how === 'name');
  if (others.length === 0 || !names.some(isOwn)) return;
  if (own === undefined) {
    const bare = names.filter((one) => !isOwn(one));
    const isTwice = ({ column }: Found): boolean => bare.some((one) => one.column === column);
    if (!emails.some(isOwn)) names.filter((one) => isOwn(one) && isTwice(one)).forEach(unmap);
    return;
  }
  const isOther = ({ cells }: TextRow): boolean => {
    const address = cellValue(cells[own.index] ?? '').toLowerCase();
    const texts = others.map(({ index }) => cellValue(cells[index] ?? '').toLowerCase());
    return address !== '' && texts.some((text) => text !== '' && text !== address);
  };
  if (!rows.some(isOther)) return;
  const kinds = new Set(names.filter(isOwn).map(({ column }) => column));
  const isWhole = kinds.has('name') || (kinds.has('firstName') && kinds.has('lastName'));
  const isOfOthers = (one: Found): boolean => !isOwn(one) && (isWhole || kinds.has(one.column));
  [...others, ...names.filter(isOfOthers)].forEach(unmap);
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
