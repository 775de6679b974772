import { everyLanguage } from './i18n/everyLanguage.js';
import { type Usher, type UsherOptions, usherWith } from './plugin/createUsher.js';

export * from './common.js';

/** Adds Usher to an application made with react-admin. To be called once, outside of components. */
export function createUsher(options: UsherOptions): Usher {
  return usherWith(everyLanguage, options);
}
