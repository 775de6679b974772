import type { FoundTable } from '../header-line.js';
import type { TableRow } from '../table.js';

/** A sheet as its workbook lists it. */
export interface Sheet {
  name: string;
  hidden: boolean;
}

/** A row of a sheet. */
export interface SheetRow extends TableRow {
  /** Set where the sheet does not show it: somebody has hidden it, or a filter has. */
  isHidden?: boolean;
}

/** Finds the table in the first rows of a sheet, which are not blank. */
export type FindTable = (rows: readonly TableRow[]) => FoundTable | undefined;

/** The number of rows that are looked at to find the table of a sheet. */
export const lookedAt = 60;

/** An opened workbook; `index` is the place of a sheet in `sheets`. */
export interface Workbook {
  source: 'xlsx' | 'ods';
  sheets: readonly Sheet[];
  /** Finds the table of a sheet; undefined where the sheet is blank. */
  find(index: number): Promise<FoundTable | undefined>;
  /** The rows of a sheet that are not blank, as fast as they are asked for. */
  rows(index: number): AsyncGenerator<SheetRow[], void, undefined>;
}
