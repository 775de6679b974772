import type { AliasLanguage, NamedColumn } from '../../../common/csv/named-column.js';
import { accountColumns } from '../../enrolment/judge/account-columns.js';
import { identityFields } from '../../identities/identity-fields.js';
import { nameKey } from './column-names.js';

/** The country where most people write each language; English is written everywhere. */
const countries: Readonly<Record<Exclude<AliasLanguage, 'en'>, string>> = {
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  es: 'ES',
  ca: 'ES',
  nl: 'NL',
  pt: 'PT',
  pl: 'PL',
  cs: 'CZ',
  sk: 'SK',
  sl: 'SI',
  hr: 'HR',
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  fi: 'FI',
  hu: 'HU',
  ro: 'RO',
  el: 'GR',
  tr: 'TR',
  vi: 'VN',
  th: 'TH',
  hi: 'IN',
  ka: 'GE',
  id: 'ID',
  is: 'IS',
  fa: 'IR',
  ru: 'RU',
  uk: 'UA',
  lt: 'LT',
  lv: 'LV',
  et: 'EE',
  bg: 'BG',
  sr: 'RS',
  he: 'IL',
  ar: 'SA',
  ja: 'JP',
  ko: 'KR',
  zh: 'CN',
};

/** So many headers say a language: one may be a word that is used in others too. */
const enough = 2;

/**
 * Guesses the country of a file by the language of its header: a suggestion, where nothing else
 * says one. Undefined for English, and where two languages are as likely.
 */
export function countryOfHeader(headers: readonly string[]): string | undefined {
  const votes = new Map<AliasLanguage, number>();
  for (const header of headers) {
    for (const language of languagesByName().get(nameKey(header)) ?? []) {
      votes.set(language, (votes.get(language) ?? 0) + 1);
    }
  }
  const [best, second] = [...votes].sort(([, one], [, other]) => other - one);
  if (best === undefined || best[0] === 'en') return undefined;
  const [language, count] = best;
  return count >= enough && count > (second?.[1] ?? 0) ? countries[language] : undefined;
}

let table: ReadonlyMap<string, ReadonlySet<AliasLanguage>> | undefined;

/** The languages in which a name is one of a column. */
function languagesByName(): ReadonlyMap<string, ReadonlySet<AliasLanguage>> {
  if (table !== undefined) return table;
  const names = new Map<string, Set<AliasLanguage>>();
  const columns: NamedColumn[] = [
    ...Object.values(accountColumns),
    ...Object.values(identityFields).flatMap(({ column }) => column ?? []),
  ];
  for (const { aliases, weaker = {}, weakest = {} } of columns) {
    for (const some of [aliases, weaker, weakest]) {
      for (const [language, list] of Object.entries(some) as [AliasLanguage, string[]][]) {
        for (const name of list) {
          const key = nameKey(name);
          names.set(key, (names.get(key) ?? new Set()).add(language));
        }
      }
    }
  }
  table = names;
  return table;
}
