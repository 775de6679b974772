import { type Words, words } from '../../words/words.js';
import type { ToldErrors } from '../problem/problem.js';

/**
 * Half of a character of two UTF-16 code units: JSON can say it, and nothing else can (RFC 8259,
 * 8.2).
 */
const loneSurrogate = /\p{Surrogate}/u;

const illFormed = words('value.ill_formed');

/** Tells whether a text is Unicode, which encoders and databases take for granted. */
export function isWellFormed(text: string): boolean {
  return !loneSurrogate.test(text);
}

/**
 * Finds texts and names that are no Unicode. Walks by recursion, so the depth must be known to be
 * bounded.
 * @returns a message where each of them is; undefined when there is none.
 */
export function illFormedTexts(value: unknown): ToldErrors | Words | undefined {
  if (typeof value === 'string') return isWellFormed(value) ? undefined : illFormed;
  if (typeof value !== 'object' || value === null) return undefined;
  const found: [string, ToldErrors | Words][] = [];
  for (const [name, part] of Object.entries(value)) {
    const fault = isWellFormed(name) ? illFormedTexts(part) : illFormed;
    if (fault !== undefined) found.push([name, fault]);
  }
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
