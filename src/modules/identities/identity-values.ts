import { isISO31661Alpha2 } from 'class-validator';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { normalForm } from '../../common/normal-form.js';
import { unreadable } from '../../common/readable.js';
import { parseEmailAddress } from '../people/email-address.js';
import { nameMaxLength, parsePersonName } from '../people/person-name.js';
import type { FieldKind, FieldValue } from './identity-fields.js';

/** A value in its one normal form, none (it was blank), or in plain words what to do about it. */
export type ReadValue = { value: FieldValue | null } | { fault: string };

/** In characters of a text that is no name. */
export const textMaxLength = 150;
/** More nationalities than these nobody has. */
const nationalitiesMax = 10;
/** With what is said twice or left blank; a longer list is not looked at. */
const listMax = 100;
/** Nationality unspecified, and stateless, as the PID rulebook writes them beside ISO 3166-1. */
export const specialNationalities = ['QU', 'QS'] as const;
/** No living person was born before; it catches typing errors such as 0199. */
const earliestYear = 1875;

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
    if (typeof given !== 'string') return { fault: 'A name is a text.' };
    const parsed = parsePersonName(given);
    if (parsed.ok) return { value: parsed.name || null };
    return parsed.fault === 'too_long'
      ? { fault: `This name is too long. Use at most ${nameMaxLength} characters.` }
      : { fault: unreadableFault };
  },
  text: (given) => {
    if (typeof given !== 'string') return { fault: 'This is a text.' };
    const parsed = normalForm('NFC', given.trim(), textMaxLength);
    if (parsed === undefined || [...parsed].length > textMaxLength) return { fault: tooLong };
    return unreadable.test(parsed) ? { fault: unreadableFault } : { value: parsed };
  },
  sex: (given) => {
    // ISO/IEC 5218, of which the PID rulebook's codes are a superset.
    const code = typeof given === 'string' && /^\s*\d\s*$/.test(given) ? Number(given) : given;
    return code === 0 || code === 1 || code === 2 || code === 9
      ? { value: code }
      : { fault: 'Use 0 (not known), 1 (male), 2 (female) or 9 (not applicable).' };
  },
  date: readDate,
  pastDate: (given, today) => {
    const read = readDate(given);
    return 'value' in read && (read.value ?? '') > today
      ? { fault: 'This date is in the future.' }
      : read;
  },
  country: (given) => {
    const code = readCode(given);
    return code !== undefined && isISO31661Alpha2(code)
      ? { value: code }
      : { fault: 'This is not a country. Use its code of two letters (ISO 3166-1), as IT.' };
  },
  nationalities: (given) => {
    if (typeof given !== 'string' && !Array.isArray(given)) return { fault: nationalityFault };
    const list: readonly unknown[] = typeof given === 'string' ? given.split('|') : given;
    if (list.length > listMax) return { fault: tooManyNationalities };
    const codes = list.filter((one) => one !== '').map(readCode);
    const known = codes.filter((code) => code !== undefined && isNationality(code));
    if (known.length < codes.length) return { fault: nationalityFault };
    const unique = [...new Set(known)].filter((code) => code !== undefined);
    if (unique.length > nationalitiesMax) return { fault: tooManyNationalities };
    return { value: unique.length > 0 ? unique : null };
  },
  email: (given) => {
    const parsed = typeof given === 'string' ? parseEmailAddress(given) : { ok: false as const };
    return parsed.ok
      ? { value: parsed.email }
      : { fault: 'This is not an e-mail address. Write it like name@example.com.' };
  },
  phone: (given) => {
    const text = typeof given === 'string' && given.length <= 40 ? given.trim() : '';
    const typed = text.replace(/^00/, '+');
    if (!typed.startsWith('+')) return { fault: phoneFault };
    if (isSeveralPhones(typed)) return { fault: severalPhonesFault };
    const number = phoneNumber(typed);
    return number === undefined
      ? { fault: 'This is not a telephone number of that country. Check its digits.' }
      : { value: number };
  },
};

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
  if (!match) return { fault: 'Write the date as year-month-day, like 1990-12-31.' };
  const date = new Date(`${match[0]}T00:00:00Z`);
  // JavaScript makes 3 March of 31 February.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== match[0])
    return { fault: 'There is no such day in the calendar.' };
  return date.getUTCFullYear() < earliestYear
    ? { fault: `This date is before ${earliestYear}. Check the year.` }
    : { value: match[0] };
}

function readCode(given: unknown): string | undefined {
  return typeof given === 'string' && given.length <= 10 ? given.trim().toUpperCase() : undefined;
}

function isNationality(code: string): boolean {
  return isISO31661Alpha2(code) || (specialNationalities as readonly string[]).includes(code);
}

function letters(): string[] {
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
}

/** Nothing that anybody sees. */
const blank = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

const unreadableFault =
  'This has characters that cannot be used, such as a line break or an unreadable character. Type it again.';
const tooLong = `This is too long. Use at most ${textMaxLength} characters.`;
const nationalityFault =
  'Give countries by their codes of two letters (ISO 3166-1), as IT; QS for stateless, QU for unspecified.';
const tooManyNationalities = `Give at most ${nationalitiesMax} nationalities.`;
const severalPhonesFault =
  'This is more than one telephone number, or one with an extension. Give one number alone, like +39 06 1234567.';
const phoneFault = 'Begin with the country, like +39 06 1234567.';
