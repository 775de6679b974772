import { type FieldErrors, Problem } from '../../../common/problem/problem.js';
import { isIdentityPath } from '../../enrolment/judge/identity-cells.js';
import type { FileColumns } from '../columns/file-columns.js';
import type { RowFields } from '../columns/row-fields.js';

const textFields = ['email', 'username', 'firstName', 'lastName', 'role'] as const;
const known = new Set<string>([...textFields, 'groups', 'metadata', 'metadataColumns', 'identity']);

/**
 * A row's fields as a client sent them.
 * @throws Problem 422 with a message for each field of a wrong kind; what the texts say is the judge's.
 */
export function readRowFields(sent: unknown, columns: FileColumns): RowFields {
  const errors = fieldErrorsOf(sent, columns);
  if (errors) throw new Problem('request.invalid', { errors });
  return sent as RowFields;
}

/** The same for many rows; faults are under `rows.<index>`. */
export function readManyRowFields(sent: readonly unknown[], columns: FileColumns): RowFields[] {
  const errors: FieldErrors = {};
  sent.forEach((row, index) => {
    const faults = fieldErrorsOf(row, columns);
    if (faults) errors[String(index)] = faults;
  });
  if (Object.keys(errors).length > 0)
    throw new Problem('request.invalid', { errors: { rows: errors } });
  return sent as RowFields[];
}

function fieldErrorsOf(row: unknown, columns: FileColumns): FieldErrors | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { row: 'A row is an object with the fields of a person.' };
  }
  const errors: [string, string][] = [];
  for (const [field, value] of Object.entries(row)) {
    const expected = known.has(field) ? expectedOf(field, value, columns) : 'not known here';
    if (expected) errors.push([field, `${field} is ${expected}.`]);
  }
  return errors.length > 0 ? Object.fromEntries(errors) : undefined;
}

/** What a field takes, when `value` is something else. */
function expectedOf(field: string, value: unknown, columns: FileColumns): string | undefined {
  if (value === null || value === undefined || typeof value === 'string') return undefined;
  if (field === 'metadata') {
    return typeof value === 'object' && !Array.isArray(value)
      ? undefined
      : 'a JSON object or its text';
  }
  if (field === 'metadataColumns') {
    const isKnown = (key: string): boolean =>
      columns.added.some((column) => column.key === `metadata.${key}`);
    return areTexts(value, isKnown) ? undefined : 'an object of texts by the key of the column';
  }
  if (field === 'identity') {
    return areTexts(value, isIdentityPath)
      ? undefined
      : 'an object of texts by the path of the field';
  }
  if (field === 'groups') {
    const isTexts = Array.isArray(value) && value.every((name) => typeof name === 'string');
    return isTexts ? undefined : 'a list of names, or a text with | between them';
  }
  return 'a text';
}

function areTexts(value: unknown, isKnown: (name: string) => boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([name, text]) => isKnown(name) && (text === null || typeof text === 'string'),
  );
}
