import { Readable } from 'node:stream';
import fc from 'fast-check';
import { FileColumns } from '../../src/modules/imports/columns/file-columns.js';
import { type CsvFile, type CsvRow, openCsv } from '../../src/modules/imports/reader/csv-reader.js';

/** The columns of an application that adds none. */
export const columns = new FileColumns([]);

export type Piece = string | Uint8Array;

/** Reads a whole file, in these pieces. */
export async function read(
  pieces: Piece | Piece[],
  options = { columns, maxRows: 100_000, batchSize: 1000 },
): Promise<{ file: CsvFile; rows: CsvRow[] }> {
  const bytes = [pieces].flat().map((piece) => Buffer.from(piece));
  const file = await openCsv(Readable.from(bytes), options);
  const rows: CsvRow[] = [];
  for await (const batch of file.batches) rows.push(...batch);
  return { file, rows };
}

/** Reads the cells of a file. */
export const cellsOf = async (text: Piece | Piece[]): Promise<string[][]> =>
  (await read(text)).rows.map(({ cells }) => cells);

/** Lists the lines of rows whose quotes do not match. */
export const faultyLines = (rows: CsvRow[]): number[] =>
  rows.filter(({ fault }) => fault !== undefined).map(({ line }) => line);

/** Cuts bytes at the given places (as fractions of the whole). */
export function cut(bytes: Uint8Array, places: number[]): Uint8Array[] {
  const at = places.map((place) => Math.floor(place * bytes.length)).sort((a, b) => a - b);
  return [0, ...at].map((begin, i) => bytes.subarray(begin, at[i] ?? bytes.length));
}
/** Places to cut at, for property tests. */
export const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
