import { unbroken } from '../ui/show/format.js';
import { fieldKind } from './fieldKind.js';
import { type FieldPath, type SpecialNationality, specialNationalities } from './identityTypes.js';

/** Words for codes that are no countries. */
export interface CodeWords {
  sex: (code: string) => string;
  nationality: (code: SpecialNationality) => string;
}

/** A country's name in the language of `locale`; the code itself when it has none. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A calendar day as people of `locale` write it, the month in letters: no doubt about its order. */
export function dateText(date: string, locale: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return unbroken(day.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }));
}

/** A field's value for reading; empty when there is none. */
export function fieldText(
  path: FieldPath,
  value: unknown,
  locale: string,
  words: CodeWords,
): string {
  if (Array.isArray(value))
    return value.map((code) => nationalityText(String(code), locale, words)).join(', ');
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = String(value);
  if (text === '') return '';
  const kind = fieldKind(path);
  if (kind === 'sex') return words.sex(text);
  if (kind === 'country') return countryName(text, locale);
  return kind === 'date' || kind === 'pastDate' ? dateText(text, locale) : text;
}

function nationalityText(code: string, locale: string, words: CodeWords): string {
  const special = specialNationalities.find((one) => one === code);
  return special ? words.nationality(special) : countryName(code, locale);
}
