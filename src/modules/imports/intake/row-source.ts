import { Readable } from 'node:stream';
import type { MappedColumn } from '../columns/column-mapping.js';
import type { FileColumns } from '../columns/file-columns.js';
import { manualCells, manualColumns } from '../columns/row-fields.js';
import type { UsherRowFields } from '../dto/import-row.dto.js';
import { openFile } from '../reader/open-file.js';
import type { FileTable, TableOptions, TableRow } from '../reader/table.js';

/** Rows to import, however they came in: a file's table is one, the manual grid another. */
export interface RowSource extends Omit<FileTable, 'source' | 'batches'> {
  readonly source: FileTable['source'] | 'manual';
  readonly batches: AsyncGenerator<TableRow[], void, undefined>;
  /** The columns, where they are known before any row is read. */
  readonly columns?: readonly MappedColumn[];
  /** Rows that were typed beside the table, under whatever columns it has; they come behind its own. */
  readonly typed?: readonly UsherRowFields[];
}

/** A pasted text, read as a file is, and the rows that were typed beside it. */
export async function openPasted(
  text: string,
  typed: readonly UsherRowFields[],
  options: TableOptions,
): Promise<RowSource> {
  const table = await openFile(Readable.from([Buffer.from(text)]), options);
  return { ...partsOf(table), source: 'manual', typed };
}

/** Rows of the manual grid as if they had been read from a file. */
export function manualRows(rows: readonly UsherRowFields[], columns: FileColumns): RowSource {
  const mapped = manualColumns(rows, columns);
  return {
    source: 'manual',
    delimiter: null,
    encoding: null,
    sheets: [],
    sheet: null,
    opening: [],
    hasHeader: false,
    isList: false,
    columns: mapped,
    batches: inBatches(rows, mapped),
    whole: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  };
}

/** The parts of a table, of which some can be told only when all is read. */
function partsOf(table: FileTable): Omit<RowSource, 'source'> {
  return {
    delimiter: table.delimiter,
    get encoding() {
      return table.encoding;
    },
    sheets: table.sheets,
    sheet: table.sheet,
    opening: table.opening,
    hasHeader: table.hasHeader,
    isList: table.isList,
    batches: table.batches,
    whole: () => table.whole(),
    close: () => table.close(),
  };
}

async function* inBatches(
  rows: readonly UsherRowFields[],
  columns: readonly MappedColumn[],
): AsyncGenerator<TableRow[], void, undefined> {
  const read = rows.map((row, index) => ({ line: index + 1, cells: manualCells(row, columns) }));
  for (let at = 0; at < read.length; at += 1000) {
    yield await Promise.resolve(read.slice(at, at + 1000));
  }
}
