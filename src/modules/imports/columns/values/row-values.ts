import type { ColumnKey, RowField } from '../../../enrolment/judge/column-keys.js';
import { placeholderIn } from '../../../enrolment/judge/email-placeholders.js';
import type { RowValues } from '../../../enrolment/judge/judge.js';
import type { CellDoubt } from '../../../enrolment/judge/row-values.js';
import { parseStatus, saysStatus } from '../../../enrolment/judge/status-words.js';
import { isNameGoneBy, isOfCompany } from '../column-names.js';
import type { FileColumns } from '../file-columns.js';
import type { MappedColumn } from '../mapped-column.js';
import { type AddressOrder, saysInOrder } from '../names/order-in-addresses.js';
import { readerOf } from './column-readers.js';
import { meant, nameIn } from './name-cells.js';
import { isGiven, type Place, placesByColumn, textIn } from './places.js';
import { doubtfulPlaces, noteDoubts } from './row-doubts.js';
import { takeFullName, takeNameBeforeAddress, takeNameGoneBy, turnAtComma } from './taken-names.js';

/** A row of a table, as readers give it. */
export interface CellRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly fault?: 'row.unbalanced_quote' | 'row.too_many_cells' | undefined;
  readonly doubts?: readonly CellDoubt[] | undefined;
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

const namesIn = ['name', 'firstName', 'lastName'] as const;

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
