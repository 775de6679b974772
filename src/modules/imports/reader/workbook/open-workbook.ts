import { setImmediate } from 'node:timers/promises';
import { words } from '../../../../words/words.js';
import { FileError } from '../file-error.js';
import { findTable } from '../header-line.js';
import {
  type FileTable,
  rowsAtOnce,
  type TableClues,
  type TableOptions,
  type TableRow,
} from '../table.js';
import { Container } from './container.js';
import { workbookKind } from './container-kind.js';
import { type Budget, maxColumns } from './limits.js';
import { openOds } from './ods/open-ods.js';
import type { SheetRow } from './workbook.js';
import { chooseSheet, sheetsWithRows } from './sheet-choice.js';
import { openXlsx } from './xlsx/open-xlsx.js';

/** A batch with more text than this, in characters, is full. */
const maxBatchText = 1 << 22;

type Rows = AsyncGenerator<SheetRow[], void, undefined>;

/**
 * Opens a workbook as `openWholeWorkbook` does. The bytes are held in memory, as the list of a
 * container's parts stands at its end.
 */
export async function openWorkbook(
  source: AsyncIterable<Uint8Array>,
  options: TableOptions,
): Promise<FileTable> {
  return openWholeWorkbook(await collect(source), options);
}

/**
 * Opens a workbook of Excel or of OpenDocument, told apart by what is in it, and finds the table:
 * the sheet, and the header in it. Parts are inflated row by row as they are asked for.
 * Throws FileError `import.unreadable`, `import.unsupported_file` and `import.no_rows`.
 */
export async function openWholeWorkbook(bytes: Buffer, options: TableOptions): Promise<FileTable> {
  const container = await Container.open(bytes);
  const open = { xlsx: openXlsx, ods: openOds }[await workbookKind(container)];
  const workbook = await open(container, (rows) => findTable(rows, options.clues));
  const { index, table } = await chooseSheet(workbook, options.sheet);
  if (table === undefined) throw new FileError('import.no_rows', words('file.empty'));
  const rows = workbook.rows(index);
  const opened = await readOpening(rows, table.header);
  return {
    source: workbook.source,
    delimiter: null,
    encoding: null,
    sheets: workbook.sheets.map(({ name }) => name),
    sheet: workbook.sheets[index]?.name ?? null,
    opening: opened.opening,
    hasHeader: table.header !== undefined,
    isList: false,
    batches: readBatches(opened.rest, rows, container.budget, options),
    whole: async () => {
      const sheets = await sheetsWithRows(workbook, index);
      return sheets.length > 1 ? { bytes, sheets } : null;
    },
    close: async () => {
      await rows.return();
    },
  };
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Reads the rows up to the header, and what came with them from behind it. */
async function readOpening(
  rows: Rows,
  header: number | undefined,
): Promise<{ opening: SheetRow[]; rest: SheetRow[] }> {
  if (header === undefined) return { opening: [], rest: [] };
  const read: SheetRow[] = [];
  while (read.length <= header) {
    const batch = await rows.next();
    if (batch.done) break;
    read.push(...batch.value);
  }
  const opening = read.slice(0, header + 1);
  if ((opening.at(-1)?.cells.length ?? 0) > maxColumns) {
    await rows.return();
    throw new FileError('import.unreadable', words('file.too_many_columns', { max: maxColumns }));
  }
  return { opening, rest: read.slice(header + 1) };
}

async function* readBatches(
  first: SheetRow[],
  rows: Rows,
  budget: Budget,
  { clues, maxRows, batchSize = rowsAtOnce }: TableOptions,
): AsyncGenerator<TableRow[], void, undefined> {
  let count = 0;
  let batch: TableRow[] = [];
  let text = 0;
  try {
    for await (const read of startingWith(first, rows)) {
      for (const row of read) {
        if (++count > maxRows) throw tooManyRows(maxRows);
        const length = lengthOf(row);
        budget.spend(length);
        text += length;
        batch.push(row.isHidden ? withDoubt(row, clues) : row);
        if (batch.length < batchSize && text <= maxBatchText) continue;
        yield batch;
        batch = [];
        text = 0;
        await setImmediate();
      }
    }
    if (batch.length > 0) yield batch;
    if (count === 0) throw new FileError('import.no_rows', words('file.no_rows'));
  } finally {
    await rows.return();
  }
}

async function* startingWith(first: SheetRow[], rows: Rows): Rows {
  yield first;
  yield* rows;
}

/** A row that its sheet does not show, with the doubt whether it is meant, at its key. */
function withDoubt({ line, cells }: SheetRow, clues: TableClues): TableRow {
  const key = cells.findIndex((cell) => clues.isKey(cell));
  const index = key < 0 ? cells.findIndex((cell) => cell !== '') : key;
  return { line, cells, doubts: [{ index, code: 'row.hidden' }] };
}

function lengthOf({ cells }: TableRow): number {
  let length = 0;
  for (const cell of cells) length += cell.length;
  return length;
}

function tooManyRows(maxRows: number): FileError {
  return new FileError('import.too_many_rows', words('file.too_many_rows', { max: maxRows }));
}
