import {
  isSupportedCountry,
  parsePhoneNumberFromString,
} from '../../people/rules/phone-numbers.js';

/** No phone number is longer, in characters. */
const longest = 40;

/** The text that a spreadsheet makes of a long number: `4.91712E+11`. */
const spoilt = /^\s*\d(?:[.,]\d+)?E\+\d{1,2}\s*$/i;
/** Digits and what people write between them. */
const local = /^[\d\s()/.–-]{5,}$/;

/** A word before a number for what it is, not for a fax, and one in brackets behind it. */
const label =
  /^\s*(?:tel(?:efono?|éfono|ephone)?|téléphone|telefoon|phone|mobile?|mobilní|móvil|mob|handy|cell(?:ulare)?|gsm|portable|kom)\s?[.:]{0,2}\s?(?=[+(\d])/iu;
const remark = /\s?\(\p{L}[^()\d]{0,20}\)\s*$/u;

/** A number without what people write around it: “Tel.: 0171/5550100”, “0171/5550100 (privat)”. */
export function withoutLabel(text: string): string {
  if (text.length > longest || !/\p{L}/u.test(text)) return text;
  return text.replace(label, '').replace(remark, '');
}

/** Tells whether a spreadsheet has spoilt a number, so that its last digits are lost. */
export function isSpoiltPhone(text: string): boolean {
  return text.length <= longest && spoilt.test(text);
}

/** Tells whether a text is a phone number that says no country: 0171/5550100. */
export function isLocalPhone(text: string): boolean {
  const typed = text.trim();
  return typed.length <= longest && !typed.startsWith('00') && local.test(typed);
}

/**
 * A local number with its country before it, in E.164; undefined where the country has no such
 * number, or where it can be read with and without a country: 491715550100.
 */
export function withCountry(text: string, country: string): string | undefined {
  if (!isSupportedCountry(country)) return undefined;
  const parsed = parsePhoneNumberFromString(text.trim(), {
    defaultCountry: country,
    extract: false,
  });
  const local = parsed?.isValid() && parsed.ext === undefined ? parsed.number : undefined;
  const digits = text.replace(/\D/g, '');
  if (parsed === undefined || !digits.startsWith(parsed.countryCallingCode)) return local;
  const international = parsePhoneNumberFromString(`+${digits}`);
  if (!international?.isValid()) return local;
  return local === undefined || local === international.number ? international.number : undefined;
}

/** The country that a number with a country is of. */
export function countryOfPhone(text: string): string | undefined {
  const typed = text.trim().replace(/^00/, '+');
  if (typed.length > longest || !typed.startsWith('+')) return undefined;
  return parsePhoneNumberFromString(typed, { extract: false })?.country;
}
