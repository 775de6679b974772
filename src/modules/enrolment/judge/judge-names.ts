import { nameMaxLength, parsePersonName } from '../../people/person-name.js';
import type { JudgedRow, RowValues } from './row-values.js';

export function judgeFirstName({ firstName }: RowValues, judged: JudgedRow): void {
  if (firstName) judged.firstName = read('firstName', 'first_name', firstName, judged);
}

/** Judges the last name, and then that there is one of the two, where they could be given. */
export function judgeLastName({ firstName, lastName }: RowValues, judged: JudgedRow): void {
  if (lastName) judged.lastName = read('lastName', 'last_name', lastName, judged);
  if (firstName === undefined && lastName === undefined) return;
  if (judged.firstName !== null || judged.lastName !== null || judged.errors.some(isOfName)) return;
  judged.errors.push({
    field: firstName === undefined ? 'lastName' : 'firstName',
    code: 'name.required',
    message: 'A name is needed. Fill in the first name, the last name or both.',
  });
}

function read(
  field: 'firstName' | 'lastName',
  prefix: 'first_name' | 'last_name',
  text: string,
  { errors }: JudgedRow,
): string | null {
  const parsed = parsePersonName(text);
  if (parsed.ok) return parsed.name === '' ? null : parsed.name;
  errors.push({ field, code: `${prefix}.${parsed.fault}`, message: messages[parsed.fault] });
  return null;
}

function isOfName({ field }: JudgedRow['errors'][number]): boolean {
  return field === 'firstName' || field === 'lastName';
}

const messages = {
  too_long: `This name is too long. Use at most ${nameMaxLength} characters.`,
  invalid_characters:
    'This name has characters that a name cannot have, such as a line break or an unreadable character. Type it again.',
} as const;
