import { ownTurn } from '../../../../common/work/own-turn.js';
import { words } from '../../../../words/words.js';
import { FileError, tooManyRows } from '../file-error.js';
import { type FoundTable, findTable } from '../header-line.js';
import {
  type FileTable,
  rowsAtOnce,
  type TableClues,
  type TableOptions,
  type TableRow,
} from '../table.js';
import { lookThrough } from '../text/cell-doubts.js';
import { openText } from '../text/open-text.js';
import { Container } from './container.js';
import { workbookKind } from './container-kind.js';
import { firstRows } from './first-rows.js';
import { type Budget, maxColumns } from './limits.js';
import { areLines, linesOf } from './lines-in-cells.js';
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
  const { budget } = container;
  const rows = workbook.rows(index);
  const isText =
    table.by !== 'name' && areLines(await firstRows(workbook.rows(index)), options.clues);
  const read = isText
    ? await openText(linesOf(rows, budget), { ...options, encoding: 'UTF-8' })
    : await openRows(rows, table, budget, options);
  return {
    ...read,
    source: workbook.source,
    delimiter: null,
    encoding: null,
    sheets: workbook.sheets.map(({ name }) => name),
    sheet: workbook.sheets[index]?.name ?? null,
    whole: async () => {
      const sheets = await sheetsWithRows(workbook, index);
      return sheets.length > 1 ? { bytes, sheets } : null;
    },
  };
}

type ReadTable = Pick<FileTable, 'opening' | 'hasHeader' | 'isList' | 'batches' | 'close'>;

/** Opens the table of a sheet whose rows have their cells. */
async function openRows(
  rows: Rows,
  { header }: FoundTable,
  budget: Budget,
  options: TableOptions,
): Promise<ReadTable> {
  const { opening, rest } = await readOpening(rows, header);
  return {
    opening,
    hasHeader: header !== undefined,
    isList: false,
    batches: readBatches(rest, rows, budget, options),
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
  for (const { cells } of opening) lookThrough(cells);
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
        batch.push(withDoubts(row, clues));
        if (batch.length < batchSize && text <= maxBatchText) continue;
        yield batch;
        batch = [];
        text = 0;
        await ownTurn();
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

/**
 * A row looked through: letters that were read in a wrong encoding before they came into the
 * workbook, and whether its sheet shows it, with that doubt at its key.
 */
function withDoubts(row: SheetRow, clues: TableClues): TableRow {
  const { line, cells, isHidden } = row;
  const doubts = lookThrough(cells);
  if (!isHidden) return doubts === undefined ? row : { line, cells, doubts };
  const key = cells.findIndex((cell) => clues.isKey(cell));
  const index = key < 0 ? cells.findIndex((cell) => cell !== '') : key;
  return { line, cells, doubts: [{ index, code: 'row.hidden' }, ...(doubts ?? [])] };
}

function lengthOf({ cells }: TableRow): number {
  let length = 0;
  for (const cell of cells) length += cell.length;
  return length;
}
