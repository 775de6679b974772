import type { TableClues, TableRow } from './table.js';

/** The place of a table in the first rows of a file. */
export interface FoundTable {
  /**
   * The way in which it was found: by a header that names the key column, by a column that holds
   * keys, or by its shape alone.
   */
  by: 'name' | 'keys' | 'shape';
  /** The place of the header among the rows; undefined where they begin without one. */
  header: number | undefined;
  /** Tells whether a row follows the header among those that were looked at. */
  hasRows: boolean;
}

/** The number of rows among which a header is looked for. */
const searched = 20;

/**
 * Finds the table in the first rows of a file, none of them blank: the first of twenty that names
 * the key column is the header. Else, where a column holds keys, the row right above the first of
 * them is it when it is as wide, and there is none when the keys begin at the top. Else it is the
 * first row that has as many cells as most that follow. A row with a key is never a header.
 * Undefined where there are no rows.
 */
export function findTable(rows: readonly TableRow[], clues: TableClues): FoundTable | undefined {
  if (rows.length === 0) return undefined;
  const found = findHeader(rows, clues);
  return { ...found, hasRows: rows.length > (found.header ?? -1) + 1 };
}

function findHeader(rows: readonly TableRow[], clues: TableClues): Omit<FoundTable, 'hasRows'> {
  // “Mail : ada@corp.example” is a line of a record.
  const mayBeHeader = (row: TableRow): boolean =>
    !row.cells.some((cell) => clues.isKey(cell.replace(/^\s*[:=]\s*/, '')));
  const named = rows
    .slice(0, searched)
    .findIndex((row) => clues.header(row.cells).hasKey && mayBeHeader(row));
  if (named >= 0) {
    return { by: 'name', header: belowSummary(rows, named, clues) ?? betterOf(rows, named, clues) };
  }
  const firstKey = firstOfKeyColumn(rows, clues);
  if (firstKey !== undefined) return { by: 'keys', header: headerAbove(rows, firstKey) };
  const widths = rows.map(filledCells);
  const wide = rows
    .slice(0, searched)
    .findIndex((row, i) => mayBeHeader(row) && !hasAddress(row) && isAsWideAsMost(widths, i));
  return { by: 'shape', header: wide < 0 ? undefined : wide };
}

/**
 * The place of a header below a summary: that has a header and one row, names the key column, and no more
 * columns that are known than the header of the table below it, which has several rows.
 */
function belowSummary(
  rows: readonly TableRow[],
  at: number,
  clues: TableClues,
): number | undefined {
  const cells = rows[at + 2]?.cells ?? [];
  const [summary, below] = [clues.header(rows[at]?.cells ?? []), clues.header(cells)];
  if (!below.hasKey || cells.some((cell) => clues.isKey(cell))) return undefined;
  const isWider = summary.recognized < 2 && below.recognized > summary.recognized;
  const behind = rows.slice(at + 3).filter((row) => row.cells.some((cell) => clues.isKey(cell)));
  return isWider && behind.length > 1 ? at + 2 : undefined;
}

/**
 * The place of the header among two lines that both name the key column, as surveys write them: the
 * one below which the keys stand, else the one that names more columns.
 */
function betterOf(rows: readonly TableRow[], at: number, clues: TableClues): number {
  const [upper, lower] = [rows[at]?.cells ?? [], rows[at + 1]?.cells ?? []];
  if (!clues.header(lower).hasKey || lower.some((cell) => clues.isKey(cell))) return at;
  const merits = [upper, lower].map((header) => {
    const keys = [...header.keys()].filter((i) => clues.header([header[i] ?? '']).hasKey);
    const rowsWithKey = rows
      .slice(at + 2)
      .filter(({ cells }) => keys.some((i) => clues.isKey(cells[i] ?? '')));
    return rowsWithKey.length * weight + clues.header(header).recognized;
  });
  return (merits[1] ?? 0) > (merits[0] ?? 0) ? at + 1 : at;
}

/** More than a header has columns. */
const weight = 10_000;

/** The first row with a key in the column that holds keys in most rows from there on. */
function firstOfKeyColumn(rows: readonly TableRow[], clues: TableClues): number | undefined {
  const columns = new Map<number, { first: number; count: number }>();
  rows.forEach(({ cells }, place) => {
    cells.forEach((cell, column) => {
      if (!clues.isKey(cell)) return;
      const found = columns.get(column) ?? { first: place, count: 0 };
      found.count++;
      columns.set(column, found);
    });
  });
  for (const { first, count } of columns.values()) {
    if (count * 2 > rows.length - first) return first;
  }
  return undefined;
}

/** The row above the first key, the next or the one after that, which has a word over each of that row's cells and none like data. */
function headerAbove(rows: readonly TableRow[], firstKey: number): number | undefined {
  const first = rows[firstKey];
  const isHeader = ({ cells }: TableRow): boolean =>
    first?.cells.every((own, i) => own.trim() === '' || (cells[i] ?? '').trim() !== '') === true &&
    !cells.some(isLikeData);
  const from = Math.max(0, firstKey - between);
  const found = rows.slice(from, firstKey).findLastIndex(isHeader);
  return found < 0 ? undefined : from + found;
}

/** The number of rows above the first key among which its header is: a line of units may stand between. */
const between = 3;

/** Tells whether a cell holds an address among other things, as no header does. */
function hasAddress({ cells }: TableRow): boolean {
  return cells.some((cell) => /[\p{L}\d]@[\p{L}\d-]+\.\p{L}/u.test(cell));
}

/** Tells whether a cell has a number, a date or what was meant to be an address. */
function isLikeData(cell: string): boolean {
  return cell.includes('@') || (/\d/.test(cell) && !/\p{L}/u.test(cell));
}

function isAsWideAsMost(widths: readonly number[], place: number): boolean {
  const own = widths[place] ?? 0;
  const behind = widths.slice(place + 1);
  return behind.filter((width) => width <= own).length * 2 >= behind.length;
}

function filledCells({ cells }: TableRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}
