import { type Words, words } from '../../../words/words.js';
import {
  type FieldSettings,
  identityFields,
  type IdentityContent,
  type IdentityPath,
} from '../../identities/identity-fields.js';
import type { FieldKind } from '../../identities/identity-kinds.js';
import { readValue } from '../../identities/identity-values.js';
import { judgeIdentity, missingFields } from '../../identities/judge-identity.js';
import { isLocalPhone, withCountry } from '../../identities/local-phones.js';
import { countryCode, nationalityCodes, withZeros } from './identity-cells-countries.js';
import { isNoDate, readDate } from './identity-cells-dates.js';
import { isSpoiltPhone, withoutLabel } from './identity-cells-phones.js';
import { sexCode } from './identity-cells-sex.js';
import type { DateOrder } from './date-order.js';
import { type RowCode, type RowFault, rowFault, saidFault } from './row-codes.js';

/** The texts of a row's identity cells. */
export type IdentityCells = Partial<Record<IdentityPath, string>>;

/** The facts that the judge needs to know to judge identity cells. */
export interface IdentityRules {
  settings: FieldSettings;
  /** The current date, YYYY-MM-DD. */
  today: string;
}

/** The order of dates by their column; null where they are in several. */
export type DateOrders = Readonly<Partial<Record<IdentityPath, DateOrder | null>>>;

/** The facts that an import knows beside them. */
interface CellRules extends IdentityRules {
  country?: string | null | undefined;
  dateOrder?: DateOrder | null | undefined;
  dateOrders?: DateOrders | undefined;
}

/** The account that a row says, judged. */
interface Account {
  firstName: string | null;
  lastName: string | null;
  email: string | null;
}

/** The identity that a row makes. */
export interface RowIdentity {
  content: IdentityContent;
  /** As what it may be kept: `validated` when nothing required is missing. */
  status: 'draft' | 'validated';
}

/**
 * The identity of a row; undefined when all its identity cells are blank or wrong. A wrong cell is
 * left out, and the others stay. No message repeats a cell: they are personal.
 */
export function judgeIdentityCells(
  cells: IdentityCells,
  account: Account,
  rules: CellRules,
  warnings: RowFault[],
): RowIdentity | undefined {
  const { settings } = rules;
  const given = new Map<IdentityPath, string>();
  const wrong = new Map<IdentityPath, RowFault>();
  for (const [path, text] of Object.entries(cells) as [IdentityPath, string][]) {
    if (text.trim() === '') continue;
    const read = readCell(path, text, rules);
    if (typeof read === 'string') given.set(path, read);
    else if (read !== null) wrong.set(path, read);
  }
  const [code, country] = [given.get('address.postal_code'), given.get('address.country')];
  if (code !== undefined && country !== undefined) {
    given.set('address.postal_code', withZeros(code, country));
  }
  const content = contentOf(given, account, rules, wrong);
  for (const path of Object.keys(cells) as IdentityPath[]) {
    const fault = wrong.get(path);
    if (fault) warnings.push(fault);
  }
  if (content === undefined) return undefined;
  const complete = missingFields(content, settings).length === 0;
  return { content, status: complete ? 'validated' : 'draft' };
}

/** The content that the cells make without those that are wrong, which are taken out of `given`. */
function contentOf(
  given: Map<IdentityPath, string>,
  account: Account,
  { settings, today }: CellRules,
  wrong: Map<IdentityPath, RowFault>,
): IdentityContent | undefined {
  const known: IdentityContent = {
    ...(account.lastName === null ? {} : { family_name: account.lastName }),
    ...(account.firstName === null ? {} : { given_name: account.firstName }),
    ...(account.email === null || settings.email === 'hidden' ? {} : { email: account.email }),
  };
  // Leaving cells out may show another fault: a date that was compared with one of them.
  for (let round = 0; given.size > 0 && round < rounds; round++) {
    const { content, faults } = judgeIdentity(known, given, { settings, today, complete: false });
    const paths = [...given.keys()].filter((path) => faults[path] !== undefined);
    if (paths.length === 0) return content;
    for (const path of paths) {
      const { kind } = identityFields[path];
      const said = wordsInFiles(kind, given.get(path) ?? '') ?? faults[path];
      if (said) wrong.set(path, saidFault(path, codes[kind], said));
      given.delete(path);
    }
  }
  return undefined;
}

/** The cells, then each of the two comparisons of dates. */
const rounds = 4;

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

/**
 * A cell's text as the judge of identities takes it: files write sexes, dates, countries and phones
 * in more ways. Null for one that says that there is nothing.
 */
function readCell(path: IdentityPath, text: string, rules: CellRules): string | RowFault | null {
  const { kind } = identityFields[path];
  switch (kind) {
    case 'sex':
      return sexCode(text);
    case 'date':
    case 'pastDate':
      return dateIn(path, text, rules);
    case 'country':
      return countryCode(text);
    case 'nationalities':
      return nationalityCodes(text);
    case 'phone':
      return phoneIn(path, text, rules.country ?? null);
    default:
      return text;
  }
}

function dateIn(path: IdentityPath, text: string, rules: CellRules): string | RowFault | null {
  if (isNoDate(text)) return null;
  const isPast = identityFields[path].kind === 'pastDate';
  const own = rules.dateOrders?.[path];
  const order = own === undefined ? rules.dateOrder : own;
  const read = readDate(text, { order, today: rules.today, isPast });
  if ('date' in read) return read.date;
  return read.fault === 'ambiguous'
    ? rowFault(path, 'date.ambiguous')
    : saidFault(path, 'date.invalid', dateFault);
}

function phoneIn(path: IdentityPath, cell: string, country: string | null): string | RowFault {
  const text = withoutLabel(cell);
  if (isSpoiltPhone(text)) return rowFault(path, 'phone.spoilt');
  if (!isLocalPhone(text)) return text;
  if (country === null) return rowFault(path, 'phone.no_country');
  return withCountry(text, country) ?? saidFault(path, 'phone.invalid', noSuchPhone);
}

/** Words on what to do about a cell that cannot be read, where files need more words than the judge has. */
function wordsInFiles(kind: CellKind, text: string): Words | undefined {
  const isUnread = (one: string): boolean => 'fault' in readValue(kind, one, '');
  if (kind === 'sex') return isUnread(text) ? sexFault : undefined;
  if (kind === 'country') return isUnread(text) ? countryFault : undefined;
  if (kind === 'nationalities')
    return text.split('|').some(isUnread) ? nationalitiesFault : undefined;
  return kind === 'phone' && !/^\s*(\+|00)/.test(text) ? phoneFault : undefined;
}

const dateFault = words('cell.date');
const countryFault = words('cell.country');
const nationalitiesFault = words('cell.nationalities');
const phoneFault = words('cell.phone');
const noSuchPhone = words('cell.phone_not_here');
const sexFault = words('cell.sex');
