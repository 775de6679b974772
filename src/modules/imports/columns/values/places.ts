import type { ColumnKey } from '../../../enrolment/judge/column-keys.js';
import { cellValue } from '../cell-value.js';
import {
  isNameByBirth,
  isNameOfUse,
  isNamePrefix,
  isOfWork,
  isSecondLastName,
} from '../column-names.js';
import type { FileColumns } from '../file-columns.js';
import type { MappedColumn } from '../mapped-column.js';
import { combinedOrder, isOfChineseNames, isOfTwoLastNames } from '../names/combined-names.js';
import type { NameOrder } from '../names/full-name.js';
import type { DoubtfulPlace } from './row-doubts.js';

/** The place of a column's cells, and how they are read. */
export interface Place extends DoubtfulPlace {
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
  /** A no says that somebody is not here. */
  saysNo: boolean;
}

/** Finds the places of each column's cells, those that count first before the others. */
export function placesByColumn(
  mapping: readonly MappedColumn[],
  columns: FileColumns,
): Map<ColumnKey, Place[]> {
  const places = new Map<ColumnKey, Place[]>();
  const put = (column: ColumnKey, one: MappedColumn): void => {
    places.set(column, [...(places.get(column) ?? []), placeOf(column, one)]);
  };
  const rank = (one: MappedColumn): number => rankOf(one, columns);
  const sorted = [...mapping].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
  for (const one of sorted) if (one.column !== null) put(one.column, one);
  for (const one of sorted) if (countsAsLastName(one)) put('lastName', one);
  return places;
}

/** The lower, the sooner a column counts: those that people chose, then the better names. */
function rankOf({ header, how, column }: MappedColumn, columns: FileColumns): number {
  if (how !== 'name') return -1;
  if (isNameOfUse(header)) return -0.5;
  const isBetter = column === 'email' && isOfWork(header);
  return (columns.find(header)?.rank ?? 0) - (isBetter ? 0.5 : 0);
}

function placeOf(column: ColumnKey, one: MappedColumn): Place {
  const { index, header } = one;
  const isOfBoth = combinedOrder(header) !== undefined;
  return {
    index,
    header,
    hasCommas: one.separator === ',',
    beside: column === 'lastName' ? placeBeside(header) : null,
    isAdded: one.added === true,
    order: orderOf(one),
    isUnsure: one.order === 'unsure',
    isSaidOnce: column === 'groups' && one.isSaidOnce === true,
    hasMore: /[/&+\n]/.test(header) && !isOfBoth,
    isOfBoth,
    hasTwoLast: one.hasTwoLast === true,
    hasMarks: one.hasMarks === true,
    saysNo: one.saysNo === true,
  };
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

/** Tells whether a column counts as given: blank cells of the file do, those that it does not have do not. */
export function isGiven(places: readonly Place[], cells: readonly string[]): boolean {
  return !places.every(({ index, isAdded }) => isAdded && !cells[index]);
}

/** The first text that stands at the places; blank where there is none. */
export function textIn(cells: readonly string[], places: readonly Place[]): string {
  let text = '';
  for (const { index } of places) {
    const cell = cells[index];
    if (cell === undefined || cell === '') continue;
    text = cellValue(cell);
    if (text !== '') break;
  }
  return text;
}
