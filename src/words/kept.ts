import { type PlainWords, type Told, Words } from './words.js';

/** The beginning of words as a text; no sentence has it. */
const opening = '{"key":"';

/** Words as a text, for where a sentence could stand as well. */
export function toText(told: Told): string {
  return typeof told === 'string' ? told : JSON.stringify(told);
}

/** The inverse of {@link toText}. */
export function fromText(text: string): Told {
  if (!text.startsWith(opening)) return text;
  const { key, params } = JSON.parse(text) as PlainWords;
  return new Words(key, params);
}
