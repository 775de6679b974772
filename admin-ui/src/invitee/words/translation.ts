import type { identityFields } from '../../i18n/en/identityFields.js';
import type { accept } from './en/accept.js';
import type { common } from './en/common.js';
import type { confirmEmail } from './en/confirmEmail.js';
import type { passwords } from './en/passwords.js';
import type { strength } from './en/strength.js';
import type { welcome } from './en/welcome.js';
import type { Faithful, Translated } from './sentence.js';

/** The words of all pages in English, by their rooms: a page loads those that it names. */
export interface English {
  common: typeof common;
  confirmEmail: typeof confirmEmail;
  passwords: typeof passwords;
  strength: typeof strength;
  accept: typeof accept;
  welcome: typeof welcome;
  /** The words that the panel has, too. */
  identityFields: typeof identityFields;
}

/** The same in another language. */
export type Translation = { readonly [Name in keyof English]: Translated<English[Name]> };

/**
 * Checks the words of another language: a key that is missing or not English, and a place that the
 * English sentence does not have, are type errors.
 */
export function translation<const T extends Translation>(words: T & Faithful<T, English>): T {
  return words;
}
