import { fold } from '../../../common/text/fold.js';
import { countries } from '../../identities/identity-values.js';
import { alpha3Codes } from './identity-cells-alpha3.js';
import { codeOfNationality } from './identity-cells-nationalities.js';

/** The official languages of the EU. */
const languages = [
  ...['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr'],
  ...['hu', 'it', 'lt', 'lv', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv'],
];

/** Names that people write too, and `Intl` does not know. */
const alsoCalled: readonly (readonly [name: string, code: string])[] = [
  ['UK', 'GB'],
  ['Great Britain', 'GB'],
  ['USA', 'US'],
  ['United States of America', 'US'],
  ['Czech Republic', 'CZ'],
  ['Turkey', 'TR'],
];

/** The signs of vehicles that are no codes of ISO 3166: one letter, as lists in German have them. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ A: 'AT', B: 'BE', D: 'DE', E: 'ES', F: 'FR', H: 'HU', I: 'IT', L: 'LU', N: 'NO', P: 'PT' },
    S: 'SE',
  }),
);

/** Names that `Intl` knows for one country and people use for two. */
const ambiguous: readonly string[] = ['congo'];

/** The names that spreadsheets write for nobody's citizen, in lower case, and the code of the PID rulebook. */
const stateless = {
  names: ['stateless', 'staatenlos', 'apatride', 'apolide', 'apátrida', 'apatrida'],
  code: 'QS',
};

/** No name of a country is longer, in characters. */
const longest = 100;

/** The two-letter code that a cell means by a country's name in a language of the EU, its code of three letters or the sign of its vehicles; else its text. */
export function countryCode(text: string): string {
  const name = text.trim();
  if (name.length > longest) return text;
  if (name.length === 1) return signs.get(name.toUpperCase()) ?? text;
  // Of two letters it is a code already, or a typing error.
  if (name.length === 2 && name.toUpperCase() !== 'UK') return text;
  return (table ??= namesOfCountries()).get(folded(name)) ?? text;
}

/** The same for nationalities, which adjectives say as well; several are separated by `|` or `;`. */
export function nationalityCodes(text: string): string {
  return text.split(/[|;]/).map(nationalityCode).join('|');
}

function nationalityCode(text: string): string {
  if (stateless.names.includes(text.trim().toLowerCase())) return stateless.code;
  const code = countryCode(text);
  return code === text && text.length <= longest ? (codeOfNationality(text) ?? text) : code;
}

/** Made when the first name is met: most files have none. */
let table: ReadonlyMap<string, string> | undefined;

function namesOfCountries(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const unclear = new Set(ambiguous);
  const add = (name: string, code: string): void => {
    const key = folded(name);
    const other = codes.get(key);
    if (other !== undefined && other !== code) unclear.add(key);
    codes.set(key, code);
  };
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      for (const code of countries) {
        const name = names.of(code);
        // A short name may be an abbreviation that means something else in another language.
        if (name !== undefined && (style === 'long' || name.length > 3)) add(name, code);
      }
    }
  }
  for (const [name, code] of alsoCalled) add(name, code);
  for (const [code, alpha3] of alpha3Codes) add(alpha3, code);
  for (const name of unclear) codes.delete(name);
  return codes;
}

/** Without case, accents and punctuation. */
function folded(name: string): string {
  return fold(name)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The number of digits of postal codes that may begin with a zero, by country. */
const digits: Readonly<Record<string, number>> = {
  ...{ DE: 5, EE: 5, ES: 5, FI: 5, FR: 5, HR: 5, IT: 5, LT: 5, MX: 5, TR: 5, US: 5 },
  ...{ DK: 4, NO: 4 },
};

/**
 * A postal code with the zero that spreadsheets take off its beginning: “1067” in Germany is 01067.
 * Only where the row says the country: elsewhere codes are shorter.
 */
export function withZeros(code: string, country: string): string {
  const length = digits[country.trim().toUpperCase()];
  const typed = code.trim();
  const isShort = length !== undefined && typed.length < length && typed.length >= length - 2;
  return isShort && /^[1-9]\d+$/.test(typed) ? typed.padStart(length, '0') : code;
}
