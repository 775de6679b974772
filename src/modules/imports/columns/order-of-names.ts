import { isGivenName } from '../../enrolment/judge/name-order.js';
import { lettersOf, partsOfAddress, spellingsOf } from './address-letters.js';
import { cellValue } from './cell-value.js';
import type { TextRow } from './column-contents.js';
import { isParticle, isSalutation, isTitle } from './name-words.js';

/** The share of those cells that say an order which must say this one. */
const most = 0.8;
/** The share of all names that must say an order: a few may be called anything. */
const enough = 1 / 3;
/** In characters: what is longer is no name. */
const longest = 100;

type Order = 'firstLast' | 'lastFirst';

/**
 * Tells whether the cells of a column hold the last name before the first, with no comma between:
 * by words that are hardly ever last names, and by the rows' addresses, in which the first name
 * stands first and of a name that is cut to its initial the other is the last. Only where nearly
 * all that say an order say this one.
 * @param email the column of the addresses, where there is one.
 */
export function isLastNameFirst(
  rows: readonly TextRow[],
  index: number,
  email: number | undefined,
): boolean {
  let names = 0;
  const counts = { firstLast: 0, lastFirst: 0 };
  for (const { cells } of rows) {
    const ends = endsOfName(cellValue(cells[index] ?? ''));
    if (ends === undefined) continue;
    const [one, , last] = ends;
    names++;
    const address = email === undefined ? '' : cellValue(cells[email] ?? '');
    for (const order of [byGivenNames(one, last), byAddress(ends, partsOfAddress(address))]) {
      if (order !== undefined) counts[order]++;
    }
  }
  const told = counts.firstLast + counts.lastFirst;
  return told > 0 && told >= enough * names && counts.lastFirst >= most * told;
}

/** The first and the last part of a name with their particles, and the word behind the first. */
type Ends = [one: string, next: string, last: string];

/** The parts of a name that tell its order; undefined where it has a comma, or not two. */
function endsOfName(text: string): Ends | undefined {
  if (text.length > longest || /[,，@\d]/.test(text)) return undefined;
  const words = text.split(/\s+/).filter((word) => !isTitle(word) && !isSalutation(word));
  if (words.length < 2) return undefined;
  const isSmall = (index: number): boolean => isParticle(words[index] ?? '', false);
  let end = 1;
  while (end < words.length - 1 && isSmall(end - 1)) end++;
  let begin = words.length - 1;
  while (begin > end && isSmall(begin - 1)) begin--;
  return [words.slice(0, end).join(' '), words[end] ?? '', words.slice(begin).join(' ')];
}

function byGivenNames(one: string, last: string): Order | undefined {
  const [isOneGiven, isLastGiven] = [one, last].map((word) => isGivenName(lettersOf(word)));
  if (isOneGiven === isLastGiven) return undefined;
  return isOneGiven ? 'firstLast' : 'lastFirst';
}

function byAddress([one, next, last]: Ends, parts: readonly string[]): Order | undefined {
  const [a, b, c] = [spellingsOf(one), spellingsOf(next), spellingsOf(last)];
  const isForward = says(parts, a, c);
  const isBackward = says(parts, [...b, ...c], a);
  if (isForward === isBackward) return undefined;
  return isForward ? 'firstLast' : 'lastFirst';
}

/** Tells whether an address says a first and a last name: `ada.lovelace`, `a.lovelace`, `lovelace.a`, `alovelace`. */
function says(
  parts: readonly string[],
  first: readonly string[],
  last: readonly string[],
): boolean {
  const [p = '', q, ...others] = parts;
  if (others.length > 0) return false;
  const initials = first.map((name) => name.charAt(0));
  if (q === undefined) {
    return initials.some((initial) => initial !== '' && last.some((name) => p === initial + name));
  }
  if (last.includes(q)) return first.includes(p) || initials.includes(p);
  return initials.includes(q) && last.includes(p);
}
