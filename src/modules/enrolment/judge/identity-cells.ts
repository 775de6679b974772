import { type Words, words } from '../../../words/words.js';
import {
  type FieldKind,
  type FieldSettings,
  identityFields,
  type IdentityContent,
  type IdentityPath,
} from '../../identities/identity-fields.js';
import { readValue } from '../../identities/identity-values.js';
import { judgeIdentity, missingFields } from '../../identities/judge-identity.js';
import { countryCode, nationalityCodes } from './identity-cells-countries.js';
import { isoDate } from './identity-cells-dates.js';
import { type RowCode, type RowFault, saidFault } from './row-codes.js';

/** The texts of a row's identity cells. */
export type IdentityCells = Partial<Record<IdentityPath, string>>;

/** The facts that the judge needs to know to judge identity cells. */
export interface IdentityRules {
  settings: FieldSettings;
  /** The current date, YYYY-MM-DD. */
  today: string;
}

/** The identity that a row makes. */
export interface RowIdentity {
  content: IdentityContent;
  /** As what it may be kept: `validated` when nothing required is missing. */
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
  { settings, today }: IdentityRules,
  errors: RowFault[],
): RowIdentity | undefined {
  const given = new Map<IdentityPath, string>();
  for (const [path, text] of Object.entries(cells) as [IdentityPath, string][]) {
    if (text.trim() !== '') given.set(path, asJudged(identityFields[path].kind, text));
  }
  if (given.size === 0) return undefined;
  const known: IdentityContent = {
    ...(account.lastName === null ? {} : { family_name: account.lastName }),
    ...(account.firstName === null ? {} : { given_name: account.firstName }),
    ...(account.email === null || settings.email === 'hidden' ? {} : { email: account.email }),
  };
  const { content, faults } = judgeIdentity(known, given, { settings, today, complete: false });
  for (const path of given.keys()) {
    const fault = faults[path];
    if (fault === undefined) continue;
    const { kind } = identityFields[path];
    const said = wordsInFiles(kind, given.get(path) ?? '') ?? fault;
    errors.push(saidFault(path, codes[kind], said));
  }
  if (Object.keys(faults).length > 0) return undefined;
  const complete = missingFields(content, settings).length === 0;
  return { content, status: complete ? 'validated' : 'draft' };
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

type CellKind = keyof typeof codes;

/** A cell's text as the judge of identities takes it: files write dates and countries in more ways. */
function asJudged(kind: CellKind, text: string): string {
  if (kind === 'date' || kind === 'pastDate') return isoDate(text) ?? text;
  if (kind === 'country') return countryCode(text);
  return kind === 'nationalities' ? nationalityCodes(text) : text;
}

/** Words on what to do about a cell that cannot be read, where files need more words than the judge has. */
function wordsInFiles(kind: CellKind, text: string): Words | undefined {
  const isUnread = (one: string): boolean => 'fault' in readValue(kind, one, '');
  if (kind === 'date' || kind === 'pastDate') return isoDate(text) ? undefined : dateFault;
  if (kind === 'country') return isUnread(text) ? countryFault : undefined;
  if (kind === 'nationalities')
    return text.split('|').some(isUnread) ? nationalitiesFault : undefined;
  return kind === 'phone' && !/^\s*(\+|00)/.test(text) ? phoneFault : undefined;
}

const dateFault = words('cell.date');
const countryFault = words('cell.country');
const nationalitiesFault = words('cell.nationalities');
const phoneFault = words('cell.phone');
