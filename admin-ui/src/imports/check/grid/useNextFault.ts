import { useUsher } from '../../../api/hooks.js';
import type { ImportRow } from '../../../api/importTypes.js';
import type { RowFilter } from '../../../api/importVerbs.js';
import { isTold, toldAt } from '../rowFields.js';
import type { ImportRows } from '../useImportRows.js';
import type { GridColumn } from './gridColumns.js';
import type { GridPlace } from './useGridFocus.js';

interface Surroundings {
  importId: string;
  filter: RowFilter;
  rows: ImportRows;
  columns: readonly GridColumn[];
}

/** The number of rows that the server is asked for at a time. */
const many = 1000;

/**
 * Finds the next cell that has a fault or a doubt, from a place on: in the rows that are there, else
 * by asking the server. Undefined when there is none behind it.
 */
export function useNextFault({
  importId,
  filter,
  rows,
  columns,
}: Surroundings): (from: GridPlace) => Promise<GridPlace | undefined> {
  const usher = useUsher();

  const inRow = (row: ImportRow, after: number): number | undefined => {
    const found = columns.findIndex(
      (column, index) =>
        index > after && column.kind === 'field' && isTold(toldAt(row, column.field)),
    );
    return found < 0 ? undefined : found;
  };

  /** The first row behind `rowNumber` that one of these filters lets through. */
  const numberBehind = async (rowNumber: number, more: RowFilter): Promise<number> => {
    for (let offset = 0; ; offset += many) {
      const page = await usher.importRows(importId, {
        filter: { ...filter, ...more },
        offset,
        limit: many,
      });
      const found = page.rows.find((row) => row.rowNumber > rowNumber);
      if (found) return found.rowNumber;
      if (page.rows.length < many) return Infinity;
    }
  };

  /** The place of a row, which is at most as far down as its number says. */
  const placeOf = async (rowNumber: number): Promise<number | undefined> => {
    for (let guess = Math.min(rowNumber, rows.total ?? 0) - 1; guess >= 0;) {
      const page = await rows.fetch(guess);
      const at = page.rows.findIndex((row) => row.rowNumber === rowNumber);
      if (at >= 0) return page.offset + at;
      const first = page.rows[0]?.rowNumber ?? 0;
      if (first <= rowNumber) return undefined;
      guess = Math.min(page.offset - 1, guess - (first - rowNumber));
    }
    return undefined;
  };

  return async ({ row, column }) => {
    for (let at = row; at < (rows.total ?? 0); at++) {
      const one = rows.at(at);
      if (!one) break;
      const found = inRow(one, at === row ? column : -1);
      if (found !== undefined) return { row: at, column: found };
    }
    const rowNumber = rows.at(row)?.rowNumber ?? 0;
    const numbers = await Promise.all(
      [{ verdict: 'error' } as const, { warned: true } as const].map((more) =>
        numberBehind(rowNumber, more),
      ),
    );
    const next = Math.min(...numbers);
    const place = next === Infinity ? undefined : await placeOf(next);
    if (place === undefined) return undefined;
    const { offset, rows: around } = await rows.fetch(place);
    const one = around[place - offset];
    return { row: place, column: (one && inRow(one, -1)) ?? 0 };
  };
}
