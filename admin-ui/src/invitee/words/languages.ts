import type { TranslatedLanguage } from '../../i18n/index.js';
import type { Translation } from './translation.js';

/**
 * The languages that the pages have beside English, by their tags. A new one is a file beside `en`
 * that makes a `translation(…)`, and a line here; it is loaded where it is read.
 */
export const languages: Readonly<Record<TranslatedLanguage, () => Promise<Translation>>> = {
  de: async () => (await import('./de.js')).default,
  es: async () => (await import('./es.js')).default,
  fr: async () => (await import('./fr.js')).default,
  it: async () => (await import('./it.js')).default,
};
