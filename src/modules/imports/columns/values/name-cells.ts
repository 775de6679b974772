import { unescapeLetters } from '../../../../common/text/escaped-letters.js';
import { cellValue } from '../cell-value.js';
import {
  type NameOrder,
  type SplitName,
  splitFullName,
  withoutSalutation,
} from '../names/full-name.js';
import { isSalutation, isSuffix, isTitle, withoutAdditions } from '../names/name-words.js';
import { type Place, textIn } from './places.js';

/** A first or last name, with what stands before and behind it in columns of their own. */
export function partIn(cells: readonly string[], places: readonly Place[]): string {
  const [only] = places;
  if (places.length === 1 && only) return bare(cellValue(cells[only.index] ?? ''));
  const those = (beside: Place['beside']): Place[] =>
    places.filter((place) => place.beside === beside);
  const name = textIn(cells, those(null));
  const before = those('before')
    .map(({ index }) => cellValue(cells[index] ?? ''))
    // “Namenspräfix” is a title in some systems, and no part of a last name.
    .filter((prefix) => prefix !== '' && !prefix.split(/\s+/).every(isNoName))
    .join(' ');
  const second = textIn(cells, those('behind'));
  const isBefore = before === '' || name.toLowerCase().startsWith(`${before.toLowerCase()} `);
  const isBehind = second === '' || name.toLowerCase().endsWith(` ${second.toLowerCase()}`);
  if (name === '') return bare(second);
  return bare(`${isBefore ? '' : `${before} `}${name}${isBehind ? '' : ` ${second}`}`);
}

/** The first full name that stands at the places, in its parts; the company before it is none of them. */
export function nameIn(
  cells: readonly string[],
  places: readonly Place[],
  companies: readonly number[],
  email = '',
): SplitName {
  for (const { index, order, hasMore, isOfBoth, hasTwoLast } of places) {
    const cell = meant(cellValue(cells[index] ?? ''));
    const line = hasMore ? firstLine(cell) : onOneLine(cell);
    const text = isOfBoth ? withComma(line, order) : line;
    if (text === '') continue;
    const { isUnsure, ...split } = splitFullName(
      withoutCompany(text, cells, companies),
      order,
      email,
    );
    return isUnsure && !hasTwoLast ? { ...split, isUnsure } : split;
  }
  return { firstName: '', lastName: '' };
}

/** A name without the company before it, where a column has that alone: “Granit SA, Zoé Blanc”. */
function withoutCompany(
  name: string,
  cells: readonly string[],
  companies: readonly number[],
): string {
  const comma = name.indexOf(', ');
  if (comma < 1 || companies.length === 0) return name;
  const before = name.slice(0, comma);
  return companies.some((index) => cells[index] === before) ? name.slice(comma + 2).trim() : name;
}

/** A cell of two names with a slash or a dash between, as with a comma behind the last: “King / Ada”. */
function withComma(name: string, order: NameOrder): string {
  const [one = '', other, ...others] = name.split(name.includes('/') ? '/' : ' - ', 3);
  if (other === undefined || others.length > 0) return name;
  return order.startsWith('last') ? `${one}, ${other}` : `${other}, ${one}`;
}

/** The first line of a name, where that holds two words and the column something else below: “Name / Position”. */
function firstLine(name: string): string {
  const [first = ''] = name.split(/[\r\n]/, 1);
  return /\S\s+\S/.test(first) ? first.trim() : onOneLine(name);
}

/** A name with spaces for the line breaks in it. */
function onOneLine(name: string): string {
  if (!name.includes('\n') && !name.includes('\r')) return name;
  const lines = name.split(/[\r\n]+/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** A name as it was meant: without escapes, tags, and quotes or the brackets of a link around the whole. */
export function meant(name: string): string {
  let text = unescapeLetters(name);
  if (text.length < 500 && /[<[]/.test(text)) {
    text = text.replace(tags, '').replace(wikiLink, '$1').trim();
  }
  return text.length < 200 && /^'[^']+'$/.test(text) ? text.slice(1, -1).trim() : text;
}

/** The tags by which pages set words apart. */
const tags = /<\/?(?:a|b|br|div|em|font|i|p|small|span|strong|td|u)(?:\s[^<>@]*)?\/?>/gi;
/** `[[Ada King]]`, `[[people/ada|Ada King]]`. */
const wikiLink = /^\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]$/;

/** A first or last name on one line, without a form of address and what stands behind names. */
function bare(name: string): string {
  const line = onOneLine(meant(name));
  if (!line.includes(' ')) return isPlainWord.test(line) ? line : withoutAdditions(line);
  return withoutSalutation(withoutAdditions(line));
}

const isPlainWord = /^[\p{L}\p{M}'’-]*$/u;

/** Tells whether a word beside a name is a title, a form of address or a generation. */
function isNoName(word: string): boolean {
  return isTitle(word) || isSalutation(word) || isSuffix(word);
}
