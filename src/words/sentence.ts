/** A sentence for each of the forms that a language counts in (Intl.PluralRules), chosen by `count`. */
export type Plural = { readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & {
  readonly other: string;
};

/** A sentence of a catalogue: `{place}`, `{place, number}` and `{place, quoted}` stand for what is put in. */
export type Sentence = string | Plural;

/** The names of the places of a sentence. */
export type PlacesOf<S> = S extends string
  ? PlacesIn<S>
  : S extends Plural
    ? PlacesIn<S[keyof S & Intl.LDMLPluralRule]> | 'count'
    : never;

type PlacesIn<S> = S extends `${string}{${infer Place}}${infer Rest}`
  ? NameOf<Place> | PlacesIn<Rest>
  : never;

/** Braces around a quotation mark are an example of JSON. */
type NameOf<Place> = Place extends `"${string}`
  ? never
  : Place extends `${infer Name}, ${string}`
    ? Name
    : Place;
