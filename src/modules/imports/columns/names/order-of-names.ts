import { isGivenName } from '../../../enrolment/judge/name-order.js';
import { lettersOf, partsOfAddress, spellingsOf } from './address-letters.js';
import { cellValue } from '../cell-value.js';
import type { TextRow } from '../column-contents.js';
import { isOfSeveral, splitFullName } from './full-name.js';
import { isParticle, isPatronymic, isSalutation, isTitle } from './name-words.js';

/** The share of what says an order that must say this one. */
const most = 0.8;
/** The share of the names of which something must say an order: a few may be called anything. */
const enough = 1 / 3;
/** In characters: what is longer is no name. */
const longest = 100;

type Order = 'firstLast' | 'lastFirst';

/** The ways in which a row may say an order: by a given name, by the name of a father behind it, by an address of both names, or of one and an initial. */
type Ground = 'givenName' | 'patronymic' | 'address' | 'initial';

/**
 * Finds out if the cells of a column hold the last name before the first, with no comma between:
 * by words that are hardly ever last names, and by the rows' addresses. Of a name that is cut to its
 * initial in an address the other is the last; where both are whole, some firms write the last name
 * first, so that a given name must say the same, or it is unsure. Only where nearly all that say an order say this one.
 * @param email the column of the addresses, where there is one.
 */
export function orderOfNames(
  rows: readonly TextRow[],
  index: number,
  email: number | undefined,
): 'lastFirst' | 'unsure' | undefined {
  let names = 0;
  let told = 0;
  const counts = {
    firstLast: { givenName: 0, patronymic: 0, address: 0, initial: 0 },
    lastFirst: { givenName: 0, patronymic: 0, address: 0, initial: 0 },
  };
  for (const { cells } of rows) {
    const ends = endsOfName(cellValue(cells[index] ?? ''));
    if (ends === undefined) continue;
    names++;
    const address = email === undefined ? '' : cellValue(cells[email] ?? '');
    const said = [
      byPatronymic(ends) ?? byGivenNames(ends),
      byAddress(ends, partsOfAddress(address)),
    ];
    if (said.some((one) => one !== undefined)) told++;
    for (const one of said) if (one) counts[one.order][one.ground]++;
  }
  const { firstLast, lastFirst } = counts;
  const isSure =
    lastFirst.initial + lastFirst.patronymic > 0 ||
    lastFirst.givenName > (lastFirst.address > 0 ? 0 : 1);
  const [against, inFavour] = [sum(firstLast), sum(lastFirst)];
  if (told < enough * names || inFavour === 0 || inFavour < most * (inFavour + against)) {
    return undefined;
  }
  if (isSure) return 'lastFirst';
  return lastFirst.address > 0 ? 'unsure' : undefined;
}

function sum(counts: Readonly<Record<Ground, number>>): number {
  return counts.givenName + counts.patronymic + counts.address + counts.initial;
}

/** The first and the last part of a name with their particles, and the word behind the first. */
type Ends = [one: string, next: string, last: string];

/** The parts of a name that tell its order; undefined where it has a comma, or not two. */
function endsOfName(text: string): Ends | undefined {
  if (text.length > longest) return undefined;
  // “Brun Agathe (1001)”, “1001 - Brun Agathe”.
  const bare = text.replace(/\s*\([^()]*\)$|^\d+\s*[-–:|/]\s*/g, '');
  if (/[,，@\d]/.test(bare)) return undefined;
  const words = bare.split(/\s+/).filter((word) => !isTitle(word) && !isSalutation(word));
  if (words.length < 2) return undefined;
  const isSmall = (index: number): boolean => isParticle(words[index] ?? '', false);
  let end = 1;
  while (end < words.length - 1 && isSmall(end - 1)) end++;
  let begin = words.length - 1;
  while (begin > end && isSmall(begin - 1)) begin--;
  return [words.slice(0, end).join(' '), words[end] ?? '', words.slice(begin).join(' ')];
}

interface Said {
  order: Order;
  ground: Ground;
}

function byGivenNames([one, , last]: Ends): Said | undefined {
  const [isOneGiven, isLastGiven] = [one, last].map((word) => isGivenName(lettersOf(word)));
  if (isOneGiven === isLastGiven) return undefined;
  return { order: isOneGiven ? 'firstLast' : 'lastFirst', ground: 'givenName' };
}

/** “Соколова Мария Петровна”, “Мария Петровна Соколова”. */
function byPatronymic([, next, last]: Ends): Said | undefined {
  const [isNext, isLast] = [isPatronymic(next), isPatronymic(last)];
  if (isNext === isLast) return undefined;
  return { order: isLast ? 'lastFirst' : 'firstLast', ground: 'patronymic' };
}

function byAddress([one, next, last]: Ends, parts: readonly string[]): Said | undefined {
  const [a, b, c] = [spellingsOf(one), spellingsOf(next), spellingsOf(last)];
  const forward = groundOf(parts, a, c);
  const backward = groundOf(parts, [...b, ...c], a);
  if ((forward === undefined) === (backward === undefined)) return undefined;
  if (forward) return { order: 'firstLast', ground: forward };
  return backward && { order: 'lastFirst', ground: backward };
}

/** The way in which an address says a first and a last name: `ada.king`, `a.king`, `king.a`, `aking`. */
function groundOf(
  parts: readonly string[],
  first: readonly string[],
  last: readonly string[],
): Ground | undefined {
  const [p = '', q, ...others] = parts;
  if (others.length > 0) return undefined;
  const initials = first.map((name) => name.charAt(0)).filter((initial) => initial !== '');
  if (q === undefined) {
    const isSaid = initials.some((initial) => last.some((name) => p === initial + name));
    return isSaid ? 'initial' : undefined;
  }
  if (last.includes(q)) {
    if (first.includes(p)) return 'address';
    return initials.includes(p) ? 'initial' : undefined;
  }
  return initials.includes(q) && last.includes(p) ? 'initial' : undefined;
}

/**
 * Tells whether the cells of a column have two last names, as in Spain: of those of three words and more
 * several are so by their addresses, more than have one.
 */
export function haveTwoLastNames(
  rows: readonly TextRow[],
  index: number,
  email: number | undefined,
): boolean {
  if (email === undefined) return false;
  let two = 0;
  let one = 0;
  for (const { cells } of rows) {
    const text = cellValue(cells[index] ?? '');
    // Behind a comma or a dash stands more than names.
    if (text.length > longest || !/^\S+\s+\S+\s+\S/.test(text) || /,|\s[-–—]\s/.test(text))
      continue;
    if (isOfSeveral(text)) continue;
    const address = cellValue(cells[email] ?? '');
    if (splitFullName(text, 'firstLast', address).isUnsure) two++;
    else if (partsOfAddress(address)[1] === lettersOf(text.split(/\s+/).at(-1) ?? '')) one++;
  }
  return two > 1 && two > one;
}
