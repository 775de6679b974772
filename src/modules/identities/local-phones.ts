import { isSupportedCountry, parsePhoneNumberFromString } from '../people/rules/phone-numbers.js';

/** No phone number is longer, in characters. */
export const longestPhone = 40;

/** Digits and what people write between them. */
const local = /^[\d\s()/.–-]{5,}$/;

/** Tells whether a text is a phone number that says no country: 0171/5550100. */
export function isLocalPhone(text: string): boolean {
  const typed = text.trim();
  return typed.length <= longestPhone && !typed.startsWith('00') && local.test(typed);
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
