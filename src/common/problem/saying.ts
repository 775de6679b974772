import { toText } from '../../words/kept.js';
import { type ParamsFor, words, type WordKey } from '../../words/words.js';

/** The words of a rule of a DTO: `@IsString(saying('value.text'))`, said when the rule is broken. */
export function saying<K extends WordKey>(key: K, ...params: ParamsFor<K>): { message: string } {
  return { message: toText(words(key, ...params)) };
}
