import type { Language } from './language.js';
import type { Sentence } from './sentence.js';
import type { Params, PlainWords, Told, Value } from './words.js';

/** A language, and the time zone (IANA) that moments are said in. */
interface Speech {
  language: Language;
  timeZone: string;
}

/**
 * Puts what is told into words of `language`; sentences that follow one another with a space between.
 * @param timeZone the zone of moments (IANA), which is said beside them.
 */
export function say(
  told: Told | PlainWords | readonly Told[],
  language: Language,
  timeZone = 'UTC',
): string {
  return sayIn({ language, timeZone }, told);
}

/** Puts one value into words of `language`, as it stands in a sentence. */
export function sayValue(value: Value, language: Language, timeZone = 'UTC'): string {
  return write(value, undefined, { language, timeZone });
}

function sayIn(speech: Speech, told: Told | PlainWords | readonly Told[]): string {
  if (typeof told === 'string') return told;
  if (isList(told)) return told.map((one) => sayIn(speech, one)).join(' ');
  const { key, params = {} } = told;
  // What was kept by another version may have a key that this one does not know.
  const sentence = speech.language.words[key] as Sentence | undefined;
  if (sentence === undefined) return key;
  return fill(formOf(sentence, params, speech.language), params, speech);
}

const places = /\{(\w+)(?:, (number|quoted))?\}/g;

function fill(sentence: string, params: Params, speech: Speech): string {
  return sentence.replace(places, (place, name: string, format?: 'number' | 'quoted') => {
    const value = params[name];
    return value === undefined ? place : write(value, format, speech);
  });
}

function formOf(sentence: Sentence, params: Params, language: Language): string {
  if (typeof sentence === 'string') return sentence;
  const form = writersOf(language).plurals.select(Number(params.count));
  return sentence[form] ?? sentence.other;
}

function write(value: Value, format: string | undefined, speech: Speech): string {
  const { language } = speech;
  if (isList(value)) {
    const items = value.map((one) => write(one, format, speech));
    return writersOf(language).lists.format(items);
  }
  if (typeof value === 'string') {
    return format === 'quoted' ? language.words.quoted.replace('{text}', () => value) : value;
  }
  if (typeof value === 'number') {
    return format === 'number' ? writersOf(language).numbers.format(value) : String(value);
  }
  return value instanceof Date ? momentsOf(speech).format(value) : sayIn(speech, value);
}

interface Writers {
  plurals: Intl.PluralRules;
  lists: Intl.ListFormat;
  numbers: Intl.NumberFormat;
  /** By the time zone. */
  moments: Map<string, Intl.DateTimeFormat>;
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
    moments: new Map(),
  };
  writers.set(language, made);
  return made;
}

function momentsOf({ language, timeZone }: Speech): Intl.DateTimeFormat {
  const { moments } = writersOf(language);
  const known = moments.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language.formats, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
  moments.set(timeZone, made);
  return made;
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
