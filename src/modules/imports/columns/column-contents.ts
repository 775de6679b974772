import { fold } from '../../../common/text/fold.js';
import { looksLikeEmail } from '../../enrolment/judge/email-cell.js';
import { lettersOf, partsOfAddress, spellingsOf } from './names/address-letters.js';
import { cellValue } from './cell-value.js';
import { isAside, isOfSomebodyElse } from './column-names.js';
import { isCompany } from './names/name-words.js';

/** The cells of a row. */
export interface TextRow {
  readonly cells: readonly string[];
}

/** The share of the filled cells that must be of one kind, lest there is a doubt. */
const nearlyAll = 0.9;
/** The share of rows that must agree where each is a strong hint. */
const most = 0.6;
/** No more rows are looked at. */
const rowsMax = 200;

/**
 * The one column in which nearly all filled cells are e-mail addresses, or of several that say the
 * same the one with the most; undefined where there is none, or a doubt.
 */
export function emailColumn(
  rows: readonly TextRow[],
  candidates: readonly { index: number; header: string }[],
): number | undefined {
  const full = withoutStubs(rows);
  const found = candidates.filter(
    ({ index, header }) => !isOfSomebodyElse(header) && holdsEmails(valuesOf(full, index)),
  );
  const own = found.filter(({ header }) => !isAside(header));
  const kept = own.length > 0 ? own : found;
  const texts = kept.map(({ index }) => ({ index, cells: addressesOf(rows, index) }));
  const [fullest, ...others] = texts.sort((a, b) => filled(b.cells) - filled(a.cells));
  if (fullest === undefined) return undefined;
  const saysSame = ({ cells }: { cells: string[] }): boolean =>
    cells.every((cell, i) => cell === '' || cell === fullest.cells[i]);
  if (others.every(saysSame)) return fullest.index;
  // Those whom a table is about have an address each; one manager has several of them.
  const [one, ...more] = texts.filter(({ cells }) => new Set(cells).size === cells.length);
  return cellsMin <= rows.length && one && more.length === 0 ? one.index : undefined;
}

/** So many rows must have addresses that differ before they are anybody's. */
const cellsMin = 3;

/** The rows that fill at least half as many cells as the fullest: not totals, notes and headings between. */
function withoutStubs(rows: readonly TextRow[]): readonly TextRow[] {
  const some = rows.slice(0, rowsMax);
  const counts = some.map(({ cells }) => filled(cells));
  const half = Math.max(...counts) / 2;
  return some.filter((_, i) => (counts[i] ?? 0) >= half);
}

function addressesOf(rows: readonly TextRow[], index: number): string[] {
  return valuesOf(rows, index).map((text) => text.toLowerCase());
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}

/** Tells whether most filled cells of a column are of two words or more, and of a form. */
export function holdsFullNames(rows: readonly TextRow[], index: number, form = /^[^@]*$/): boolean {
  const texts = valuesOf(rows, index).filter((text) => text !== '');
  const full = texts.filter((text) => /\S[\s,]+\S/.test(text) && form.test(text));
  return texts.length > 0 && full.length > nearlyAll * texts.length;
}

/** Tells whether most filled cells of a column are names of companies. */
export function holdsCompanies(rows: readonly TextRow[], index: number): boolean {
  const texts = valuesOf(rows, index).filter((text) => text !== '');
  return texts.length > 0 && texts.filter(isCompany).length > most * texts.length;
}

/** Tells whether most filled cells of a column begin with a capital before small letters, as no username does. */
export function holdsTitles(rows: readonly TextRow[], index: number): boolean {
  const texts = valuesOf(rows, index).filter((text) => text !== '');
  return texts.filter((text) => /^\p{Lu}.*\p{Ll}/u.test(text)).length > most * texts.length;
}

/** A text like a name: a few words of letters, none in small letters alone, unless of another script than Latin. */
const likeName =
  /^(?:(?!\p{Ll})\p{L}[\p{L}\p{M}'’.-]*(?:,? |$)|(?!\p{Script=Latin})\p{L}[\p{L}\p{M}'’.-]*(?:,? |$)|\p{Ll}{1,3} ){1,5}$/u;

/** Tells whether nearly all cells of a column are filled with texts like names, and few say the same. */
export function isLikeNames(rows: readonly TextRow[], index: number): boolean {
  const texts = valuesOf(rows, index).filter((text) => text !== '');
  const some = texts.filter((text) => text.length <= longestName && likeName.test(text));
  return (
    rows.length > 1 &&
    texts.length > most * Math.min(rows.length, rowsMax) &&
    some.length >= nearlyAll * texts.length &&
    new Set(texts.map(fold)).size >= distinct * texts.length
  );
}

/** The share of texts that differ where they are names. */
const distinct = 0.8;

/** Tells whether the cells of a column are made of their rows' addresses as usernames are: `aking` of `ada.king@…`. */
export function holdsUsernames(rows: readonly TextRow[], index: number, email: number): boolean {
  const some = rows
    .slice(0, rowsMax)
    .map(({ cells }) => [cellValue(cells[index] ?? ''), cellValue(cells[email] ?? '')] as const)
    .filter(([text]) => text !== '');
  const isMade = ([text, address]: readonly [string, string]): boolean => {
    const [first = '', last = ''] = partsOfAddress(address);
    return last !== '' && (text === first.charAt(0) + last || address.startsWith(`${text}@`));
  };
  return (
    some.length > 1 &&
    some.every(([text]) => text === text.toLowerCase() && !/\s/.test(text)) &&
    some.filter(isMade).length > most * some.length
  );
}

/** Tells whether rows have the same text in a column. */
export function repeats(rows: readonly TextRow[], index: number): boolean {
  const texts = valuesOf(rows, index).filter((text) => text !== '');
  return new Set(texts.map(fold)).size < texts.length;
}

/**
 * The columns that hold the names which the addresses are made of: one with both, or one each;
 * none where most rows do not say so. In an address the first name stands first.
 */
export function nameColumns(
  rows: readonly TextRow[],
  email: number,
  candidates: readonly number[],
): { name?: number; firstName?: number; lastName?: number } {
  const places = candidates.filter((index) => Math.abs(index - email) <= candidates.length + 1);
  const votes = new Map<string, { count: number; columns: Record<string, number> }>();
  const vote = (columns: Record<string, number>): void => {
    const key = JSON.stringify(columns);
    const before = votes.get(key)?.count ?? 0;
    votes.set(key, { count: before + 1, columns });
  };
  let told = 0;
  for (const { cells } of rows.slice(0, rowsMax)) {
    const parts = partsOfAddress(cells[email] ?? '').filter((part) => part.length > 1);
    const [first, last, ...others] = parts;
    if (first === undefined || last === undefined || others.length > 0) continue;
    told++;
    const spelled = new Map(places.map((index) => [index, spellingsOf(cells[index] ?? '')]));
    const at = (text: string): number | undefined =>
      places.find((index) => spelled.get(index)?.includes(text));
    const both = at(first + last) ?? at(last + first);
    const [firstName, lastName] = [at(first), at(last)];
    if (both !== undefined) vote({ name: both });
    else if (firstName !== undefined && lastName !== undefined && firstName !== lastName) {
      vote({ firstName, lastName });
    }
  }
  const [best] = [...votes.values()].sort((a, b) => b.count - a.count);
  return best && told > 0 && best.count > most * told ? best.columns : {};
}

/**
 * The column that holds the other of two names: nearly all of its cells are of letters, and most stand
 * in the address of their row, beside the name that is known. Undefined where there is none, or a doubt.
 */
export function otherHalf(
  rows: readonly TextRow[],
  { email, half }: { email: number; half: number },
  candidates: readonly number[],
): number | undefined {
  const some = rows.slice(0, rowsMax).filter(({ cells }) => looksLikeEmail(cells[email] ?? ''));
  const isSaid = ({ cells }: TextRow, index: number): boolean => {
    const address = partsOfAddress(cells[email] ?? '').join('');
    const known = new Set(spellingsOf(cellValue(cells[half] ?? '')));
    return spellingsOf(cellValue(cells[index] ?? '')).some(
      (word) => word.length > 2 && !known.has(word) && address.includes(word),
    );
  };
  const found = candidates.filter(
    (index) =>
      !valuesOf(some, index).some((text) => /[\d@]/.test(text)) &&
      some.filter((row) => isSaid(row, index)).length > most * some.length,
  );
  return some.length > 1 && found.length === 1 ? found[0] : undefined;
}

/**
 * The columns of a first and a last name where addresses have the initial of the first: `a.king`.
 * None where most rows do not say so, or several columns would do.
 */
export function namesByInitial(
  rows: readonly TextRow[],
  email: number,
  candidates: readonly number[],
): { firstName?: number; lastName?: number } {
  const told = rows.slice(0, rowsMax).flatMap(({ cells }) => {
    const [first = '', last = '', ...others] = partsOfAddress(cells[email] ?? '');
    const isTold = first.length === 1 && last.length > 1 && others.length === 0;
    return isTold ? [{ cells, first, last }] : [];
  });
  if (told.length < fewestTold || told.length * 2 < rows.slice(0, rowsMax).length) return {};
  const those = (isSaid: (row: (typeof told)[number], text: string) => boolean): number[] =>
    candidates.filter(
      (index) =>
        told.filter((row) => isSaid(row, cellValue(row.cells[index] ?? ''))).length >=
        nearlyAll * told.length,
    );
  const lasts = those(({ last }, text) => spellingsOf(text).includes(last));
  const firsts = those(
    ({ first }, text) =>
      /^\p{Lu}[\p{L}\p{M} '’.-]*$/u.test(text) && lettersOf(text).startsWith(first),
  ).filter((index) => !lasts.includes(index));
  const [lastName, ...otherLasts] = lasts;
  const [firstName, ...otherFirsts] = firsts;
  if (lastName === undefined || firstName === undefined) return {};
  return otherLasts.length + otherFirsts.length > 0 ? {} : { firstName, lastName };
}

/** The number of rows below which initials may agree by chance. */
const fewestTold = 2;

/**
 * The column that holds full names: nearly all of its cells are two words or more without a digit,
 * and one of them stands in the address of most rows. Undefined where there is none, or a doubt.
 */
export function fullNameColumn(
  rows: readonly TextRow[],
  email: number,
  candidates: readonly number[],
): number | undefined {
  const isSaid = ({ cells }: TextRow, index: number): boolean => {
    const address = partsOfAddress(cells[email] ?? '').join('');
    const words = cellValue(cells[index] ?? '')
      .slice(0, longestName)
      .split(/[\s,]+/);
    return words.flatMap(spellingsOf).some((word) => word.length > 2 && address.includes(word));
  };
  const some = rows.slice(0, rowsMax).filter(({ cells }) => looksLikeEmail(cells[email] ?? ''));
  const found = candidates.filter(
    (index) =>
      holdsFullNames(some, index, /^[^@\d]*$/) &&
      some.filter((row) => isSaid(row, index)).length > most * some.length,
  );
  return found.length === 1 ? found[0] : undefined;
}

/** In characters. */
const longestName = 100;

function holdsEmails(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const emails = filled.filter(looksLikeEmail);
  return emails.length > 0 && emails.length >= nearlyAll * filled.length;
}

function valuesOf(rows: readonly TextRow[], index: number): string[] {
  return rows.slice(0, rowsMax).map(({ cells }) => cellValue(cells[index] ?? ''));
}
