import {
  type FieldKind,
  type FieldPath,
  fieldPaths,
  type FieldSettings,
  identityFields,
  type IdentityContent,
} from '../identities/identity-fields.js';
import { judgeIdentity, missingFields } from '../identities/judge-identity.js';
import type { RowCode, RowFault } from './row-codes.js';

/** The fields of an identity that a row has cells for; its names and its e-mail are the account's. */
export type IdentityPath = Exclude<FieldPath, 'family_name' | 'given_name' | 'email'>;

const ofAccount: readonly FieldPath[] = ['family_name', 'given_name', 'email'];
const paths = new Set<string>(fieldPaths.filter((path) => !ofAccount.includes(path)));

export function isIdentityPath(text: string): text is IdentityPath {
  return paths.has(text);
}

/** The texts of a row's identity cells. */
export type IdentityCells = Partial<Record<IdentityPath, string>>;

/** What the judge needs to know to judge identity cells. */
export interface IdentityRules {
  settings: FieldSettings;
  /** The current date, YYYY-MM-DD. */
  today: string;
  /** Whether an identity in which nothing required is missing counts as validated. */
  validate: boolean;
}

/** The identity that a row makes. */
export interface RowIdentity {
  content: IdentityContent;
  status: 'draft' | 'validated';
}

/**
 * The identity of a row; undefined when all its identity cells are blank or some are wrong. No
 * message repeats a cell: they are personal.
 * @param account what the row says of the account, judged.
 */
export function judgeIdentityCells(
  cells: IdentityCells,
  account: { firstName: string | null; lastName: string | null; email: string | null },
  { settings, today, validate }: IdentityRules,
  errors: RowFault[],
): RowIdentity | undefined {
  const given = new Map<IdentityPath, string>();
  for (const [path, text] of Object.entries(cells) as [IdentityPath, string][]) {
    if (text.trim() !== '') given.set(path, isDate(path) ? withoutMidnight(text) : text);
  }
  if (given.size === 0) return undefined;
  const known: IdentityContent = {
    ...(account.lastName === null ? {} : { family_name: account.lastName }),
    ...(account.firstName === null ? {} : { given_name: account.firstName }),
    ...(account.email === null || settings.email === 'hidden' ? {} : { email: account.email }),
  };
  const { content, faults } = judgeIdentity(known, given, { settings, today, complete: false });
  for (const path of given.keys()) {
    const message = faults[path];
    if (message) errors.push({ field: path, code: codes[identityFields[path].kind], message });
  }
  if (Object.keys(faults).length > 0) return undefined;
  const complete = missingFields(content, settings).length === 0;
  return { content, status: validate && complete ? 'validated' : 'draft' };
}

const codes: Readonly<Record<Exclude<FieldKind, 'email'>, RowCode>> = {
  name: 'name.invalid',
  text: 'text.invalid',
  sex: 'sex.unknown',
  date: 'date.invalid',
  pastDate: 'date.invalid',
  country: 'country.unknown',
  nationalities: 'nationality.unknown',
  phone: 'phone.invalid',
};

function isDate(path: IdentityPath): boolean {
  const { kind } = identityFields[path];
  return kind === 'date' || kind === 'pastDate';
}

/** Spreadsheets write a date as its first moment: `1990-12-31 00:00:00`. */
function withoutMidnight(text: string): string {
  return text.trim().replace(/^(\d{4}-\d{2}-\d{2})[ T]00:00(:00(\.0+)?)?Z?$/, '$1');
}
