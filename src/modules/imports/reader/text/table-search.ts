import { type FoundTable, findTable } from '../header-line.js';
import type { TableClues, TableRow } from '../table.js';
import { lookThrough } from './cell-doubts.js';
import { type Dialect, dialectsOf } from './dialects.js';
import { findList, listOfAll } from './find-list.js';
import { findRecords } from './find-records.js';
import { lookBack, type ScannedRow } from './row-scanner.js';

/** The number of characters that are looked at first; twice as many again while there is no header. */
const firstSample = 1 << 15;
/** The number of characters that are looked at at most: a quote that never closes is known as such within them. */
const lastSample = 2 * lookBack;
/** The number of rows by which a dialect is judged. */
const judgedRows = 60;

/** A table in the beginning of a text. */
export interface TableInText {
  dialect: Dialect;
  place: FoundTable;
  rows: readonly TableRow[];
}

/** The outcome of a search: a table, or that there is none. */
export type Search = TableInText | 'more' | 'empty' | 'endless';

/** The number of characters that a next search needs. */
export function sampleAfter(size: number): number {
  return size === 0 ? firstSample : Math.min(size * 2, lastSample);
}

/**
 * Looks for the table in a text's beginning: a list is one, else reads it in every dialect that it may be written in
 * and keeps the one that makes the most of it.
 * @param text exactly as many characters as were asked for, or the whole text if it has `ended`.
 */
export function searchTable(
  text: string,
  { ended, line, delimiter }: { ended: boolean; line: number; delimiter: string | undefined },
  clues: TableClues,
): Search {
  const inList = (list: Dialect): TableInText => {
    const place = { by: 'keys', header: undefined, hasRows: true } as const;
    return { dialect: list, place, rows: readSome(list, text, line, ended) };
  };
  const list = delimiter === undefined ? findList(text, ended, clues) : undefined;
  if (list !== undefined) return inList(list);
  const lines = text.split(/\r\n|\r|\n/);
  let best: Reading | undefined;
  let blank = 0;
  for (const dialect of dialectsOf(text, delimiter)) {
    const rows = readSome(dialect, text, line, ended);
    const place = findTable(rows, clues);
    if (place === undefined) {
      blank++;
      continue;
    }
    const header = place.header === undefined ? undefined : rows[place.header];
    if (dialect.isMeant?.(lines[((header ?? rows[0])?.line ?? line) - line] ?? '') === false)
      continue;
    const reading = { dialect, place, rows, merits: meritsOf(rows, place, clues) };
    if (best === undefined || isBetter(reading.merits, best.merits)) best = reading;
  }
  const isFinal = ended || text.length >= lastSample;
  // Blank by one separator, the file holds nothing but that.
  if (ended && (best === undefined || (blank > 0 && delimiter === undefined))) return 'empty';
  if (best === undefined) return isFinal ? 'endless' : 'more';
  if (!isFinal && best.place.by !== 'name' && best.rows.length < judgedRows / 3) return 'more';
  const records =
    delimiter === undefined && best.place.by !== 'name' ? findRecords(text, clues) : undefined;
  if (records !== undefined) {
    const rows = readSome(records, text, line, ended);
    return { dialect: records, place: { by: 'name', header: 0, hasRows: true }, rows };
  }
  const all =
    delimiter === undefined && isNoTable(best, clues) ? listOfAll(text, ended, clues) : undefined;
  return all === undefined ? best : inList(all);
}

/** Tells whether a reading makes no table: its lines have one cell, and hold no keys alone. */
function isNoTable({ place: { by, header }, rows }: Reading, clues: TableClues): boolean {
  if (by === 'name' || usualWidth(rows) > 1) return false;
  const isMore = (cell: string): boolean => /\s/.test(cell.trim()) && clues.isKey(cell);
  return by === 'shape' || (header === undefined && rows.some(({ cells }) => cells.some(isMore)));
}

interface Reading extends TableInText {
  merits: readonly number[];
}

function readSome(dialect: Dialect, text: string, line: number, ended: boolean): TableRow[] {
  const scanner = dialect.scan(line);
  scanner.push(text);
  if (ended) scanner.end();
  const rows: TableRow[] = [];
  while (rows.length < judgedRows) {
    const row = scanner.next();
    if (row === undefined) break;
    rows.push(toTableRow(row, true));
  }
  return rows;
}

/** Makes the row that readers give: without blank cells at the end, and looked through for doubts. */
export function toTableRow(
  row: ScannedRow,
  isNotable: boolean,
  isUnsure?: (text: string) => boolean,
): TableRow {
  const { cells } = row;
  while (cells.length > 0 && cells.at(-1)?.trim() === '') cells.pop();
  const doubts = isNotable ? lookThrough(cells, isUnsure) : undefined;
  return doubts === undefined ? row : { ...row, doubts };
}

/** The merits of a reading, the weightier first. */
function meritsOf(rows: readonly TableRow[], place: FoundTable, clues: TableClues): number[] {
  const { by, header } = place;
  const row = header === undefined ? undefined : rows[header];
  const following = rows.slice(header === undefined ? 0 : header + 1);
  const width = row?.cells.length ?? usualWidth(following);
  const faults = rows.filter(({ fault }) => fault !== undefined).length;
  const even = following.filter(({ cells }) => cells.length === width).length;
  return [
    { name: 2, keys: 1, shape: 0 }[by],
    row === undefined ? 0 : clues.header(row.cells).recognized,
    row?.fault === undefined ? 1 : 0,
    -faults,
    by === 'name' ? 0 : Math.sign(width - 1) * Math.round((even * 4) / (following.length + 1)),
    width,
  ];
}

function usualWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function isBetter(one: readonly number[], other: readonly number[]): boolean {
  for (const [i, merit] of one.entries()) {
    const difference = merit - (other[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
