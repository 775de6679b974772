/** A sentence for each of the forms that a language counts in (Intl.PluralRules), chosen by `count`. */
export type Plural = { readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & {
  readonly other: string;
};

/** A sentence of a catalogue; `{place}` stands for what is put in. */
export type Sentence = string | Plural;

/** The keys of a room, which is an object of sentences and of groups of them: `key`, `group.key`. */
export type KeyOf<R> = {
  [K in keyof R & string]: R[K] extends Sentence ? K : `${K}.${KeyOf<R[K]>}`;
}[keyof R & string];

/** The sentence that a room has for a key. */
export type At<R, Key> = Key extends keyof R
  ? R[Key]
  : Key extends `${infer Group}.${infer Rest}`
    ? Group extends keyof R
      ? At<R[Group], Rest>
      : never
    : never;

/** The names of the places of a sentence. */
export type PlacesOf<S> = S extends string
  ? PlacesIn<S>
  : S extends Plural
    ? PlacesIn<S[keyof S & Intl.LDMLPluralRule]> | 'count'
    : never;

type PlacesIn<S> = S extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never;

/** The same room in another language: where English counts, every language does. */
export type Translated<R> = {
  readonly [K in keyof R]: R[K] extends string
    ? string
    : R[K] extends Plural
      ? Plural
      : Translated<R[K]>;
};

/** The same as `R`, but for sentences with a place that `English` does not have: they are none. */
export type Faithful<R, English> = {
  readonly [K in keyof R]: K extends keyof English
    ? R[K] extends Sentence
      ? PlacesOf<R[K]> extends PlacesOf<English[K]>
        ? R[K]
        : never
      : Faithful<R[K], English[K]>
    : never;
};
