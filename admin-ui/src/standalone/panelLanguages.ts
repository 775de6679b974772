import englishMessages from 'ra-language-english';
import { mergeTranslations, type TranslationMessages } from 'react-admin';
import { loadLanguage, type TranslatedLanguage } from '../lean.js';
import { panelMessages } from './panelMessages.js';
import { usher } from './usher.js';

/** The languages of the panel, and where the words are that are not Usher's: react-admin's and the panel's own. */
const translated: Readonly<
  Record<TranslatedLanguage, { name: string; words: () => Promise<{ default: object }> }>
> = {
  de: { name: 'Deutsch', words: () => import('./languages/de.js') },
  es: { name: 'Español', words: () => import('./languages/es.js') },
  fr: { name: 'Français', words: () => import('./languages/fr.js') },
  it: { name: 'Italiano', words: () => import('./languages/it.js') },
};

/** The same and English, as react-admin offers them. */
export const locales = [
  { locale: 'en', name: 'English' },
  ...Object.entries(translated).map(([locale, { name }]) => ({ locale, name })),
];

const english = merged(englishMessages, panelMessages, usher.messages('en'));
const spoken = new Map([['en', english]]);

/** Gives all words of a language: at once where they have been loaded. */
export function messages(locale: string): TranslationMessages | Promise<TranslationMessages> {
  return spoken.get(locale) ?? load(locale);
}

/**
 * Loads all words of a language, so that `messages` has them at once.
 * @returns the language that can be spoken then: English where the other could not be loaded.
 */
export async function loadFirst(locale: string): Promise<string> {
  try {
    await messages(locale);
    return locale;
  } catch {
    return 'en';
  }
}

async function load(locale: string): Promise<TranslationMessages> {
  if (!isTranslated(locale)) return english;
  const [own] = await Promise.all([translated[locale].words(), loadLanguage(locale)]);
  const all = merged(english, usher.messages(locale), own.default);
  spoken.set(locale, all);
  return all;
}

function isTranslated(tag: string): tag is TranslatedLanguage {
  return Object.hasOwn(translated, tag);
}

/** React-admin's own function, with the type of what it gives. */
function merged(...words: object[]): TranslationMessages {
  return mergeTranslations(...words) as TranslationMessages;
}

/**
 * Chooses the language that the panel begins in: the one that was spoken here last, else the first
 * of the browser's that it has.
 */
export function firstLanguage(last: unknown, preferred: readonly string[]): string {
  const wanted = [...(typeof last === 'string' ? [last] : []), ...preferred];
  const found = wanted
    .map((tag) => tag.split('-')[0] ?? '')
    .find((tag) => tag === 'en' || isTranslated(tag));
  return found ?? 'en';
}
