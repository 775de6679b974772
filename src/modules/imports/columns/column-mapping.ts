import { type Words, words } from '../../../words/words.js';
import type { ColumnKey } from '../../enrolment/judge/column-keys.js';
import { looksLikeEmail } from '../../enrolment/judge/email-cell.js';
import { parseRole } from '../../enrolment/judge/judge-role.js';
import { isMetadataPath, metadataKey } from '../../enrolment/judge/judge-metadata.js';
import type { TextRow } from './column-contents.js';
import { emailColumn } from './column-contents.js';
import { isAside, isOfCompany, isOfContact, nameKey, withoutOthers } from './column-names.js';
import { cellValue } from './cell-value.js';
import { combinedOrder } from './names/combined-names.js';
import type { FileColumns } from './file-columns.js';
import { hasCommasBetween, isSaidOnce } from './group-lists.js';
import { type Found, isFilled, type MappedColumn, unmap } from './mapped-column.js';
import {
  findNames,
  findOtherHalf,
  likeMissingNames,
  findPersons,
  findUsernames,
  settleNames,
  settleUsernames,
} from './names/name-columns.js';
import { dropBuyers, takeOwner } from './names/whose-names.js';
import { orderInAddresses } from './names/order-in-addresses.js';
import { haveTwoLastNames, orderOfNames } from './names/order-of-names.js';
import { isLeavingColumn, isLeavingName } from './leaving-days.js';
import { hasMarks, isRemarkOnLeaving, isStatusColumn, saysYesOrNo } from './status-columns.js';

export type { MappedColumn } from './mapped-column.js';

/** The choices that people made for columns of earlier files, by `rememberedKey` of the header. */
export type RememberedColumns = ReadonlyMap<string, ColumnKey | null>;

/** The text under which the choice for a column is remembered; '' for one without a name. */
export function rememberedKey(header: string): string {
  return nameKey(header);
}

/**
 * Finds out what each column of a file becomes: what was chosen for the same header before, what
 * its name says, and what its cells say where they leave no doubt. Any text is welcome; nothing is
 * thrown.
 * @param header the header cells; null where the file has none.
 * @param first the first rows behind it.
 */
export function mapColumns(
  header: readonly string[] | null,
  first: readonly TextRow[],
  columns: FileColumns,
  remembered: RememberedColumns = new Map(),
): MappedColumn[] {
  const rows = ofPeople(first.filter(({ cells }) => !cells.every((cell) => rule.test(cell))));
  const cells =
    header === null ? unnamed(rows) : besideNumbers(withoutTrailingBlanks(header), rows, columns);
  const own = ofContacts(cells, columns);
  const found = cells.map((header, index) =>
    named({ header, index, own: own?.[index] ?? header }, columns, remembered),
  );
  if (cells.length > (header?.length ?? cells.length)) takeUnquoted(found, rows);
  dropWorseEmails(found, rows);
  dropBuyers(found, rows);
  settleUsernames(found, rows);
  settleNames(found, rows);
  findEmail(found, rows);
  takeOwner(found, rows, columns);
  findPersons(found, rows);
  findUsernames(found, rows);
  findNames(found, rows);
  findOtherHalf(found, rows);
  findStatus(found, rows);
  findRole(found, rows);
  const likeNames = likeMissingNames(found, rows);
  const email = found.find(({ column }) => column === 'email')?.index;
  const saysNames = orderOfAddresses(found, rows, email);
  const blank = wordForBlank(rows, cells.length);
  return found.map(({ index, header: cell, column, how }) => ({
    index,
    header: cell,
    column,
    how,
    ...orderIn({ header: cell, index, column }, rows, email),
    ...(index === email && saysNames !== undefined ? { saysNames } : {}),
    ...(likeNames.includes(index) ? { mayBeName: true } : {}),
    ...(column === 'groups' && isSaidOnce(rows, index) ? { isSaidOnce: true } : {}),
    ...(hasCommasBetween(rows, index, cell) ? { separator: ',' } : {}),
    ...(blank === undefined ? {} : { blank }),
    ...(column === 'status' && hasMarks(rows, index, cell) ? { hasMarks: true } : {}),
    ...(column === 'status' && saysYesOrNo(rows, index, cell) ? { saysNo: true } : {}),
  }));
}

/** The words by which programs say that there is no value, and which are names of people, too. */
const wordsForBlank = ['NA', 'NaN', 'nan', 'None', 'null', 'undefined', 'nil'];

/** The one of these words that a file writes for a cell without a value: it stands in several columns. */
function wordForBlank(rows: readonly TextRow[], width: number): string | undefined {
  const holds = (index: number, word: string): boolean =>
    rows.some(({ cells }) => cells[index] === word);
  const indexes = Array.from({ length: width }, (_, index) => index);
  return wordsForBlank.find(
    (word) =>
      rows.some(({ cells }) => cells.includes(word)) &&
      indexes.filter((index) => holds(index, word)).length > 1,
  );
}

/** The rows with an address, where most have one: totals and notes say nothing of the columns. */
function ofPeople(rows: readonly TextRow[]): readonly TextRow[] {
  const people = rows.filter(({ cells }) => cells.some((cell) => /[@＠]/.test(cell)));
  const isTable = people.some(({ cells }) => cells.length > 1);
  return isTable && people.length * 2 > rows.length ? people : rows;
}

/** A cell of a line that is drawn below a header. */
const rule = /^[-=\s]*$/;

/** The order in which a column that holds full names, or may be chosen to, has them in its cells. */
function orderIn(
  { header, index, column }: Pick<MappedColumn, 'header' | 'index' | 'column'>,
  rows: readonly TextRow[],
  email: number | undefined,
): Pick<MappedColumn, 'order' | 'hasTwoLast'> {
  if ((column !== null && column !== 'name') || combinedOrder(header) !== undefined) return {};
  const order = orderOfNames(rows, index, email);
  if (order !== undefined) return { order };
  return haveTwoLastNames(rows, index, email) ? { hasTwoLast: true } : {};
}

/** The order in which most addresses say the names of their rows. */
function orderOfAddresses(
  found: readonly Found[],
  rows: readonly TextRow[],
  email: number | undefined,
): MappedColumn['saysNames'] {
  const name = found.find(({ column }) => column === 'name');
  if (name === undefined) return orderInAddresses(found, rows, undefined);
  const { order } = orderIn(name, rows, email);
  if (order === 'unsure') return undefined;
  const read = order === 'lastFirst' ? order : undefined;
  return orderInAddresses(found, rows, combinedOrder(name.header) ?? read);
}

/**
 * Tells whether a mapping has all that an import needs.
 * @param keys the columns of which one must say who a row is about.
 */
export function isComplete(
  mapping: readonly MappedColumn[],
  keys: readonly ColumnKey[] = ['email'],
): boolean {
  return mapping.some(({ column }) => column !== null && keys.includes(column));
}

/** The mapping for somebody who may not use some columns: they are not used. */
export function withoutColumns(
  mapping: readonly MappedColumn[],
  refused: (column: ColumnKey) => boolean,
): MappedColumn[] {
  return mapping.map((one) =>
    one.column !== null && refused(one.column) ? { ...one, column: null, how: null } : one,
  );
}

/**
 * The mapping with what people chose: a column's key, or null for one that is not used, by its
 * index. What is wrong with the choices is told by index; then nothing is changed.
 */
export function applyChoices(
  mapping: readonly MappedColumn[],
  choices: Readonly<Record<string, unknown>>,
  columns: FileColumns,
): { mapping: MappedColumn[]; faults: Record<string, Words> } {
  // Without a prototype: `__proto__` is a name like others.
  const faults = Object.create(null) as Record<string, Words>;
  const chosen = new Map<number, ColumnKey | null>();
  let told = 0;
  for (const [index, key] of Object.entries(choices)) {
    const place = mapping.find((one) => String(one.index) === index);
    if (place === undefined) faults[index] = words('mapping.no_column');
    else if (key === null) chosen.set(place.index, null);
    else if (typeof key === 'string' && isColumnKey(key, columns)) chosen.set(place.index, key);
    else faults[index] = words('mapping.no_field');
    if (index in faults && ++told === faultsMax) break;
  }
  if (told > 0) return { mapping: [...mapping], faults };
  return {
    mapping: mapping.map((one) => {
      const column = chosen.get(one.index);
      return column === undefined ? one : { ...one, column, how: 'chosen' };
    }),
    faults,
  };
}

/** After so many it is no mapping. */
const faultsMax = 50;

/** Tells whether a text is the key of a column, or of any metadata. */
export function isColumnKey(key: string, columns: FileColumns): key is ColumnKey {
  if (columns.has(key)) return true;
  if (!isMetadataPath(key)) return false;
  const name = metadataKey(key);
  return /^[A-Za-z][\w-]{0,39}$/.test(name) && !(name in Object.prototype);
}

/**
 * The names of columns without “contact person” where a file of companies names nobody else: then these
 * are whom it is about. Undefined where it does, or has no companies.
 */
function ofContacts(header: readonly string[], columns: FileColumns): string[] | undefined {
  if (!header.some(isOfContact) || !header.some(isOfCompany)) return undefined;
  const isPerson = (cell: string): boolean => columnsOfPeople.has(columns.find(cell)?.key ?? null);
  if (header.some(isPerson)) return undefined;
  return header.map((cell) => (isOfContact(cell) ? withoutOthers(cell) || 'name' : cell));
}

const columnsOfPeople: ReadonlySet<ColumnKey | null> = new Set<ColumnKey>([
  ...(['email', 'firstName', 'lastName', 'name'] as const),
]);

/** @param own the name by which it is found, where it is another than the header cell. */
function named(
  { header, index, own }: { header: string; index: number; own: string },
  columns: FileColumns,
  remembered: RememberedColumns,
): Found {
  const key = rememberedKey(header);
  const before = key === '' ? undefined : remembered.get(key);
  if (before !== undefined) return { index, header, column: before, how: 'remembered', rank: 0 };
  const found = columns.find(own);
  return found === undefined
    ? { index, header, column: null, how: null, rank: 0 }
    : { index, header, column: found.key, how: 'name', rank: found.rank };
}

/**
 * Nobody is written to at a private address, or at a sign-in name, where a column for their address
 * stands beside it; at a sign-in name where that one is blank for all.
 */
function dropWorseEmails(found: Found[], rows: readonly TextRow[]): void {
  const emails = found.filter(({ column }) => column === 'email');
  const filled = emails.filter((one) => one.rank < privateRank && isFilled(one, rows));
  const best = Math.min(...(filled.length > 0 ? filled : emails).map(({ rank }) => rank));
  for (const one of emails) if (one.rank > best) unmap(one);
}

/** A column that holds addresses goes before one that is named a private address, or is blank: of that there is no doubt. */
function findEmail(found: Found[], rows: readonly TextRow[]): void {
  const named = found.filter(({ column }) => column === 'email');
  const isSure = (one: Found): boolean =>
    one.how !== 'name' || (one.rank < privateRank && (rows.length === 0 || isFilled(one, rows)));
  if (named.some(isSure)) return;
  const open = found.filter(
    ({ column, how }) => how === null || (how === 'name' && column === 'username'),
  );
  const own = named.length === 0 ? open : open.filter(({ header }) => !isAside(header));
  const index = emailColumn(rows, own);
  const one = found.find((column) => column.index === index);
  if (one === undefined) return;
  named.forEach(unmap);
  Object.assign(one, { column: 'email', how: 'content' });
}

/** The rank of names of private addresses. */
const privateRank = 2;

/** “Employee Status”, “Stan” and “Enabled” say who is here where their cells do, and no column is named so; remarks may say who has left. */
function findStatus(found: Found[], rows: readonly TextRow[]): void {
  const take = (is: (rows: readonly TextRow[], index: number, header: string) => boolean): void => {
    for (const one of found) {
      if (one.how !== null || !is(rows, one.index, one.header)) continue;
      Object.assign(one, { column: 'status', how: 'content' });
    }
  };
  take(isLeavingColumn);
  const isNamed = found.some(({ column, header }) => column === 'status' && !isLeavingName(header));
  if (!isNamed) take(isStatusColumn);
  take(isRemarkOnLeaving);
}

/** “Funktion” says a role where all of its cells do, and not the same: else it is a position. */
function findRole(found: Found[], rows: readonly TextRow[]): void {
  if (found.some(({ column }) => column === 'role')) return;
  const saysRoles = ({ index, how, header }: Found): boolean => {
    if (how !== null || !functions.has(nameKey(header))) return false;
    const texts = rows.map(({ cells }) => cellValue(cells[index] ?? '')).filter((text) => text);
    const roles = new Set(texts.map(parseRole));
    return roles.size > 1 && !roles.has(undefined);
  };
  const one = found.find(saysRoles);
  if (one) Object.assign(one, { column: 'role', how: 'content' });
}

const functions = new Set(
  [
    ...['function', 'funktion', 'fonction', 'funzione', 'función', 'functie', 'função', 'funkcja'],
    ...['funkce', 'user type', 'account type', 'access', 'access level', 'berechtigung'],
    ...['berechtigungen', 'permissions', 'permission', 'zugriff', 'droits', 'permessi', 'permisos'],
  ].map(nameKey),
);

/** Header cells for a file without any: as many as its widest row has. */
function unnamed(rows: readonly TextRow[]): string[] {
  return Array<string>(Math.max(0, ...rows.map(({ cells }) => cells.length))).fill('');
}

/** The header cells of a table whose rows begin with a number or a name for which there is none, as R writes them. */
function besideNumbers(
  header: readonly string[],
  rows: readonly TextRow[],
  columns: FileColumns,
): readonly string[] {
  const at = header.findIndex((cell) => columns.find(cell)?.key === 'email');
  const isWider = ({ cells }: TextRow): boolean => cells.length === header.length + 1;
  // Blank cells at the end of a row are not there.
  const isShifted = (row: TextRow): boolean =>
    (isWider(row) || (row.cells.length <= header.length && isText(row.cells[at]))) &&
    looksLikeEmail(row.cells[at + 1] ?? '') &&
    !looksLikeEmail(row.cells[at] ?? '');
  return at >= 0 && rows.some(isWider) && rows.every(isShifted) ? ['', ...header] : header;
}

function isText(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== '';
}

/** “Last, First” without quotes makes two cells of a column of names. */
function takeUnquoted(found: readonly Found[], rows: readonly TextRow[]): void {
  const [one, other] = found;
  if (one?.column !== null || other?.column !== 'name' || other.how !== 'name') return;
  const isName = ({ cells: [last = '', first = ''] }: TextRow): boolean =>
    /^\p{L}[^\d@]*$/u.test(last) && /^ \p{L}/u.test(first);
  if (!rows.every(isName)) return;
  Object.assign(one, { column: 'lastName', how: 'content' });
  other.column = 'firstName';
}

function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  let width = cells.length;
  while (width > 0 && cells[width - 1]?.trim() === '') width--;
  return cells.slice(0, width);
}
