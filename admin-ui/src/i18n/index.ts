import { en } from './en.js';

/** Usher's words, all below `usher`, where no application has its own. English is the type of them. */
export type UsherMessages = Translated<typeof en>;

type Translated<T> = T extends string ? string : { [K in keyof T]: Translated<T[K]> };

const byLanguage: Readonly<Record<string, UsherMessages>> = { en };

/** Usher's words in a language, or in English where there are none in it. */
export function messages(locale: string): UsherMessages {
  return byLanguage[locale] ?? byLanguage[locale.split('-')[0] ?? ''] ?? en;
}
