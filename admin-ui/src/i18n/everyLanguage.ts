import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { TranslatedLanguage, UsherMessages } from './index.js';
import { it } from './it.js';

/** The words of every language, there at once. */
export const everyLanguage: Readonly<Record<'en' | TranslatedLanguage, UsherMessages>> = {
  de,
  en,
  es,
  fr,
  it,
};
