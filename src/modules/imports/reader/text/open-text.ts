import { ownTurn } from '../../../../common/work/own-turn.js';
import { words } from '../../../../words/words.js';
import { FileError, tooManyRows } from '../file-error.js';
import { refuseBinary, refuseOtherTexts } from '../file-kind.js';
import {
  type FileTable,
  rowsAtOnce,
  type TableClues,
  type TableOptions,
  type TableRow,
} from '../table.js';
import { hasEscapes, joinEscapes } from './cut-escapes.js';
import { joinDecimals, type KeyPlaces } from './decimal-commas.js';
import type { Scanner } from './dialects.js';
import { encodingNamed } from './encodings.js';
import { mayBeSepLine, readSepLine } from './sep-line.js';
import { sampleAfter, searchTable, type TableInText, toTableRow } from './table-search.js';
import { TextDecoding, type TextPiece } from './text-decoder.js';

/** The number of columns that a table may have. */
const maxColumns = 512;
/** The number of characters that are looked at to tell what kind of text it is. */
const headSize = 4096;
/** A batch with more text than this, in characters, is full. */
const maxBatchText = 1 << 22;

/**
 * Reads the beginning of a text as people and programs write tables: encoding, dialect and header
 * are found. Memory stays constant whatever the file holds (see RowScanner); the event loop
 * gets its turn between batches.
 * @throws FileError `import.unreadable`, `import.unsupported_file` and `import.no_rows`, and what
 * the source throws.
 */
export async function openText(
  source: AsyncIterable<Uint8Array>,
  options: TableOptions,
): Promise<FileTable> {
  const decoder = new TextDecoding(encodingOf(options));
  const texts = decode(source, decoder);
  try {
    const { found, beginning, line } = await findBeginning(texts, options.clues);
    const rows = new TextRows(found.dialect.scan(line), (text) => decoder.isDoubtful(text));
    if (found.dialect.delimiter === ';' && hasEscapes(beginning.text)) rows.joinsEscapes = true;
    rows.push(beginning);
    const opening = await readOpening(rows, texts, found);
    const header = found.place.header === undefined ? undefined : opening.at(-1);
    if (header !== undefined) refuseHeader(header);
    rows.expect(header, found, options.clues);
    return {
      source: 'csv',
      delimiter: found.dialect.delimiter,
      get encoding() {
        return decoder.encoding;
      },
      sheets: [],
      sheet: null,
      opening,
      hasHeader: header !== undefined,
      isList: found.dialect.isList === true,
      batches: readBatches(rows, texts, options),
      whole: () => Promise.resolve(null),
      close: async () => {
        await texts.return();
      },
    };
  } catch (error) {
    await texts.return();
    throw error;
  }
}

function encodingOf({ encoding }: TableOptions): ConstructorParameters<typeof TextDecoding>[0] {
  if (encoding === undefined) return undefined;
  const found = encodingNamed(encoding);
  if (found) return found;
  const told = words('file.encoding_unknown', { encoding });
  throw new FileError('import.unreadable', told, undefined, 'encoding');
}

type Texts = AsyncGenerator<TextPiece, void, undefined>;

async function* decode(source: AsyncIterable<Uint8Array>, decoder: TextDecoding): Texts {
  let head = '';
  const look = (text: string, ended: boolean): void => {
    if (head.length >= headSize) return;
    head = (head + text).slice(0, headSize);
    if (head.length < headSize && !ended) return;
    refuseBinary(head);
    refuseOtherTexts(head);
  };
  for await (const bytes of source) {
    const piece = decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    look(piece.text, false);
    yield piece;
  }
  const rest = decoder.end();
  look(rest.text, true);
  yield rest;
}

interface Beginning {
  found: TableInText;
  /** All text that has been read, without a line that names the separator. */
  beginning: TextPiece;
  /** The line on which it begins, counted from 1. */
  line: number;
}

async function findBeginning(texts: Texts, clues: TableClues): Promise<Beginning> {
  const head: Head = { text: '', isPlain: true, ended: false };
  while (!head.ended && mayBeSepLine(head.text)) await readMore(head, texts);
  const sepLine = readSepLine(head.text);
  head.text = head.text.slice(sepLine?.length ?? 0);
  const line = 1 + (sepLine?.lines ?? 0);
  for (let size = sampleAfter(0); ; size = sampleAfter(size)) {
    while (!head.ended && head.text.length <= size) await readMore(head, texts);
    const ended = head.text.length <= size;
    const sample = ended ? head.text : head.text.slice(0, size);
    const found = searchTable(sample, { ended, line, delimiter: sepLine?.delimiter }, clues);
    if (found === 'more') continue;
    if (found === 'empty') throw new FileError('import.no_rows', words('file.empty'));
    if (found === 'endless') throw new FileError('import.unreadable', words('file.no_header'));
    return { found, beginning: head, line };
  }
}

/** The text that has been read of a file so far. */
interface Head extends TextPiece {
  ended: boolean;
}

async function readMore(head: Head, texts: Texts): Promise<void> {
  const piece = await texts.next();
  if (piece.done) {
    head.ended = true;
    return;
  }
  head.text += piece.value.text;
  head.isPlain &&= piece.value.isPlain;
}

async function readOpening(rows: TextRows, texts: Texts, found: TableInText): Promise<TableRow[]> {
  const opening: TableRow[] = [];
  const count = found.place.header === undefined ? 0 : found.place.header + 1;
  for (let more = true; opening.length < count;) {
    const row = rows.next();
    if (row !== undefined) opening.push(row);
    else if (more) more = await feed(rows, texts);
    else break;
  }
  return opening;
}

/** Gives the scanner more text; false when there is none left. */
async function feed(rows: TextRows, texts: Texts): Promise<boolean> {
  const piece = await texts.next();
  if (piece.done) rows.end();
  else rows.push(piece.value);
  return !piece.done;
}

function refuseHeader({ line, cells, fault }: TableRow): void {
  if (fault !== undefined) {
    throw new FileError('import.unreadable', words('file.header_quote', { line }));
  }
  if (cells.length > maxColumns) {
    throw new FileError('import.unreadable', words('file.too_many_columns', { max: maxColumns }));
  }
}

/** The rows of a text, looked through for doubts where there may be some. */
class TextRows {
  private pushed = 0;
  /** The number of characters up to the last that may be doubtful. */
  private notable = 0;
  /** The number of characters before the next row. */
  private rowBegin = 0;
  private decimals: KeyPlaces | undefined;
  /** Set where the text has letters with a `;` at their end, between cells that it separates. */
  joinsEscapes = false;

  constructor(
    private readonly scanner: Scanner,
    private readonly isUnsure: (text: string) => boolean,
  ) {}

  push({ text, isPlain }: TextPiece): void {
    this.pushed += text.length;
    if (!isPlain) this.notable = this.pushed;
    this.scanner.push(text);
  }

  end(): void {
    this.scanner.end();
  }

  expect(header: TableRow | undefined, { dialect, rows }: TableInText, clues: TableClues): void {
    const isKey = (cell: string): boolean => clues.isKey(cell);
    const width = header?.cells.length ?? Math.min(...rows.map(({ cells }) => cells.length));
    const keys = keyColumns(header, rows, clues);
    this.scanner.expect?.({
      separator: dialect.delimiter,
      width,
      keyIndex: keys[0],
      isKey,
      ...(dialect.quote === undefined ? {} : { quote: dialect.quote }),
    });
    if (dialect.delimiter === ',') this.decimals = { width, keys, isKey };
  }

  next(): TableRow | undefined {
    const scanned = this.scanner.next();
    if (scanned === undefined) return undefined;
    const row = toTableRow(scanned, this.rowBegin < this.notable, this.isUnsure);
    this.rowBegin = this.scanner.position;
    if (this.joinsEscapes) row.cells = joinEscapes(row.cells);
    if (this.decimals !== undefined && row.cells.length > this.decimals.width) {
      row.cells = joinDecimals(row.cells, this.decimals);
    }
    return row;
  }
}

/** The columns that hold keys: by the header, or by the first rows. */
function keyColumns(
  header: TableRow | undefined,
  rows: readonly TableRow[],
  clues: TableClues,
): number[] {
  const named = [...(header?.cells.keys() ?? [])].filter(
    (i) => clues.header([header?.cells[i] ?? '']).hasKey,
  );
  if (named.length > 0) return named;
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    for (const [i, cell] of cells.entries()) {
      if (clues.isKey(cell)) counts.set(i, (counts.get(i) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined ? [] : [best[0]];
}

async function* readBatches(
  rows: TextRows,
  texts: Texts,
  { maxRows, batchSize = rowsAtOnce }: TableOptions,
): AsyncGenerator<TableRow[], void, undefined> {
  try {
    let count = 0;
    let batch: TableRow[] = [];
    let batchText = 0;
    for (let more = true; ;) {
      const row = rows.next();
      if (row === undefined) {
        if (!more) break;
        more = await feed(rows, texts);
        continue;
      }
      if (++count > maxRows) throw tooManyRows(maxRows);
      for (const cell of row.cells) batchText += cell.length;
      batch.push(row);
      if (batch.length >= batchSize || batchText > maxBatchText) {
        yield batch;
        batch = [];
        batchText = 0;
        await ownTurn();
      }
    }
    if (batch.length > 0) yield batch;
    if (count === 0) throw new FileError('import.no_rows', words('file.no_rows'));
  } finally {
    await texts.return();
  }
}
