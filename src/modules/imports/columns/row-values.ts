import { unescapeLetters } from '../../../common/text/escaped-letters.js';
import { fold } from '../../../common/text/fold.js';
import type { ColumnKey, RowField } from '../../enrolment/judge/column-keys.js';
import { looksLikeEmail } from '../../enrolment/judge/email-cell.js';
import { placeholderIn } from '../../enrolment/judge/email-placeholders.js';
import type { RowValues } from '../../enrolment/judge/judge.js';
import type { CellDoubt } from '../../enrolment/judge/row-values.js';
import { parseStatus, saysStatus } from '../../enrolment/judge/status-words.js';
import { isMetadataPath, metadataKey } from '../../enrolment/judge/judge-metadata.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { cellValue } from './cell-value.js';
import {
  isNameByBirth,
  isNameGoneBy,
  isNameOfUse,
  isNamePrefix,
  isOfCompany,
  isOfWork,
  isSecondLastName,
} from './column-names.js';
import type { MappedColumn } from './column-mapping.js';
import { combinedOrder, isOfChineseNames, isOfTwoLastNames } from './names/combined-names.js';
import type { FileColumns } from './file-columns.js';
import {
  type NameOrder,
  type SplitName,
  splitFullName,
  withoutSalutation,
} from './names/full-name.js';
import { type AddressOrder, saysInOrder } from './names/order-in-addresses.js';
import { withoutCommas } from './group-lists.js';
import { isSalutation, isSuffix, isTitle, withoutAdditions } from './names/name-words.js';
import { type DoubtfulPlace, doubtfulPlaces, noteDoubts } from './row-doubts.js';
import { type StatusReader, statusReader } from './status-columns.js';

/** A row of a table, as readers give it. */
export interface CellRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly fault?: 'row.unbalanced_quote' | 'row.too_many_cells' | undefined;
  readonly doubts?: readonly CellDoubt[] | undefined;
}

/** The place of a column's cells, and how they are read. */
interface Place extends DoubtfulPlace {
  hasCommas: boolean;
  /** Beside the value of the others of its column, not instead of it: “van der” before, a second last name behind. */
  beside: 'before' | 'behind' | null;
  /** Not of the file: blank, it counts as not given. */
  isAdded: boolean;
  order: NameOrder;
  /** Its name says that it holds more than names. */
  hasMore: boolean;
  /** Its name says that it holds both names: “Name / Vorname”. */
  isOfBoth: boolean;
  /** Its addresses say that two last names are usual. */
  hasTwoLast: boolean;
  /** A blank cell says that somebody is not here. */
  hasMarks: boolean;
}

/**
 * Makes the values that the judge is given of a row's cells. Of several columns for one field the
 * first that has a value counts: those that people chose, then the better names, then the file's
 * order. It is made once for a mapping, and used for each row.
 */
export function valuesOf(
  mapping: readonly MappedColumn[],
  columns: FileColumns,
): (row: CellRow) => RowValues {
  const places = placesByColumn(mapping, columns);
  const names = places.get('name');
  const hasParts = places.has('firstName') && places.has('lastName');
  const goneBy = hasParts ? (names ?? []).filter(({ header }) => isNameGoneBy(header)) : [];
  // Where no column has names, mail programs have them before the address.
  const addresses = namesIn.some((column) => places.has(column)) ? undefined : places.get('email');
  const readers = [...places].flatMap(([column, of]) =>
    column === 'name' ? [] : readerOf(column, of),
  );
  const namePlaces = namesIn.flatMap((column) => places.get(column) ?? []);
  const fields = new Map(mapping.flatMap(({ index, column }) => fieldOf(index, column)));
  const doubtful = doubtfulPlaces(places, mapping);
  const width = mapping.length;
  const companies = mapping.flatMap(({ index, column, header }) =>
    column === null && isOfCompany(header) ? [index] : [],
  );
  const emailIndex = places.get('email')?.[0]?.index;
  const order = mapping.find(({ index }) => index === emailIndex)?.saysNames;
  const contrary = order && (order === 'firstLast' ? 'lastFirst' : 'firstLast');
  const blank = mapping.find((one) => one.blank !== undefined)?.blank;
  return ({ cells: given, line, fault, doubts }) => {
    const values: RowValues = {};
    const cells = blank === undefined ? given : given.map((cell) => (cell === blank ? '' : cell));
    for (const read of readers) read(values, cells);
    if (names && isGiven(names, cells)) {
      takeFullName(values, nameIn(cells, names, companies, values.email));
    } else if (addresses) takeNameBeforeAddress(values);
    else turnAtComma(values);
    const placeholder = values.email ? placeholderIn(values.email) : undefined;
    if (placeholder) values.placeholder = placeholder;
    if (goneBy.length > 0) takeNameGoneBy(values, meant(textIn(cells, goneBy)));
    if (emailIndex !== undefined && cells[emailIndex]?.startsWith("'")) withoutMarks(values);
    if (doubts) values.doubts = [...(values.doubts ?? []), ...doubtsOf(doubts, fields)];
    if (doubtful) noteDoubts(values, cells, doubtful);
    if (contrary) noteContrary(values, contrary);
    if (!values.status) noteGone(values, cells, namePlaces);
    if (fault !== undefined) values.malformed = { code: fault, line };
    else if (cells.length > width) values.malformed = { code: 'row.too_many_cells', line };
    return values;
  };
}

/** Adds a doubt where the address says the names in another order than most do. */
function noteContrary(values: RowValues, contrary: AddressOrder): void {
  const { email = '', firstName = '', lastName = '', doubts = [] } = values;
  if (!saysInOrder(email, { firstName, lastName }, contrary)) return;
  values.doubts = [...doubts, { field: 'lastName', code: 'name.swapped' }];
}

/** Takes for a status what a remark in brackets behind a name says: “Ada King (terminated)”. */
function noteGone(values: RowValues, cells: readonly string[], places: readonly Place[]): void {
  for (const { index } of places) {
    const cell = cells[index] ?? '';
    const end = cell.charCodeAt(cell.length - 1);
    // Of most cells it is enough to look at the last character: `)`, `]`, a space.
    if ((end !== 41 && end !== 93 && end > 32) || cell.length > longestRemarked) continue;
    const [whole, remark = ''] = /\s*[([]([^()[\]]*)[)\]]\s*$/.exec(cell) ?? [];
    if (whole === undefined || parseStatus(remark) !== undefined || !saysStatus(remark)) continue;
    values.status = remark;
    for (const field of ['firstName', 'lastName'] as const) {
      if (values[field]?.endsWith(whole.trim())) {
        values[field] = values[field].slice(0, -whole.trim().length).trim();
      }
    }
  }
}

/** In characters. */
const longestRemarked = 200;

/** Takes off the `'` with which a system begins each of its texts, the address too. */
function withoutMarks(values: RowValues): void {
  for (const field of ['firstName', 'lastName'] as const) {
    if (values[field]?.startsWith("'")) values[field] = values[field].slice(1);
  }
}

const namesIn = ['name', 'firstName', 'lastName'] as const;

/** Takes the name of `Ada King <ada@corp.example>` and `Ada King (ada@corp.example)`. */
function takeNameBeforeAddress(values: RowValues): void {
  const { email = '' } = values;
  if (!/[<(]/.test(email) || email.length > 500) return;
  const [, name = '', address = ''] =
    /^([^<>@]*[^<>@\s])\s*<([^<>]*@[^<>]*)>[\s;,]*$/.exec(email) ??
    /^([^()<>@]*[^()<>@\s])\s*\(([^()<>@]*@[^()<>@]*)\)$/.exec(email) ??
    [];
  const bare = name.replace(/^\s*(["'])(.*)\1$/, '$2').trim();
  if (bare !== '') Object.assign(values, splitFullName(bare, 'firstLast', address.trim()));
}

/** Puts what a row says of one column into its values. */
type Read = (values: RowValues, cells: readonly string[]) => void;

/** Makes the reader of a column: what it is need not be asked for each row. */
function readerOf(column: Exclude<ColumnKey, 'name'>, places: readonly Place[]): Read {
  const read = putterOf(column, places);
  if (!places.every(({ isAdded }) => isAdded)) return read;
  return (values, cells) => {
    if (isGiven(places, cells)) read(values, cells);
  };
}

function putterOf(column: Exclude<ColumnKey, 'name'>, places: readonly Place[]): Read {
  if (column === 'firstName' || column === 'lastName') {
    return (values, cells) => void (values[column] = partIn(cells, places));
  }
  if (isIdentityPath(column)) {
    return (values, cells) => void ((values.identity ??= {})[column] = textIn(cells, places));
  }
  if (isMetadataPath(column)) {
    const key = metadataKey(column);
    return (values, cells) => {
      values.metadataColumns = { ...values.metadataColumns, [key]: textIn(cells, places) };
    };
  }
  if (column === 'email' && places.length > 1) {
    return (values, cells) => void (values.email = addressIn(cells, places));
  }
  if (column === 'status') {
    const readers = places.map(({ index, header, ...place }) => ({
      index,
      ofBlank: place.hasMarks ? 'inactive' : '',
      ...statusReader(header),
    }));
    return (values, cells) => {
      values.status = firstSaid(cells, readers, 'status');
      values.left = firstSaid(cells, readers, 'left');
    };
  }
  if (column === 'groups' && places.some(({ hasCommas }) => hasCommas)) {
    return (values, cells) => void (values.groups = groupsIn(cells, places));
  }
  return (values, cells) => void (values[column] = textIn(cells, places));
}

/** The first address; the first text where there is none: “anonymous” is nobody's. */
function addressIn(cells: readonly string[], places: readonly Place[]): string {
  let first = '';
  for (const { index } of places) {
    const text = cellValue(cells[index] ?? '');
    if (/[@＠]/.test(text)) return text;
    if (first === '') first = text;
  }
  return first;
}

/** The first groups that are given, as a list that `|` separates where commas do. */
function groupsIn(cells: readonly string[], places: readonly Place[]): string {
  const given = places.find(({ index }) => cellValue(cells[index] ?? '') !== '');
  if (given === undefined) return '';
  const text = cellValue(cells[given.index] ?? '');
  return given.hasCommas ? withoutCommas(text) : text;
}

/** The first status, or the first day of leaving, that says something; a yes or a no does so by its header. */
function firstSaid(
  cells: readonly string[],
  readers: readonly ({ index: number; ofBlank: string } & StatusReader)[],
  kind: keyof StatusReader,
): string {
  for (const reader of readers) {
    const cell = cells[reader.index];
    const ofBlank = kind === 'status' ? reader.ofBlank : '';
    const said = cell === undefined || cell === '' ? ofBlank : reader[kind](cellValue(cell));
    if (said !== '') return said;
  }
  return '';
}

/** Tells whether a column counts as given: blank cells of the file do, those that it does not have do not. */
function isGiven(places: readonly Place[], cells: readonly string[]): boolean {
  return !places.every(({ index, isAdded }) => isAdded && !cells[index]);
}

function placesByColumn(
  mapping: readonly MappedColumn[],
  columns: FileColumns,
): Map<ColumnKey, Place[]> {
  const rankOf = ({ header, how, column }: MappedColumn): number => {
    if (how !== 'name') return -1;
    if (isNameOfUse(header)) return -0.5;
    const isBetter = column === 'email' && isOfWork(header);
    return (columns.find(header)?.rank ?? 0) - (isBetter ? 0.5 : 0);
  };
  const places = new Map<ColumnKey, Place[]>();
  const put = (column: ColumnKey, one: MappedColumn): void => {
    const isUnsure = one.order === 'unsure';
    const order = orderOf(one);
    const beside = column === 'lastName' ? placeBeside(one.header) : null;
    const { index, header } = one;
    const hasCommas = one.separator === ',';
    const isAdded = one.added === true;
    const isSaidOnce = column === 'groups' && one.isSaidOnce === true;
    const isOfBoth = combinedOrder(header) !== undefined;
    const hasMore = /[/&+\n]/.test(header) && !isOfBoth;
    const place = {
      index,
      header,
      hasCommas,
      beside,
      isAdded,
      order,
      isUnsure,
      isSaidOnce,
      hasMore,
      isOfBoth,
      hasTwoLast: one.hasTwoLast === true,
      hasMarks: one.hasMarks === true,
    };
    places.set(column, [...(places.get(column) ?? []), place]);
  };
  const sorted = [...mapping].sort((a, b) => rankOf(a) - rankOf(b) || a.index - b.index);
  for (const one of sorted) if (one.column !== null) put(one.column, one);
  for (const one of sorted) if (countsAsLastName(one)) put('lastName', one);
  return places;
}

function orderOf({ header, order }: MappedColumn): NameOrder {
  if (isOfChineseNames(header)) return 'together';
  if (order === 'lastFirst') return combinedOrder(header) ?? order;
  return combinedOrder(header) ?? (isOfTwoLastNames(header) ? 'firstLasts' : 'firstLast');
}

/** Tells whether a birth name is the last name of those who have none of use; not where somebody chose otherwise. */
function countsAsLastName({ header, column, how }: MappedColumn): boolean {
  if (how === 'chosen' || how === 'remembered' || !isNameByBirth(header)) return false;
  return column === 'birth_family_name' || column === null;
}

function placeBeside(header: string): Place['beside'] {
  if (isNamePrefix(header)) return 'before';
  return isSecondLastName(header) ? 'behind' : null;
}

/**
 * The columns of which another one of the same field counts first, with the one right before each: their
 * values count where that one's are blank.
 */
export function countedBehind(
  mapping: readonly MappedColumn[],
  columns: FileColumns,
): ReadonlyMap<number, number> {
  const behind = new Map<number, number>();
  for (const [column, places] of placesByColumn(mapping, columns)) {
    const rivals = places.filter(
      ({ index, beside }) => beside === null && isMapped(mapping, index, column),
    );
    rivals.forEach(({ index }, at) => {
      const first = rivals[at - 1];
      if (first) behind.set(index, first.index);
    });
  }
  return behind;
}

function isMapped(mapping: readonly MappedColumn[], index: number, column: ColumnKey): boolean {
  return mapping.some((one) => one.index === index && one.column === column);
}

function textIn(cells: readonly string[], places: readonly Place[]): string {
  let text = '';
  for (const { index } of places) {
    const cell = cells[index];
    if (cell === undefined || cell === '') continue;
    text = cellValue(cell);
    if (text !== '') break;
  }
  return text;
}

/** A first or last name, with what stands before and behind it in columns of their own. */
function partIn(cells: readonly string[], places: readonly Place[]): string {
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

/** A name as it was meant: without escapes, tags, and quotes or the brackets of a link around the whole. */
function meant(name: string): string {
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

function nameIn(
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

/**
 * The full name counts where there are no columns for its parts, or both are blank; where one is, what it
 * has beside the other. One that is an address says no name.
 */
function takeFullName(values: RowValues, { firstName, lastName, isUnsure }: SplitName): void {
  if (values.firstName || values.lastName) {
    const whole = `${firstName} ${lastName}`.trim();
    const { firstName: first, lastName: last } = values;
    if (!last && first) {
      values.lastName =
        rest(whole, `${first} `, 'before') ?? (last === undefined ? lastName : last);
    } else if (!first && last) {
      values.firstName =
        rest(whole, ` ${last}`, 'behind') ?? (first === undefined ? firstName : first);
    }
    values.firstName ??= '';
    values.lastName ??= '';
  } else if (firstName.includes('@') && lastName === '' && looksLikeEmail(firstName)) {
    values.firstName = values.lastName = undefined;
  } else {
    Object.assign(values, { firstName, lastName });
    if (isUnsure) values.doubts = [{ field: 'lastName', code: 'name.unsure' }];
  }
}

/**
 * Takes the name by which somebody goes, in a column of its own: the first name or both, where it is
 * another than the one of their papers; that leaves a doubt.
 */
function takeNameGoneBy(values: RowValues, name: string): void {
  const { firstName = '', lastName = '', email = '', doubts = [] } = values;
  const said = fold(name);
  const isSame = [firstName, `${firstName} ${lastName}`].some((one) => fold(one) === said);
  if (said === '' || isSame || firstName === '' || lastName === '') return;
  const first = rest(said, ` ${fold(lastName)}`, 'behind');
  if (!/\s/.test(name)) values.firstName = name;
  else if (first === undefined) Object.assign(values, splitFullName(name, 'firstLast', email));
  else if (first === fold(firstName)) return;
  else values.firstName = name.slice(0, -lastName.length).trim();
  values.doubts = [...doubts, { field: 'firstName', code: 'name.goes_by' }];
}

/** The rest of a full name without the half that is known; undefined where that is not in its place. */
function rest(whole: string, half: string, place: 'before' | 'behind'): string | undefined {
  if (place === 'before') return whole.startsWith(half) ? whole.slice(half.length) : undefined;
  return whole.endsWith(half) ? whole.slice(0, -half.length) : undefined;
}

/** Turns “Müller, Hans” in one column where the other is blank, says the same, or does not exist. */
function turnAtComma(values: RowValues): void {
  const { firstName = '', lastName = '' } = values;
  if (firstName !== '' && lastName.includes(', ')) {
    const [before = '', behind = ''] = lastName.split(', ', 2);
    if (`${fold(behind)} `.startsWith(`${fold(firstName)} `)) values.lastName = before;
  }
  const one = firstName === '' ? lastName : firstName;
  if (!one.includes(',') || (firstName !== '' && lastName !== '' && firstName !== lastName)) return;
  const [, second = ''] = one.split(',', 2);
  if (second.trim() !== '' && !isSuffix(second.trim())) Object.assign(values, splitFullName(one));
}

function fieldOf(index: number, column: ColumnKey | null): [number, RowField][] {
  if (column === null) return [];
  return [[index, column === 'name' ? 'firstName' : column]];
}

function doubtsOf(
  doubts: NonNullable<CellRow['doubts']>,
  fields: ReadonlyMap<number, RowField>,
): NonNullable<RowValues['doubts']> {
  return doubts.flatMap(({ index, code }) => {
    // That a row is hidden is no doubt about one of its cells: it is told where nothing is made of that one, too.
    const field = fields.get(index) ?? (code === 'row.hidden' ? 'email' : undefined);
    return field === undefined ? [] : [{ field, code }];
  });
}
