import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { type Told, Words } from '../../words/words.js';

/** Messages by field, nested where the field is (`{address: {country: '…'}}`), as react-admin forms expect. */
export interface FieldErrors {
  [field: string]: string | FieldErrors;
}

/** The same before they are put into words. */
export interface ToldErrors {
  [field: string]: Told | ToldErrors;
}

/** Tells a message from the messages of a group of fields. */
export function isTold(one: Told | ToldErrors): one is Told {
  return typeof one === 'string' || one instanceof Words;
}

/** Puts the first messages, at most `most`, into words of `language`. */
export function sayErrors(errors: ToldErrors, language: Language, most = Infinity): FieldErrors {
  return sayWithin(errors, language, { left: most });
}

function sayWithin(errors: ToldErrors, language: Language, budget: { left: number }): FieldErrors {
  const said: [string, string | FieldErrors][] = [];
  for (const [field, told] of Object.entries(errors)) {
    if (budget.left <= 0) break;
    if (isTold(told)) budget.left--;
    said.push([field, isTold(told) ? say(told, language) : sayWithin(told, language, budget)]);
  }
  return Object.fromEntries(said);
}
