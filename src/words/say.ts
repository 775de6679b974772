import type { Language } from './language.js';
import type { Sentence } from './sentence.js';
import type { Params, PlainWords, Told, Value } from './words.js';

/** Puts what is told into words of `language`; sentences that follow one another with a space between. */
export function say(told: Told | PlainWords | readonly Told[], language: Language): string {
  if (typeof told === 'string') return told;
  if (isList(told)) return told.map((one) => say(one, language)).join(' ');
  const { key, params = {} } = told;
  // What was kept by another version may have a key that this one does not know.
  const sentence = language.words[key] as Sentence | undefined;
  if (sentence === undefined) return key;
  return fill(formOf(sentence, params, language), params, language);
}

const places = /\{(\w+)(?:, (number|quoted))?\}/g;

function fill(sentence: string, params: Params, language: Language): string {
  return sentence.replace(places, (place, name: string, format?: 'number' | 'quoted') => {
    const value = params[name];
    return value === undefined ? place : write(value, format, language);
  });
}

function formOf(sentence: Sentence, params: Params, language: Language): string {
  if (typeof sentence === 'string') return sentence;
  const form = writersOf(language).plurals.select(Number(params.count));
  return sentence[form] ?? sentence.other;
}

function write(value: Value, format: string | undefined, language: Language): string {
  if (isList(value)) {
    const items = value.map((one) => write(one, format, language));
    return writersOf(language).lists.format(items);
  }
  if (typeof value === 'string') {
    return format === 'quoted' ? language.words.quoted.replace('{text}', () => value) : value;
  }
  if (typeof value === 'number') {
    return format === 'number' ? writersOf(language).numbers.format(value) : String(value);
  }
  return value instanceof Date
    ? `${writersOf(language).moments.format(value)} UTC`
    : say(value, language);
}

interface Writers {
  plurals: Intl.PluralRules;
  lists: Intl.ListFormat;
  numbers: Intl.NumberFormat;
  moments: Intl.DateTimeFormat;
}

const writers = new WeakMap<Language, Writers>();

/** The writer of a language; made once, as that costs more than writing. */
function writersOf(language: Language): Writers {
  const known = writers.get(language);
  if (known) return known;
  const { formats } = language;
  const made: Writers = {
    plurals: new Intl.PluralRules(formats),
    lists: new Intl.ListFormat(formats, { type: 'conjunction' }),
    numbers: new Intl.NumberFormat(formats),
    moments: new Intl.DateTimeFormat(formats, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'UTC',
    }),
  };
  writers.set(language, made);
  return made;
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
