import { en } from './en.js';
import type { Catalogues, TranslatedLanguage, UsherMessages } from './index.js';

/** The languages beside English, each in a file of its own. */
const others: Readonly<Record<TranslatedLanguage, () => Promise<UsherMessages>>> = {
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  it: async () => (await import('./it.js')).it,
};

const loaded: Record<string, UsherMessages> & Catalogues = { en };

/** The words of the languages that have been loaded. */
export const loadedLanguages: Catalogues = loaded;

/** Loads the words of a language, so that `messages` has them; of English, and of one that is not there, nothing. */
export async function loadLanguage(tag: string): Promise<void> {
  if (isTranslated(tag)) loaded[tag] = await others[tag]();
}

function isTranslated(tag: string): tag is TranslatedLanguage {
  return Object.hasOwn(others, tag);
}
