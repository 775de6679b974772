import { isISO31661Alpha2 } from 'class-validator';
import { parsePhoneNumberFromString } from '../people/rules/phone-numbers.js';
import { normalForm } from '../../common/text/normal-form.js';
import { unreadable } from '../../common/text/readable.js';
import { type Words, words } from '../../words/words.js';
import { parseEmailAddress } from '../people/rules/email-address.js';
import { parsePersonName } from '../people/rules/person-name.js';
import type { FieldValue } from './identity-fields.js';
import { earliestYear, type FieldKind, fieldKinds, sexCodes } from './identity-kinds.js';

/** A value in its one normal form, none (it was blank), or words on what to do about it. */
export type ReadValue = { value: FieldValue | null } | { fault: Words };

/** With what is said twice or left blank; a longer list is not looked at. */
const listMax = 100;

/** All countries of ISO 3166-1, by their alpha-2 codes. */
export const countries: readonly string[] = letters()
  .flatMap((first) => letters().map((second) => first + second))
  .filter(isISO31661Alpha2);

/**
 * Reads what somebody gave for a field of this kind. No fault repeats what was given: it is
 * personal. Never throws, whatever `given` is.
 * @param today the current date, YYYY-MM-DD.
 */
export function readValue(kind: FieldKind, given: unknown, today: string): ReadValue {
  if (given === null || given === undefined) return { value: null };
  if (typeof given === 'string' && blank.test(given)) return { value: null };
  return readers[kind](given, today);
}

type Reader = (given: unknown, today: string) => ReadValue;

const readers: Readonly<Record<FieldKind, Reader>> = {
  name: (given) => {
    if (typeof given !== 'string') return { fault: words('identity.name_text') };
    const parsed = parsePersonName(given);
    if (parsed.ok) return { value: parsed.name || null };
    return parsed.fault === 'too_long'
      ? { fault: words('identity.name_too_long', { max: fieldKinds.name.maxLength }) }
      : { fault: unreadableFault };
  },
  text: (given) => {
    if (typeof given !== 'string') return { fault: words('value.text') };
    const { maxLength } = fieldKinds.text;
    const parsed = normalForm('NFC', given.trim(), maxLength);
    if (parsed === undefined || [...parsed].length > maxLength) return { fault: tooLong };
    return unreadable.test(parsed) ? { fault: unreadableFault } : { value: parsed };
  },
  sex: (given) => {
    const text = typeof given === 'string' && /^\s*\d\s*$/.test(given) ? Number(given) : given;
    const code = sexCodes.find((one) => one === text);
    return code === undefined ? { fault: words('identity.sex') } : { value: code };
  },
  date: readDate,
  pastDate: (given, today) => {
    const read = readDate(given);
    return 'value' in read && (read.value ?? '') > today
      ? { fault: words('identity.in_future') }
      : read;
  },
  country: (given) => {
    const code = readCode(given);
    return code !== undefined && isISO31661Alpha2(code)
      ? { value: code }
      : { fault: words('identity.country') };
  },
  nationalities: (given) => {
    if (typeof given !== 'string' && !Array.isArray(given)) return { fault: nationalityFault };
    const list: readonly unknown[] = typeof given === 'string' ? given.split('|') : given;
    if (list.length > listMax) return { fault: tooManyNationalities };
    const codes = list.filter((one) => one !== '').map(readCode);
    const known = codes.filter((code) => code !== undefined && isNationality(code));
    if (known.length < codes.length) return { fault: nationalityFault };
    const unique = [...new Set(known)].filter((code) => code !== undefined);
    if (unique.length > fieldKinds.nationalities.maxCount) return { fault: tooManyNationalities };
    return { value: unique.length > 0 ? unique : null };
  },
  email: (given) => {
    const parsed = typeof given === 'string' ? parseEmailAddress(given) : { ok: false as const };
    return parsed.ok ? { value: parsed.email } : { fault: words('identity.email') };
  },
  phone: (given) => {
    const text = typeof given === 'string' && given.length <= 40 ? given.trim() : '';
    if (!withCountry.test(text)) return { fault: phoneFault };
    const typed = text.replace(withCountry, '+');
    if (isSeveralPhones(typed)) return { fault: severalPhonesFault };
    const number = phoneNumber(typed);
    return number === undefined ? { fault: words('identity.no_phone') } : { value: number };
  },
};

const withCountry = new RegExp(fieldKinds.phone.withCountry);

/**
 * The characters that people write between two numbers, or before an extension. Before the number
 * is whole, a slash is a mere sign: +49 40/5550100.
 */
const betweenPhones = /[/\\;|,&]|\s(?=\+)/g;

/** The number in E.164 when the text is one and nothing else. */
function phoneNumber(text: string): string | undefined {
  const parsed = parsePhoneNumberFromString(text, { extract: false });
  return parsed?.isValid() && parsed.ext === undefined ? parsed.number : undefined;
}

function isSeveralPhones(text: string): boolean {
  return [...text.matchAll(betweenPhones)].some(
    ({ index }) =>
      /\d/.test(text.slice(index)) && phoneNumber(text.slice(0, index).trim()) !== undefined,
  );
}

function readDate(given: unknown): ReadValue {
  const match = typeof given === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(given.trim()) : null;
  if (!match) return { fault: words('identity.date') };
  const date = new Date(`${match[0]}T00:00:00Z`);
  // JavaScript makes 3 March of 31 February.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== match[0])
    return { fault: words('identity.no_such_day') };
  return match[0] < fieldKinds.date.earliest
    ? { fault: words('identity.too_early', { year: earliestYear }) }
    : { value: match[0] };
}

function readCode(given: unknown): string | undefined {
  return typeof given === 'string' && given.length <= 10 ? given.trim().toUpperCase() : undefined;
}

function isNationality(code: string): boolean {
  return (
    isISO31661Alpha2(code) || (fieldKinds.nationalities.special as readonly string[]).includes(code)
  );
}

function letters(): string[] {
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
}

/** Nothing that anybody sees. */
const blank = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

const unreadableFault = words('identity.unreadable');
const tooLong = words('identity.too_long', { max: fieldKinds.text.maxLength });
const nationalityFault = words('identity.nationalities');
const tooManyNationalities = words('identity.too_many_nationalities', {
  max: fieldKinds.nationalities.maxCount,
});
const severalPhonesFault = words('identity.several_phones');
const phoneFault = words('identity.phone');
