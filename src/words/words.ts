import type { english } from './en/index.js';
import type { PlacesOf } from './sentence.js';

/** The catalogue of English, by which every other language is typed. */
export type English = typeof english;

/** The key of a sentence, or of a part of one. */
export type WordKey = keyof English;

/** A value that can stand in a place: a text, a number, a moment, further words, or a list of texts and words. */
export type Value = string | number | Date | PlainWords | readonly (string | PlainWords)[];

/** The values that are put into the places of a sentence, by their names. */
export type Params = Readonly<Record<string, Value>>;

/** The arguments that a sentence needs beside its key: none where it has no places. */
export type ParamsFor<K extends WordKey> = [PlacesOf<English[K]>] extends [never]
  ? []
  : [params: Readonly<Record<PlacesOf<English[K]>, Value>>];

/** Words as they are kept, until somebody reads them. */
export interface PlainWords {
  readonly key: WordKey;
  readonly params?: Params | undefined;
}

/** Something to be said to people, in a language that is chosen when it is read. */
export class Words implements PlainWords {
  constructor(
    readonly key: WordKey,
    readonly params?: Params,
  ) {}
}

/** Chooses a sentence of the catalogue, with what stands in its places. */
export function words<K extends WordKey>(key: K, ...[params]: ParamsFor<K>): Words {
  return new Words(key, params);
}

/** Words of the catalogue, or a sentence that the application around Usher wrote. */
export type Told = string | Words;
