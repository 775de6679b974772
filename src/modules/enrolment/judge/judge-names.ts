import { nameMaxLength, parsePersonName } from '../../people/rules/person-name.js';
import { hasRemark, isRemark } from './remarks.js';
import { rowFault } from './row-codes.js';
import type { JudgedRow, RowValues } from './row-values.js';

export function judgeFirstName({ firstName }: RowValues, judged: JudgedRow): void {
  if (firstName) judged.firstName = read('firstName', 'first_name', firstName, judged);
}

/** Judges the last name, and then that there is one of the two, where they could be given. */
export function judgeLastName({ firstName, lastName }: RowValues, judged: JudgedRow): void {
  if (lastName) judged.lastName = read('lastName', 'last_name', lastName, judged);
  if (judged.lastName === null && judged.firstName !== null && isRemark(judged.firstName)) {
    judged.warnings.push(rowFault('firstName', 'name.perhaps_nobody'));
  }
  if (isValueWord(judged.firstName, judged.lastName)) {
    judged.warnings.push(rowFault('firstName', 'name.unsure'));
  } else if (isValueWord(judged.lastName, judged.firstName)) {
    judged.warnings.push(rowFault('lastName', 'name.unsure'));
  }
  if (firstName === undefined && lastName === undefined) return;
  if (judged.firstName !== null || judged.lastName !== null || judged.errors.some(isOfName)) return;
  judged.errors.push(rowFault(firstName === undefined ? 'lastName' : 'firstName', 'name.required'));
}

function read(
  field: 'firstName' | 'lastName',
  prefix: 'first_name' | 'last_name',
  text: string,
  { errors, warnings }: JudgedRow,
): string | null {
  const parsed = parsePersonName(text);
  if (parsed.ok) {
    if (hasRemark(parsed.name)) warnings.push(rowFault(field, 'name.perhaps_nobody'));
    if (isCommented(parsed.name)) warnings.push(rowFault(field, 'name.commented'));
    if (/^[\d\s]*\d$/.test(parsed.name)) warnings.push(rowFault(field, 'name.unsure'));
    return parsed.name === '' ? null : parsed.name;
  }
  errors.push(
    parsed.fault === 'too_long'
      ? rowFault(field, `${prefix}.too_long`, { max: nameMaxLength })
      : rowFault(field, `${prefix}.invalid_characters`),
  );
  return null;
}

/** Tells whether a name is a word by which programs say that there is none; in capitals beside capitals, “NA” is a name. */
function isValueWord(name: string | null, other: string | null): boolean {
  if (name === 'null' || name === 'undefined' || name === 'nan') return true;
  return (name === 'NA' || name === 'NaN') && other !== null && other !== other.toUpperCase();
}

/** Tells whether a name begins as lines do that somebody has put out of use. */
function isCommented(name: string): boolean {
  return name.startsWith('#') || name.startsWith('--');
}

function isOfName({ field }: JudgedRow['errors'][number]): boolean {
  return field === 'firstName' || field === 'lastName';
}
