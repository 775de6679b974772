import { longestPhone } from '../../identities/local-phones.js';
import { parsePhoneNumberFromString } from '../../people/rules/phone-numbers.js';

/** The text that a spreadsheet makes of a long number: `4.91712E+11`. */
const spoilt = /^\s*\d(?:[.,]\d+)?E\+\d{1,2}\s*$/i;

/** A word before a number for what it is, not for a fax, and one in brackets behind it. */
const label =
  /^\s*(?:tel(?:efono?|éfono|ephone)?|téléphone|telefoon|phone|mobile?|mobilní|móvil|mob|handy|cell(?:ulare)?|gsm|portable|kom)\s?[.:]{0,2}\s?(?=[+(\d])/iu;
const remark = /\s?\(\p{L}[^()\d]{0,20}\)\s*$/u;

/** A number without what people write around it: “Tel.: 0171/5550100”, “0171/5550100 (privat)”. */
export function withoutLabel(text: string): string {
  if (text.length > longestPhone || !/\p{L}/u.test(text)) return text;
  return text.replace(label, '').replace(remark, '');
}

/** Tells whether a spreadsheet has spoilt a number, so that its last digits are lost. */
export function isSpoiltPhone(text: string): boolean {
  return text.length <= longestPhone && spoilt.test(text);
}

/** The country that a number with a country is of. */
export function countryOfPhone(text: string): string | undefined {
  const typed = text.trim().replace(/^00/, '+');
  if (typed.length > longestPhone || !typed.startsWith('+')) return undefined;
  return parsePhoneNumberFromString(typed, { extract: false })?.country;
}
