import type { PlacesOf, Plural } from './sentence.js';
import type { English, WordKey } from './words.js';

/** Every sentence that people read, by its key. Where English counts, every language does. */
export type Catalogue = {
  readonly [K in WordKey]: English[K] extends string ? string : Plural;
};

/** A language that people can be offered. */
export interface Language {
  /** The tag of the language (BCP 47), as in `Accept-Language` and in the option `locales`. */
  readonly tag: string;
  /** The locale by which Intl writes numbers, lists and times in it. */
  readonly formats: string;
  readonly words: Catalogue;
}

/**
 * Checks the catalogue of another language: a key that is missing or not English, and a place that
 * the English sentence does not have, are type errors.
 */
export function translation<const C extends Catalogue>(catalogue: C & Faithful<C>): Catalogue {
  return catalogue;
}

type Faithful<C> = {
  readonly [K in keyof C]: K extends WordKey
    ? PlacesOf<C[K]> extends PlacesOf<English[K]>
      ? C[K]
      : never
    : never;
};
