import { isProvider } from '../../../enrolment/judge/email-domains.js';
import { isGivenName } from '../../../enrolment/judge/name-order.js';
import { lettersOf, partsOfAddress, spellingsOf } from './address-letters.js';
import { isParticle } from './name-words.js';

/** The words of a full name that are its last name: from one up to another. */
export interface LastNamePlace {
  begin: number;
  end: number;
  /** The first of its words may be a second first name: the address has the two beside each other, and not the last. */
  isUnsure?: true;
}

/** A name has no more words; of more the address is not asked. */
const mostWords = 8;

/** The letters of a name's words, each in one way of writing them; one after the other they are the name. */
type Spelling = readonly string[];

/**
 * The words of a full name that its address says are the last name, where that is others than were
 * `taken`: all from “Ortega” on in “María Ortega Gil” with `maria.ortega@…`, the first two of “Lo Presti
 * Giuseppe” with `g.lopresti@…`, the first of “Ivanov Sergey Petrovich” with `s.ivanov@…`. Undefined where the address agrees,
 * or says nothing. A second word that is hardly ever a last name is none, nor is one of a private address, which
 * may have two first names.
 */
export function lastNameByAddress(
  words: readonly string[],
  taken: LastNamePlace,
  address: string,
): LastNamePlace | undefined {
  if (words.length > mostWords || address === '' || !mayDiffer(words, address)) return undefined;
  const [first, last] = halvesOf(address);
  if (last === '') return undefined;
  const ways = words.map(spellingsOf);
  for (const way of [0, 1]) {
    const spelling = ways.map((some) => some[way] ?? some[0] ?? '');
    if (way === 1 && ways.every((some) => some.length < 2)) return undefined;
    const place =
      taken.begin === 0
        ? (beforeFirst(spelling, taken, first, last) ?? beforeFirst(spelling, taken, last, first))
        : (behindFirst(words, spelling, taken, first, last) ?? turned(spelling, first, last));
    if (place !== undefined) {
      if (place === taken) return undefined;
      if (!isLonger(place, taken)) return place;
      if (isPrivate(address)) return undefined;
      // “peter.paul” may be two first names; “p.rubens” and “sarah.bennettcole” have a last name.
      const isSure = first.length === 1 || endOf(spelling, place.begin, last) === words.length;
      return isSure ? place : { ...place, isUnsure: true };
    }
  }
  return undefined;
}

/** Tells whether a last name begins with an earlier word than was taken. */
function isLonger(place: LastNamePlace, taken: LastNamePlace): boolean {
  return place.begin > 0 && place.begin < taken.begin;
}

function isPrivate(address: string): boolean {
  return isProvider(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
}

/** Tells whether an address may say another place: of two words only one that begins as the second does. */
function mayDiffer(words: readonly string[], address: string): boolean {
  return words.length > 2 || lettersOf(words[1] ?? '').startsWith(address.charAt(0).toLowerCase());
}

/** The first and the last name in an address, blank where it has not two: `ada.king`, `aking`. */
function halvesOf(address: string): [first: string, last: string] {
  const [one = '', other, ...others] = partsOfAddress(address);
  if (others.length > 0) return ['', ''];
  if (other !== undefined) return [one, other];
  return one.length < shortestJoined ? ['', ''] : [one.slice(0, 1), one.slice(1)];
}

/** In characters, with the initial. */
const shortestJoined = 4;

/** The place of a last name that stands behind the first: `taken` itself where the address says that one. */
function behindFirst(
  words: readonly string[],
  spelling: Spelling,
  taken: LastNamePlace,
  first: string,
  last: string,
): LastNamePlace | undefined {
  const from = endOfFirst(spelling, first);
  if (from === 0) return undefined;
  let begin = spelling.length - 1;
  while (begin >= from && endOf(spelling, begin, last) === 0) begin--;
  if (begin < from) return undefined;
  // “Luis Fernando Paz” has one last name where two are usual.
  const isSecond = begin === taken.begin + 1 && !isParticle(words[taken.begin] ?? '', false);
  if (begin > taken.begin) return isSecond ? { begin, end: words.length } : taken;
  if (begin === taken.begin) return taken;
  return isGivenName(spelling[begin] ?? '') ? taken : { begin, end: words.length };
}

/** The place behind the words that the first half of an address says: a name, several in one, or initials; 0 where it says none. */
function endOfFirst(spelling: Spelling, first: string, from = 0): number {
  const end = endOf(spelling, from, first);
  if (end > 0) return end;
  const behind = from + first.length;
  if (first === '' || behind > spelling.length - (from > 0 ? 0 : 1)) return 0;
  for (let i = 0; i < first.length; i++) {
    if (spelling[from + i]?.charAt(0) !== first.charAt(i)) return 0;
  }
  return behind;
}

/** The place of a last name before the first. */
function beforeFirst(
  spelling: Spelling,
  taken: LastNamePlace,
  first: string,
  last: string,
): LastNamePlace | undefined {
  const end = endOf(spelling, 0, last);
  if (end === 0 || end === spelling.length || endOfFirst(spelling, first, end) === 0) {
    return undefined;
  }
  return end === taken.end ? taken : { begin: 0, end };
}

/** The place of a last name that stands first though it was taken for a first name: only where the address has the initial of the other. */
function turned(spelling: Spelling, first: string, last: string): LastNamePlace | undefined {
  if (first.length !== 1 || isGivenName(spelling[0] ?? '')) return undefined;
  const end = endOf(spelling, 0, last);
  return end > 0 && spelling[end]?.startsWith(first) ? { begin: 0, end } : undefined;
}

/** The place behind the words from one on that a text of two letters or more is; 0 where it is none. */
function endOf(spelling: Spelling, begin: number, text: string): number {
  let at = 0;
  if (text.length < 2) return 0;
  for (let i = begin; i < spelling.length && at < text.length; i++) {
    const word = spelling[i] ?? '';
    if (!text.startsWith(word, at)) return 0;
    at += word.length;
    if (at === text.length) return i + 1;
  }
  return 0;
}
