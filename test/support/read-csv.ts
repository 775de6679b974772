import { Readable } from 'node:stream';
import fc from 'fast-check';
import { FileColumns } from '../../src/modules/imports/columns/file-columns.js';
import { clues } from '../../src/modules/imports/columns/table-clues.js';
import { openFile } from '../../src/modules/imports/reader/open-file.js';
import type { FileTable, TableOptions, TableRow } from '../../src/modules/imports/reader/table.js';

/** The columns of an application that adds none. */
export const columns = new FileColumns([]);

/** The clues by which its tables are found. */
export const peopleClues = clues(columns);

export type Piece = string | Uint8Array;

/** Reads a whole file, in these pieces. */
export async function read(
  pieces: Piece | Piece[],
  options: Partial<TableOptions> = {},
): Promise<{ file: FileTable; rows: TableRow[] }> {
  const bytes = [pieces].flat().map((piece) => Buffer.from(piece));
  const chosen = { clues: peopleClues, maxRows: 100_000, batchSize: 1000, ...options };
  const file = await openFile(Readable.from(bytes), chosen);
  const rows: TableRow[] = [];
  for await (const batch of file.batches) rows.push(...batch);
  return { file, rows };
}

/** Reads the cells of a file. */
export const cellsOf = async (text: Piece | Piece[]): Promise<string[][]> =>
  (await read(text)).rows.map(({ cells }) => cells);

/** Lists the lines of rows whose quotes do not match. */
export const faultyLines = (rows: readonly TableRow[]): number[] =>
  rows.filter(({ fault }) => fault !== undefined).map(({ line }) => line);

/** Cuts bytes at the given places (as fractions of the whole). */
export function cut(bytes: Uint8Array, places: number[]): Uint8Array[] {
  const at = places.map((place) => Math.floor(place * bytes.length)).sort((a, b) => a - b);
  return [0, ...at].map((begin, i) => bytes.subarray(begin, at[i] ?? bytes.length));
}
/** Places to cut at, for property tests. */
export const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
