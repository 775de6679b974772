import { Problem, type ToldErrors } from '../../../common/problem/problem.js';
import { type WordKey, words, type Words } from '../../../words/words.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { accountColumns } from '../../enrolment/judge/account-columns.js';
import type { AccountKey } from '../../enrolment/judge/column-keys.js';
import type { FileColumns } from '../columns/file-columns.js';
import type { UsherRowFields } from './import-row.dto.js';

/** The faults of fields of the account that are of another kind. */
const faults = {
  text: 'value.name_is_text',
  list: 'import.field_groups',
  object: 'import.field_metadata',
} as const;

const takes = new Map<string, keyof typeof faults>(
  Object.entries(accountColumns).map(([field, column]) => [field, column.takes]),
);
takes.delete('name' satisfies AccountKey);

/** The fields of a row that can be given. */
export const rowFields: readonly string[] = [...takes.keys(), 'metadataColumns', 'identity'];

/**
 * A row's fields as a client sent them.
 * @throws Problem 422 with a message for each field of a wrong kind; what the texts say is the judge's.
 */
export function readRowFields(sent: unknown, columns: FileColumns): UsherRowFields {
  const errors = fieldErrorsOf(sent, columns);
  if (errors) throw new Problem('request.invalid', { errors });
  return sent as UsherRowFields;
}

/** The same for many rows; faults are under `rows.<index>`. */
export function readManyRowFields(
  sent: readonly unknown[],
  columns: FileColumns,
): UsherRowFields[] {
  const errors: ToldErrors = {};
  sent.forEach((row, index) => {
    const faults = fieldErrorsOf(row, columns);
    if (faults) errors[String(index)] = faults;
  });
  if (Object.keys(errors).length > 0)
    throw new Problem('request.invalid', { errors: { rows: errors } });
  return sent as UsherRowFields[];
}

function fieldErrorsOf(row: unknown, columns: FileColumns): ToldErrors | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { row: words('import.row_object') };
  }
  const errors: [string, Words][] = [];
  for (const [field, value] of Object.entries(row)) {
    const fault = faultOf(field, value, columns);
    if (fault) errors.push([field, words(fault, { name: field })]);
  }
  return errors.length > 0 ? Object.fromEntries(errors) : undefined;
}

type FieldFault = Extract<WordKey, 'value.name_is_text' | `import.field_${string}`>;

/** Finds what is wrong with a field whose `value` is of no kind that it takes. */
function faultOf(field: string, value: unknown, columns: FileColumns): FieldFault | undefined {
  const kind = takes.get(field);
  if (!rowFields.includes(field)) return 'import.field_unknown';
  if (value === null || value === undefined || typeof value === 'string') return undefined;
  if (field === 'metadataColumns') {
    const isKnown = (key: string): boolean =>
      columns.added.some((column) => column.key === `metadata.${key}`);
    return areTexts(value, isKnown) ? undefined : 'import.field_metadata_columns';
  }
  if (kind === undefined) {
    return areTexts(value, isIdentityPath) ? undefined : 'import.field_identity';
  }
  return isOfKind(kind, value) ? undefined : faults[kind];
}

function isOfKind(kind: keyof typeof faults, value: unknown): boolean {
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
