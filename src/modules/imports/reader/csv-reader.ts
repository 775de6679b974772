import { setImmediate } from 'node:timers/promises';
import { unescapeFormula } from '../../../common/csv/formula.js';
import { words } from '../../../words/words.js';
import type { FileColumns } from '../columns/file-columns.js';
import type { HeaderMatch } from '../columns/header-match.js';
import { CsvFileError } from './csv-file-error.js';
import { refuseBinary, refuseOtherKinds } from './file-kind.js';
import { type FoundHeader, HeaderSearch } from './header-search.js';
import type { RowScanner } from './row-scanner.js';
import { mayBeSepLine, readSepLine } from './sep-line.js';
import { AdaptiveDecoder, type Encoding } from './text-decoder.js';

/** A row of the file that is not blank, without blank cells beyond the header's width. */
export interface CsvRow {
  /** Counted from 1, without the header and blank lines. */
  rowNumber: number;
  /** The physical line on which it begins, counted from 1. */
  line: number;
  /** As typed, but for the `'` that formula-escaping exporters put before `= + - @`, TAB and CR. */
  cells: string[];
  fault?: 'row.unbalanced_quote';
}

export interface CsvReadOptions {
  /** The columns that are recognized. */
  columns: FileColumns;
  /** The number of rows that a file may have. */
  maxRows: number;
  /** The number of rows that a batch has at most; fewer when they are long. */
  batchSize?: number;
}

/** A file whose header has been read. */
export interface CsvFile {
  readonly delimiter: string;
  /** Final when all rows are read: a file may begin in ASCII and say later which encoding it has. */
  readonly encoding: Encoding;
  readonly header: HeaderMatch;
  /**
   * The rows, once, in the file's order; the file is read as fast as they are asked for.
   * Throws CsvFileError `import.no_rows` and `import.too_many_rows`, and what the source throws.
   * Stopping early closes the source.
   */
  readonly batches: AsyncGenerator<CsvRow[], void, undefined>;
  /** Lets go of the source when the rows are not wanted, as when the header has faults. */
  close(): Promise<void>;
}

/** The number of columns that a header may have. */
const maxColumns = 512;
/** The number of bytes that are looked at to tell what kind of file it is. */
const headSize = 4096;
/** A batch with more text than this, in characters, is full. */
const maxBatchText = 1 << 22;

/**
 * Reads the beginning of a CSV file as people really make them: encoding, separator and header.
 * Memory stays constant whatever the file holds (see RowScanner); the event loop gets its turn
 * between batches. Header faults are in `header.faults`; nothing is thrown for them.
 * Throws CsvFileError `import.unreadable` and `import.no_rows`, and what the source throws.
 */
export async function openCsv(
  source: AsyncIterable<Uint8Array>,
  options: CsvReadOptions,
): Promise<CsvFile> {
  const decoder = new AdaptiveDecoder();
  const texts = decode(source, decoder);
  try {
    const { delimiter, scanner, match: header } = await readHeader(texts, options.columns);
    const email = header.recognized.find(({ column }) => column === 'email');
    scanner.expect({
      separator: delimiter,
      width: header.header.length,
      emailIndex: email?.index,
    });
    return {
      delimiter,
      get encoding() {
        return decoder.encoding;
      },
      header,
      batches: readBatches(scanner, texts, header.header.length, options),
      close: async () => {
        await texts.return();
      },
    };
  } catch (error) {
    await texts.return();
    throw error;
  }
}

type Texts = AsyncGenerator<string, void, undefined>;

async function* decode(source: AsyncIterable<Uint8Array>, decoder: AdaptiveDecoder): Texts {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const piece of source) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (head === undefined) {
      yield decoder.write(bytes);
      continue;
    }
    head = Buffer.concat([head, bytes]);
    if (head.length < headSize) continue;
    refuseOtherKinds(head);
    const text = decoder.write(head);
    head = undefined;
    refuseBinary(text.slice(0, headSize));
    yield text;
  }
  if (head !== undefined) refuseOtherKinds(head);
  const rest = (head === undefined ? '' : decoder.write(head)) + decoder.end();
  if (head !== undefined) refuseBinary(rest);
  yield rest;
}

/** The text from the beginning on, until it is known whether its first line names the separator. */
async function readBeginning(texts: Texts): Promise<string> {
  let beginning = '';
  while (mayBeSepLine(beginning)) {
    const piece = await texts.next();
    if (piece.done) break;
    beginning += piece.value;
  }
  return beginning;
}

/** Gives the scanner more text; false when there is none left. */
async function feed(scanner: RowScanner, texts: Texts): Promise<boolean> {
  const piece = await texts.next();
  if (piece.done) scanner.end();
  else scanner.push(piece.value);
  return !piece.done;
}

async function readHeader(texts: Texts, columns: FileColumns): Promise<FoundHeader> {
  const beginning = await readBeginning(texts);
  const sepLine = readSepLine(beginning);
  const search = new HeaderSearch(sepLine?.delimiter, 1 + (sepLine?.lines ?? 0));
  search.push(beginning.slice(sepLine?.length ?? 0));
  while (!search.isOver) {
    const piece = await texts.next();
    if (piece.done) search.end();
    else search.push(piece.value);
  }
  const found = search.best(columns);
  if (found === undefined) throw search.hasEnded ? isEmpty() : hasNoHeader();
  if (found.row.fault !== undefined) {
    throw new CsvFileError(
      'import.unreadable',
      words('file.header_quote', { line: found.row.line }),
    );
  }
  if (found.match.header.length > maxColumns) {
    throw new CsvFileError(
      'import.unreadable',
      words('file.too_many_columns', { max: maxColumns }),
    );
  }
  return found;
}

async function* readBatches(
  scanner: RowScanner,
  texts: Texts,
  width: number,
  { maxRows, batchSize = 1000 }: CsvReadOptions,
): AsyncGenerator<CsvRow[], void, undefined> {
  try {
    let rowNumber = 0;
    let batch: CsvRow[] = [];
    let batchText = 0;
    for (let more = true; ;) {
      const row = scanner.next();
      if (row === undefined) {
        if (!more) break;
        more = await feed(scanner, texts);
        continue;
      }
      rowNumber++;
      if (rowNumber > maxRows) throw tooManyRows(maxRows);
      batchText += tidy(row.cells, width);
      batch.push({ rowNumber, ...row });
      if (batch.length >= batchSize || batchText > maxBatchText) {
        yield batch;
        batch = [];
        batchText = 0;
        await setImmediate();
      }
    }
    if (batch.length > 0) yield batch;
    if (rowNumber === 0) {
      throw new CsvFileError('import.no_rows', words('file.no_rows'));
    }
  } finally {
    await texts.return();
  }
}

/** Drops blank cells beyond the header and takes escapes off; gives the length of what is left. */
function tidy(cells: string[], width: number): number {
  while (cells.length > width && cells.at(-1)?.trim() === '') cells.pop();
  let length = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? '';
    length += cell.length;
    if (cell.startsWith("'")) cells[i] = unescapeFormula(cell);
  }
  return length;
}

function isEmpty(): CsvFileError {
  return new CsvFileError('import.no_rows', words('file.empty'));
}

function hasNoHeader(): CsvFileError {
  return new CsvFileError('import.unreadable', words('file.no_header'));
}

function tooManyRows(maxRows: number): CsvFileError {
  return new CsvFileError('import.too_many_rows', words('file.too_many_rows', { max: maxRows }));
}
