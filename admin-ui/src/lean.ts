import { loadedLanguages } from './i18n/loadLanguage.js';
import { type Usher, type UsherOptions, usherWith } from './plugin/createUsher.js';

export * from './common.js';
export { loadLanguage } from './i18n/loadLanguage.js';

/** The same as that of `ra-usher`, with the words of English and of the languages that were loaded before they are asked for. */
export function createUsher(options: UsherOptions): Usher {
  return usherWith(loadedLanguages, options);
}
