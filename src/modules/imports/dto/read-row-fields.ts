import { type FieldErrors, Problem } from '../../../common/problem/problem.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { accountColumns } from '../../enrolment/judge/account-columns.js';
import type { AccountKey } from '../../enrolment/judge/column-keys.js';
import type { FileColumns } from '../columns/file-columns.js';
import type { RowFields } from '../columns/row-fields.js';

/** What a field of the account is, where it is not a text. */
const expected = {
  text: 'a text',
  list: 'a list of names, or a text with | between them',
  object: 'a JSON object or its text',
} as const;

const takes = new Map<string, keyof typeof expected>(
  Object.entries(accountColumns).map(([field, column]) => [field, column.takes]),
);
takes.delete('name' satisfies AccountKey);

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
    const kind = expectedOf(field, value, columns);
    if (kind) errors.push([field, `${field} is ${kind}.`]);
  }
  return errors.length > 0 ? Object.fromEntries(errors) : undefined;
}

/** What a field takes, when `value` is something else. */
function expectedOf(field: string, value: unknown, columns: FileColumns): string | undefined {
  const kind = takes.get(field);
  if (kind === undefined && field !== 'metadataColumns' && field !== 'identity') {
    return 'not known here';
  }
  if (value === null || value === undefined || typeof value === 'string') return undefined;
  if (field === 'metadataColumns') {
    const isKnown = (key: string): boolean =>
      columns.added.some((column) => column.key === `metadata.${key}`);
    return areTexts(value, isKnown) ? undefined : 'an object of texts by the key of the column';
  }
  if (kind === undefined) {
    return areTexts(value, isIdentityPath)
      ? undefined
      : 'an object of texts by the path of the field';
  }
  return isOfKind(kind, value) ? undefined : expected[kind];
}

function isOfKind(kind: keyof typeof expected, value: unknown): boolean {
  if (kind === 'object') return typeof value === 'object' && !Array.isArray(value);
  const isList = Array.isArray(value) && value.every((name) => typeof name === 'string');
  return kind === 'list' && isList;
}

function areTexts(value: unknown, isKnown: (name: string) => boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([name, text]) => isKnown(name) && (text === null || typeof text === 'string'),
  );
}
