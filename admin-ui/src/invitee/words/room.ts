import { createElement, Fragment, type ReactNode } from 'react';
import { language, region, translated } from './language.js';
import type { At, KeyOf, PlacesOf, Sentence } from './sentence.js';
import type { English } from './translation.js';

/** The values for the places of a sentence; the list is empty when it has none. */
type Values<S, Value> = [PlacesOf<S>] extends [never]
  ? []
  : [values: { [Place in PlacesOf<S>]: Place extends 'count' ? number : Value }];

/** Says the sentences of one room in the language of the page. */
interface Speaker<R> {
  /** The sentence with this key, as text. */
  t: <Key extends KeyOf<R>>(key: Key, ...values: Values<At<R, Key>, string | number>) => string;
  /** The same with elements in its places: a name in bold, a link. */
  rich: <Key extends KeyOf<R>>(key: Key, ...values: Values<At<R, Key>, ReactNode>) => ReactNode;
}

/** Makes what says the sentences of a room. The English ones come with it, and so with the page. */
export function room<Name extends keyof English>(
  name: Name,
  english: English[Name],
): Speaker<English[Name]> {
  const parts = (key: string, values: Readonly<Record<string, ReactNode>> = {}): ReactNode[] =>
    formOf(sentenceAt(translated()?.[name] ?? english, key), values['count'])
      .split(/\{(\w+)\}/)
      .map((part, index) => (index % 2 === 0 ? part : written(values[part])));
  return {
    t: (key, ...[values]) => parts(key, values).map(String).join(''),
    rich: (key, ...[values]) => createElement(Fragment, null, ...parts(key, values)),
  };
}

/** The types see to it that there is one. */
function sentenceAt(words: object, key: string): Sentence {
  const found = key
    .split('.')
    .reduce<unknown>((inside, name) => Reflect.get(inside as object, name), words);
  return found as Sentence;
}

function formOf(sentence: Sentence, count: unknown): string {
  if (typeof sentence === 'string') return sentence;
  return sentence[new Intl.PluralRules(language()).select(Number(count))] ?? sentence.other;
}

function written(value: ReactNode): ReactNode {
  return typeof value === 'number' ? new Intl.NumberFormat(region()).format(value) : value;
}
