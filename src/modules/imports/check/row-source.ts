import { Readable } from 'node:stream';
import type { FileColumns } from '../columns/file-columns.js';
import type { HeaderMatch } from '../columns/header-match.js';
import { type CsvReadOptions, type CsvRow, openCsv } from '../reader/csv-reader.js';
import { manualCells, manualHeader } from '../columns/row-fields.js';
import type { UsherRowFields } from '../dto/import-row.dto.js';

/** Rows to import, however they came in: a CSV file is one (`openCsv`), the manual grid another. */
export interface RowSource {
  readonly header: HeaderMatch;
  /** Null where there is no file. */
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly batches: AsyncIterable<CsvRow[]>;
  /** Lets the source go when its rows are not wanted. */
  close(): Promise<void>;
}

/** A pasted text, read as a file is. */
export function openText(
  text: string,
  options: Pick<CsvReadOptions, 'maxRows' | 'columns'>,
): Promise<RowSource> {
  return openCsv(Readable.from([Buffer.from(text)]), options);
}

/** Rows of the manual grid as if they had been read from a file. */
export function manualRows(rows: readonly UsherRowFields[], columns: FileColumns): RowSource {
  const header = manualHeader(rows, columns);
  return {
    header,
    delimiter: null,
    encoding: null,
    batches: inBatches(rows, header),
    close: () => Promise.resolve(),
  };
}

async function* inBatches(
  rows: readonly UsherRowFields[],
  header: HeaderMatch,
): AsyncGenerator<CsvRow[]> {
  const read = rows.map((row, index) => ({
    rowNumber: index + 1,
    line: index + 1,
    cells: manualCells(row, header),
  }));
  for (let at = 0; at < read.length; at += 1000) {
    yield await Promise.resolve(read.slice(at, at + 1000));
  }
}
