import { type Words, words } from '../../words/words.js';
import {
  dateOrders,
  type FieldPath,
  fieldPaths,
  type FieldSettings,
  type FieldValue,
  identityFields,
  type IdentityContent,
  isFieldPath,
  type LaterPath,
  nameFields,
} from './identity-fields.js';
import { readValue } from './identity-values.js';
import { isLocalPhone, withCountry } from './local-phones.js';

/** One message by path; a path that is no field is one that was given and is not known. */
export type IdentityFaults = Record<string, Words>;

/** The values that somebody gave, by path, as yet unread. `null` and blank clear a field. */
export type GivenFields = ReadonlyMap<string, unknown>;

export interface JudgedIdentity {
  /** Values that were known before with what was given merged into it, each value in its normal form. */
  content: IdentityContent;
  /** All faults at once; empty when the content may be kept. */
  faults: IdentityFaults;
}

/**
 * The one judge of identities, whether HR, the person or an import gives them: fields that are
 * given replace those that are known. Of names that are no fields it says the first few, and then
 * looks no further: that is no form.
 * @param today the current date, YYYY-MM-DD.
 * @param complete whether required fields must be there (a draft may lack them).
 */
export function judgeIdentity(
  known: IdentityContent,
  given: GivenFields,
  { settings, today, complete }: { settings: FieldSettings; today: string; complete: boolean },
): JudgedIdentity {
  const content: IdentityContent = { ...known };
  // Without a prototype: `__proto__` is a name like others.
  const faults = Object.create(null) as IdentityFaults;
  let unknown = 0;
  for (const [path, text] of given) {
    if (!isFieldPath(path)) {
      faults[path] = words('identity.unknown_field');
      if (++unknown === unknownMax) break;
      continue;
    }
    const { kind } = identityFields[path];
    const value = kind === 'phone' ? phoneAtHome(text, known, given) : text;
    const read = readValue(kind, value, today);
    if ('fault' in read) faults[path] = read.fault;
    else if (settings[path] === 'hidden' && read.value !== null) faults[path] = hiddenFault;
    else if (settings[path] !== 'hidden') set(content, path, read.value);
  }
  judgeOrder(content, given, settings, faults);
  if (complete) judgeCompleteness(content, settings, faults);
  return { content, faults };
}

/** A local telephone number as one of the country that the person lives in, where that is told. */
function phoneAtHome(text: unknown, known: IdentityContent, given: GivenFields): unknown {
  const home = given.get('address.country') ?? known['address.country'];
  if (typeof text !== 'string' || typeof home !== 'string' || !isLocalPhone(text)) return text;
  return withCountry(text, home.trim().toUpperCase()) ?? text;
}

/** After so many names that are no fields. */
const unknownMax = 50;

/** The faults of a content that is to be submitted or validated as it is: required fields that are missing. */
export function missingFields(content: IdentityContent, settings: FieldSettings): FieldPath[] {
  const missing = fieldPaths.filter(
    (path) => settings[path] === 'required' && content[path] === undefined,
  );
  // One of the two names may be blank: mononyms.
  const hasName = nameFields.some((path) => content[path] !== undefined);
  return hasName ? missing.filter((path) => !isNameField(path)) : missing;
}

function judgeCompleteness(
  content: IdentityContent,
  settings: FieldSettings,
  faults: IdentityFaults,
): void {
  for (const path of missingFields(content, settings)) {
    faults[path] ??= isNameField(path) ? words('identity.name_needed') : words('identity.needed');
  }
}

/**
 * Dates that contradict each other; said at the one that was given. Those that are hidden nobody
 * can see or clear.
 */
function judgeOrder(
  content: IdentityContent,
  given: GivenFields,
  settings: FieldSettings,
  faults: IdentityFaults,
): void {
  for (const { earlier, later } of dateOrders) {
    if (settings[earlier] === 'hidden' || settings[later] === 'hidden') continue;
    const [first, second] = [content[earlier], content[later]];
    if (typeof first !== 'string' || typeof second !== 'string' || first <= second) continue;
    const at = given.has(later) || !given.has(earlier) ? later : earlier;
    faults[at] ??= tooEarly[later];
  }
}

const tooEarly: Readonly<Record<LaterPath, Words>> = {
  date_of_issuance: words('identity.issued_later'),
  date_of_expiry: words('identity.expires_later'),
};

export const hiddenFault = words('identity.hidden');

function isNameField(path: FieldPath): boolean {
  return (nameFields as readonly FieldPath[]).includes(path);
}

function set(content: IdentityContent, path: FieldPath, value: FieldValue | null): void {
  if (value === null) Reflect.deleteProperty(content, path);
  else content[path] = value;
}
