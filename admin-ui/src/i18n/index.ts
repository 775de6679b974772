import type { en } from './en.js';

/** Usher's words, all below `usher`, where no application has its own. English is the type of them. */
export type UsherMessages = Translated<typeof en>;

type Translated<T> = T extends string ? string : { [K in keyof T]: Translated<T[K]> };

/** The tags of the languages that Usher's words are translated into. A new one begins here: what it lacks then is a type error. */
export type TranslatedLanguage = 'de' | 'es' | 'fr' | 'it';

/** Usher's words by the tag of their language. English is always among them. */
export type Catalogues = Readonly<Record<string, UsherMessages>> & { readonly en: UsherMessages };

/** Finds the words in a language; where a country's are asked for, those of its language, and English where there are none. */
export function messagesIn(catalogues: Catalogues, locale: string): UsherMessages {
  return catalogues[locale] ?? catalogues[locale.split('-')[0] ?? ''] ?? catalogues.en;
}
