import { isGivenName } from '../../../enrolment/judge/name-order.js';
import { lettersOf, partsOfAddress, spellingsOf } from './address-letters.js';
import { type LastNamePlace, lastNameByAddress } from './last-name-by-address.js';
import {
  hasSmallLetters,
  isBetweenNames,
  isCapitals,
  isLastNameFirstScript,
  isParticle,
  isPatronymic,
  isSalutation,
  isSuffix,
  isTitle,
  isWifesName,
  lastNameLength,
  withoutAdditions,
} from './name-words.js';

/**
 * The order in which a column holds the two names; `lasts` are two last names, as in Spain, and
 * `together` stand the names of China.
 */
export type NameOrder = 'firstLast' | 'lastFirst' | 'firstLasts' | 'lastsFirst' | 'together';

/** A first and a last name, either of which may be blank. */
export interface SplitName {
  firstName: string;
  lastName: string;
  /** Set where the words may be parted otherwise, or are not all names. */
  isUnsure?: true;
}

/**
 * The two names in a full name. “Last, First” is turned at the comma. Else the last word is the
 * last name, with the particles before it (“Jan van der Berg”) and what stands behind a name
 * (“Jr.”, “PhD”), and all before it the first; a single word is a first name. In “MÜLLER Jürgen”,
 * in “山田 太郎”, before a patronymic at the end and where the column says so, the last name stands first. Where it
 * says that there are two last names, three words and more hold both. A title stays with the
 * first name; Mr, Herr and their like are left off, and so is what stands in brackets
 * beside a name, a birth name, what is no name behind a bar and the `@` before it.
 * @param address the person's e-mail address, which may say another place of the last name.
 */
export function splitFullName(
  text: string,
  order: NameOrder = 'firstLast',
  address = '',
): SplitName {
  const slashed = text.length > longest ? null : namesAroundSlash.exec(text);
  if (slashed) return aroundSlash(slashed.slice(1), order, address);
  const bare = withoutRest(withoutAdditions(withoutAt(text)));
  const parts = (inBrackets(bare, address) ?? withoutBrackets(bare))
    .split(/[,，]/)
    .map((part) => part.trim());
  const [head = '', ...rest] = parts.filter((part) => part !== '');
  const behind = rest.filter(isSuffix);
  const given = rest.filter((part) => !isSuffix(part));
  const { titles, name: beginning, isAddressed } = withoutTitles(head);
  // “Rossi,” has a last name only, and “, Anna” a first.
  if (parts.length > 1 && rest.length === 0) {
    return parts[0] === '' ? { firstName: head, lastName: '' } : { firstName: '', lastName: head };
  }
  if (given.length > 0 && beginning !== '') {
    const isTitled = given.every((part) => part.split(/\s+/).every(isTitle));
    if (!isTitled || !/\s/.test(beginning)) {
      if (!isSaidWhole(beginning, address)) {
        const names = turned([beginning, ...behind].join(', '), given, titles);
        return isLikeWhole(beginning, given[0] ?? '') ? { ...names, isUnsure: true } : names;
      }
      const split = splitWords(beginning, order, address);
      return { ...split, firstName: joined([...titles, split.firstName]), isUnsure: true };
    }
    // “Hans Müller, Dr.”: what stands behind the comma is no name.
    const split = splitWords(beginning, order, address);
    return { ...split, firstName: joined([...titles, ...given, split.firstName]) };
  }
  const { firstName, lastName, ...unsure } = splitWords(beginning, order, address);
  if (lastName !== '') {
    return {
      ...unsure,
      ...(hasDash(beginning) || isOfSeveral(beginning) ? { isUnsure: true as const } : {}),
      firstName: joined([...titles, firstName]),
      lastName: [lastName, ...behind].join(', '),
    };
  }
  // Who is called “Herr Müller” is called by the last name, and so is who has a title.
  if (isAddressed || titles.length > 0) {
    return { firstName: joined(titles), lastName: [firstName, ...behind].join(', ') };
  }
  return { firstName: [firstName, ...behind].join(', '), lastName };
}

/** “King/Ada”: a name on each side of a slash. */
const namesAroundSlash = /^(\p{Lu}[\p{L}\p{M}'’ -]*)\/(\p{Lu}[\p{L}\p{M}'’ -]*)$/u;

/** The names around a slash, the last first unless the address says otherwise; a doubt where that says neither. */
function aroundSlash(names: readonly string[], order: NameOrder, address: string): SplitName {
  const [one = '', other = ''] = names;
  const [first = '', last = ''] = partsOfAddress(address);
  const says = (given: string, family: string): boolean =>
    last !== '' &&
    spellingsOf(family).includes(last) &&
    spellingsOf(given).some((name) => name === first || name.charAt(0) === first);
  if (says(one, other)) return { firstName: one, lastName: other };
  const isSaid = says(other, one) || order.startsWith('last');
  return { firstName: other, lastName: one, ...(isSaid ? {} : { isUnsure: true }) };
}

/** Tells whether an address says that both names stand before a comma, and behind it a position: “Petra Kling, CEO”. */
function isSaidWhole(before: string, address: string): boolean {
  const words = before.split(/\s+/);
  const [first = '', second = '', ...others] = partsOfAddress(address);
  if (words.length < 2 || words.length > mostWords || others.length > 0) return false;
  const says = (word: string | undefined, part: string): boolean =>
    part !== '' && spellingsOf(word ?? '').includes(part);
  return says(words[0], first) && says(words.at(-1), second);
}

/** Tells whether what stands before a comma begins as full names do, and what stands behind it does not. */
function isLikeWhole(before: string, behind: string): boolean {
  const [first = '', ...others] = before.split(/\s+/, mostWords);
  const isGiven = (text: string): boolean => isGivenName(lettersOf(text.split(/\s+/, 1)[0] ?? ''));
  return others.length > 0 && isGiven(first) && !isGiven(others[0] ?? '') && !isGiven(behind);
}

/** A name has no more words. */
const mostWords = 8;

/** Tells whether a name has a dash with spaces around it, as few last names have, and what is no name behind one. */
function hasDash(name: string): boolean {
  const [before = '', behind] = name.split(/\s[-–—]\s/, 2);
  const words = before.split(/\s+/);
  return behind !== undefined && words.length > 1 && !words.some((word) => isParticle(word, false));
}

const ofSeveral =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)? (?:und|u\.|and|&|\+|et|og|och|en) \p{Lu}|(?:Familie|Family|Famille|Famiglia|Familia|Fam\.|Ehepaar|Eheleute) \p{L})/u;

/** Tells whether a text is the names of two people, or of a family: “Ada und Ben King”, “Familie King”. */
export function isOfSeveral(name: string): boolean {
  return ofSeveral.test(name);
}

/** The text without the sign by which people are mentioned. */
function withoutAt(text: string): string {
  return /^@\p{L}/u.test(text) ? text.slice(1) : text;
}

/** Behind a bar or a slash with spaces around it, and an abbreviation behind a dash, stands no name: “Eva Klein | IT”. */
const rest = /(?<=\S)\s+(?:[|/·•]\s+\S.*|[-–]\s+[\p{Lu}\d&]{2,4})$/u;

/** The text without a department, a place or a company behind the name. */
function withoutRest(text: string): string {
  return text.length > longest ? text : text.replace(number, '').replace(rest, '');
}

/** The number of an employee before a name, or the mark of its line: “1001 - Ada King”, “1. Ada King”, “• Ada King”. */
const number = /^(?:\d{2,12}\s*[-–:|/]\s*|(?:\d{1,5}[.)]|[-–*•·])\s+)(?=\p{L})/u;

/** In characters: what is longer is no name. */
const longest = 200;

/** The full name in brackets behind a short one, where the address has a word of it: “RC (Remi Colin)”. */
function inBrackets(text: string, address: string): string | undefined {
  if (address === '' || text.length > longest) return undefined;
  const [, outside = '', inside = ''] = /^([^\s()]+) \(([^()]+)\)$/.exec(text) ?? [];
  const words = inside.split(/\s+/);
  if (words.length < 2 || words.length > mostWords) return undefined;
  const parts = partsOfAddress(address);
  const isSaid = (word: string): boolean => spellingsOf(word).some((one) => parts.includes(one));
  return words.some(isSaid) && !isSaid(outside) ? inside : undefined;
}

/** The text without what stands in brackets: another name, a department; the whole where nothing else is there. */
function withoutBrackets(text: string): string {
  const bare = text.replace(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g, ' ');
  return /[^\s,，]/.test(bare) ? bare : text;
}

/**
 * The names around a comma, with the titles of both sides before the first name. Particles in small
 * letters behind it belong to the last name: “Berg, Jan van der”.
 */
function turned(lastName: string, given: readonly string[], titles: readonly string[]): SplitName {
  const isBehind = (part: string, index: number): boolean =>
    index > 0 && part.split(/\s+/).every(isTitle);
  const behind = given.filter(isBehind);
  const names = given.filter((part, index) => !isBehind(part, index));
  const before = names.filter(isParticles);
  const others = names.filter((part) => !isParticles(part));
  const words = others.join(', ').split(/\s+/);
  const end = words.findLastIndex((word) => !isSmallParticle(word)) + 1;
  const first = withoutSalutation(words.slice(0, end).join(' '));
  return {
    firstName: joined([...titles, ...behind, first]),
    lastName: joined([...words.slice(end), ...before, withParticlesBefore(lastName)]),
  };
}

/** A last name with the particles before it that stand behind it: “Berg van der”. */
function withParticlesBefore(lastName: string): string {
  const words = lastName.split(/\s+/);
  const end = words.findLastIndex((word) => !isSmallParticle(word)) + 1;
  return end === 0 ? lastName : joined([...words.slice(end), ...words.slice(0, end)]);
}

function isParticles(text: string): boolean {
  return text.split(/\s+/).every(isSmallParticle);
}

function isSmallParticle(word: string): boolean {
  return word === word.toLowerCase() && isParticle(word, false);
}

/** Takes titles and forms of address from before a name; not the whole of it. */
function withoutTitles(text: string): {
  titles: string[];
  name: string;
  isAddressed: boolean;
} {
  const words = text.split(/\s+/);
  const titles: string[] = [];
  let isAddressed = false;
  let begin = 0;
  for (; begin < words.length - 1; begin++) {
    const word = words[begin] ?? '';
    // “M. DURAND”, “M. Paul DURAND”; “M. Night” has an initial.
    const isMonsieur = word === 'M.' && words.slice(begin + 1).some(isCapitals);
    if (isSalutation(word) || isMonsieur) {
      isAddressed = true;
    } else if (isTitle(word)) titles.push(word);
    else break;
  }
  return { titles, name: words.slice(begin).join(' '), isAddressed };
}

/** A first name without a form of address before it. */
export function withoutSalutation(text: string): string {
  const [first = '', ...rest] = text.split(/\s+/);
  return rest.length > 0 && isSalutation(first) ? rest.join(' ') : text;
}

function splitWords(text: string, order: NameOrder, address: string): SplitName {
  const words = text === '' ? [] : text.split(/\s+/);
  if (words.length < 2) {
    const length = lastNameLength(text, order === 'together');
    return { firstName: text.slice(length), lastName: text.slice(0, length) };
  }
  const capitals = leadingCapitals(words);
  if (capitals > 0) return splitAt(words, { begin: 0, end: capitals });
  const taken = placeOfLastName(words, text, order);
  const said = lastNameByAddress(words, taken, address);
  const { isUnsure = said === undefined && hasLo(words) ? true : undefined, ...place } =
    said ?? taken;
  return splitAt(words, isUnsure && order === 'firstLast' ? { ...place, isUnsure } : place);
}

/** “Gaia Lo Presti” has one last name, and “Ming Lo Chan” another. */
function hasLo(words: readonly string[]): boolean {
  return words.length === 3 && words[1] === 'Lo';
}

function placeOfLastName(words: readonly string[], text: string, order: NameOrder): LastNamePlace {
  const saysLastFirst = order === 'lastFirst' || order === 'lastsFirst';
  if (saysLastFirst || isLastNameFirstScript(text) || endsInPatronymic(words)) {
    let end = endOfLastName(words, 0);
    if (order === 'lastsFirst' && end < words.length - 1 && !hasTwoFirst(words)) {
      end = endOfLastName(words, end);
    }
    return { begin: 0, end };
  }
  let begin = words.length - 1;
  while (begin > 1 && isSuffix(words[begin] ?? '')) begin--;
  begin = withParticles(words, begin);
  if (order === 'firstLasts' && begin > 1 && !hasTwoFirst(words)) {
    begin = withParticles(words, begin - 1);
  }
  return { begin, end: words.length };
}

/** Tells whether the middle one of three words is a first name: “Juan Carlos Pérez”. */
function hasTwoFirst(words: readonly string[]): boolean {
  return words.length === 3 && isGivenName(lettersOf(words[1] ?? ''));
}

/** Tells whether the last of three words is a patronymic, and not a last name that is made like one behind another. */
function endsInPatronymic(words: readonly string[]): boolean {
  if (words.length !== 3) return false;
  const [middle, end] = [isPatronymic(words[1] ?? ''), isPatronymic(words[2] ?? '')];
  return end && !middle;
}

/** The place behind a last name that begins at a word: its particles and one word more, behind “Kovácsné” two. */
function endOfLastName(words: readonly string[], begin: number): number {
  let end = begin + 1;
  while (end < words.length - 1 && isParticle(words[end - 1] ?? '', false)) end++;
  return end < words.length - 1 && isWifesName(words[end - 1] ?? '') ? end + 1 : end;
}

/** Moves the beginning of a last name before its particles, and before the name that one joins it to. */
function withParticles(words: readonly string[], from: number): number {
  let begin = from;
  // “A. de Vries - Jansen” has one last name with a dash.
  if (begin > 2 && /^[-–]$/.test(words[begin - 1] ?? '')) begin -= 2;
  while (begin > 0 && isParticle(words[begin - 1] ?? '', begin === 1)) {
    if (!isBetweenNames(words[begin - 1] ?? '')) begin--;
    else if (begin > 2) begin -= 2;
    else break;
  }
  return begin;
}

/** The number of words in capitals before others that are not: “DE LA CRUZ Juan” has three. */
function leadingCapitals(words: readonly string[]): number {
  let end = 0;
  while (end < words.length && !hasSmallLetters(words[end] ?? '')) end++;
  const isName = words.slice(0, end).some(isCapitals) && end < words.length;
  // “JP Morgan” begins with initials, and “ANNA Müller GMBH” is nobody's name.
  return isName && words.slice(end).every((word) => !isCapitals(word)) ? end : 0;
}

function splitAt(words: readonly string[], { begin, end, isUnsure }: LastNamePlace): SplitName {
  const first = [...words.slice(0, begin), ...words.slice(end)];
  return {
    firstName: first.join(' '),
    lastName: words.slice(begin, end).join(' '),
    ...(isUnsure ? { isUnsure } : {}),
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
