import { isGivenName } from '../../../enrolment/judge/name-order.js';
import { lettersOf, partsOfAddress, spellingsOf } from './address-letters.js';
import { isParticle } from './name-words.js';

/** The words of a full name that are its last name: from one up to another. */
export interface LastNamePlace {
  begin: number;
  end: number;
}

/** A name has no more words; of more the address is not asked. */
const mostWords = 8;

/**
 * The words of a full name that its address says are the last name, where that is others than were
 * `taken`: all from “Ortega” on in “María Ortega Gil” with `maria.ortega@…`, the first two of “Lo Presti
 * Giuseppe” with `g.lopresti@…`, the first of “Ivanov Sergey Petrovich” with `s.ivanov@…`. Undefined where the address agrees,
 * or says nothing. A second word that is hardly ever a last name is none.
 */
export function lastNameByAddress(
  words: readonly string[],
  taken: LastNamePlace,
  address: string,
): LastNamePlace | undefined {
  if (words.length > mostWords || address === '' || !mayDiffer(words, address)) return undefined;
  for (const [one, other] of halvesOf(address)) {
    const found =
      taken.begin === 0
        ? (behindFirst(words, taken, one, other) ?? behindFirst(words, taken, other, one))
        : behind(words, taken, one, other);
    if (found !== undefined) return found === taken ? undefined : found;
  }
  return taken.begin === 0 ? undefined : turned(words, address);
}

/** Tells whether an address may say another place: of two words only one that begins as the second does. */
function mayDiffer(words: readonly string[], address: string): boolean {
  return words.length > 2 || lettersOf(words[1] ?? '').startsWith(address.charAt(0).toLowerCase());
}

/** The ways to read the first and the last name in an address: `ada.king`, `aking`. */
function halvesOf(address: string): [first: string, last: string][] {
  const [one = '', other, ...others] = partsOfAddress(address);
  if (others.length > 0) return [];
  if (other !== undefined) return [[one, other]];
  return one.length < shortestJoined ? [] : [[one.slice(0, 1), one.slice(1)]];
}

/** In characters, with the initial. */
const shortestJoined = 4;

/** The place of a last name that stands behind the first: `taken` itself where the address says that one. */
function behind(
  words: readonly string[],
  taken: LastNamePlace,
  first: string,
  last: string,
): LastNamePlace | undefined {
  const from = endOfFirst(words, first);
  if (from === 0) return undefined;
  const begins = range(from, words.length).filter((begin) =>
    range(begin + 1, words.length + 1).some((end) => isWritten(words.slice(begin, end), last)),
  );
  const begin = begins.at(-1);
  if (begin === undefined) return undefined;
  // “Luis Fernando Paz” has one last name where two are usual.
  const isSecond = begin === taken.begin + 1 && !isParticle(words[taken.begin] ?? '', false);
  if (begin > taken.begin) return isSecond ? { begin, end: words.length } : taken;
  if (begin === taken.begin) return taken;
  return isGivenName(lettersOf(words[begin] ?? '')) ? taken : { begin, end: words.length };
}

/** The place behind the words that the first half of an address says: a name, several in one, or initials; 0 where it says none. */
function endOfFirst(words: readonly string[], first: string): number {
  const whole = range(1, words.length).find((end) => isWritten(words.slice(0, end), first));
  if (whole !== undefined) return whole;
  const initials = words.slice(0, first.length).map((word) => lettersOf(word).charAt(0));
  return first.length < words.length && initials.join('') === first ? first.length : 0;
}

/** The place of a last name before the first. */
function behindFirst(
  words: readonly string[],
  taken: LastNamePlace,
  first: string,
  last: string,
): LastNamePlace | undefined {
  const ends = range(1, words.length).filter(
    (end) =>
      isWritten(words.slice(0, end), last) &&
      (isInitial(words[end], first) ||
        endOfFirst(words.slice(end), first) > 0 ||
        isWritten(words.slice(end), first)),
  );
  if (ends.length === 0) return undefined;
  return ends.includes(taken.end) ? taken : { begin: 0, end: ends[0] ?? taken.end };
}

/** The place of a last name that stands first though it was taken for a first name: only where the address has the initial of the other. */
function turned(words: readonly string[], address: string): LastNamePlace | undefined {
  const [[first, last] = ['', '']] = halvesOf(address);
  if (first.length !== 1 || isGivenName(lettersOf(words[0] ?? ''))) return undefined;
  const end = range(1, words.length).find(
    (at) => isWritten(words.slice(0, at), last) && isInitial(words[at], first),
  );
  return end === undefined ? undefined : { begin: 0, end };
}

function isWritten(words: readonly string[], text: string): boolean {
  return text.length > 1 && spellingsOf(words.join('')).includes(text);
}

function isInitial(word: string | undefined, text: string): boolean {
  return text.length === 1 && lettersOf(word ?? '').startsWith(text);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
