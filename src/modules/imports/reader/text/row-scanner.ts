import { beforeQuotes, isBlank, ownCopy, type Quoting, unquote } from './cell-text.js';
import { hasSurplus, holdsRow, opensOnRow, type RowShape } from './row-shape.js';

const none: readonly string[] = [];

/** A row as it stands in the file. */
export interface ScannedRow {
  /** The line on which it begins, counted from 1. */
  line: number;
  cells: string[];
  fault?: 'row.unbalanced_quote';
}

/** A row may have more cells than this only if they are blank. */
const maxCells = 513;
/** Longer cells are cut off here, just above the longest limit of any column (metadata). */
const maxCellLength = 200_001;
/**
 * The number of characters in which the end of a quoted cell is looked for before its quote counts
 * as unbalanced.
 */
export const lookBack = 1 << 20;
/** The number of blanks that may stand before an opening quote, or between a closing one and the separator. */
const maxPadding = 64;
/**
 * The number of cells of several lines that a row may have whose first line looks like a row by
 * itself. Lines that each look like that, and are joined to the next by stray quotes, are read over
 * this often.
 */
const maxJoints = 16;
/** A cell in quotes as in books may have this many characters. */
const maxBookQuoted = 200;
/** Once a row has more than `lookBack` characters, its further cells are cut off here. */
const maxCellLengthInHugeRow = 1_000;

const LF = 10;
const CR = 13;
const SPACE = 32;
const BACKSLASH = 92;
/** Opening and closing quotes of books. */
const bookQuotes: ReadonlyMap<number, string> = new Map(
  [
    ['“', '”“'],
    ['„', '“”'],
    ['”', '”'],
    ['«', '»'],
    ['»', '«'],
    ['‘', '’'],
    ['‚', '‘’'],
  ].map(([open = '', close = '']) => [open.charCodeAt(0), close]),
);

/** The way in which cells are quoted, where it is not `"` with quotes doubled. */
export interface ScanOptions {
  quote?: '"' | "'";
  backslash?: boolean;
  /** Tells whether a separator between quotes as in books, “…”, is of the cell. They stay in it. */
  bookQuotes?: boolean;
}

/**
 * Splits text that comes in pieces into rows (RFC 4180, with any line break and separator, blanks
 * around quotes, and quotes inside unquoted cells taken as they are).
 *
 * **Recovery.** A quote that opens a cell is unbalanced when
 * - its closing quote is followed by anything but a separator or a line break,
 * - the file ends, or `lookBack` characters of several lines pass, without a closing quote, or
 * - it does close on a later line, but the line on which it opens looks like a row by itself, and
 *   so does a line behind it, or else the row would have too many cells, or more than `maxJoints`
 *   of several lines (see row-shape.ts).
 *
 * The row then gets the fault, is read once more from that cell to the end of the cell's first line,
 * with quotes as plain characters, and the next line begins the next row. So a bad place costs its
 * own line, never those after it.
 *
 * **Memory.** At most about two `lookBack`s of text are held: a row without an end is taken apart
 * as it comes, its finished cells put aside and the middle of its unfinished one dropped.
 */
export class RowScanner {
  private text = '';
  private at = 0;
  private ended = false;
  /** No use trying before there is this much text: keeps a row of many pieces from being read as often. */
  private enough = 0;
  private shape: RowShape | undefined;

  /** Of a row that is so long that its beginning is no longer in `text`. */
  private aside: readonly string[] = none;
  private asideLength = 0;
  private asideBreaks = 0;
  private asideFault = false;

  private readonly separator: number;
  private readonly quoting: Quoting;
  private readonly quoteCode: number;
  private readonly booked: boolean;
  private pushed = 0;

  constructor(
    separator: string,
    /** The line on which the text begins. */
    private line: number,
    { quote = '"', backslash = false, bookQuotes = false }: ScanOptions = {},
  ) {
    this.separator = separator.charCodeAt(0);
    this.quoting = { quote, backslash };
    this.quoteCode = quote.charCodeAt(0);
    this.booked = bookQuotes;
  }

  /** The number of characters before the next row, or before what is left of it. */
  get position(): number {
    return this.pushed - (this.text.length - this.at);
  }

  /** Tells what rows look like, once the header is known. */
  expect(shape: RowShape): void {
    this.shape = shape;
  }

  push(text: string): void {
    this.pushed += text.length;
    this.text = this.at === 0 ? this.text + text : this.text.slice(this.at) + text;
    this.at = 0;
  }

  /** There is no more text: what is left is the last row. */
  end(): void {
    this.ended = true;
  }

  /** The next row that is not blank, or undefined when more text is needed (or none is left). */
  next(): ScannedRow | undefined {
    if (!this.ended && this.text.length - this.at < this.enough) return undefined;
    this.enough = 0;
    for (;;) {
      const row = this.scan();
      if (row === undefined || !isBlank(row.cells)) return row;
    }
  }

  private scan(): ScannedRow | undefined {
    const { text, separator, ended, shape } = this;
    const length = text.length;
    const rowBegin = this.at;
    if (rowBegin >= length && this.aside.length === 0) return undefined;

    let cells = this.aside.slice();
    let fault = this.asideFault;
    let i = rowBegin;
    /** Line breaks inside quoted cells, and the first such cell. */
    let breaks = 0;
    let firstBroken: { cells: number; begin: number } | undefined;
    let joints = 0;
    let stray = false;
    /** The number of cells that have been looked at for being surplus. */
    let looked = 0;

    for (;;) {
      const cellBegin = i;
      let code = i < length ? text.charCodeAt(i) : -1;
      if (code === SPACE && !fault) {
        i = this.afterPadding(i);
        code = i < length ? text.charCodeAt(i) : -1;
      }

      if (code === this.quoteCode && !fault) {
        const quoted = this.scanQuoted(i, rowBegin);
        if (quoted.state === 'unfinished') {
          const keepTo = beforeQuotes(text, i + 1, i + 1 + 2 * maxCellLength, this.quoting.quote);
          this.wait(cells, fault, breaks, { begin: cellBegin, keepTo, scanned: quoted.at });
          return undefined;
        }
        if (quoted.state === 'unbalanced') {
          fault = true;
          i = cellBegin;
          continue;
        }
        if (quoted.breaks > 0) {
          breaks += quoted.breaks;
          joints++;
          if (firstBroken === undefined) {
            firstBroken = { cells: cells.length, begin: cellBegin };
            stray = shape !== undefined && opensOnRow(shape, cells, text, cellBegin);
          }
        }
        add(cells, quoted.cell);
        i = quoted.at;
      } else {
        if (this.booked && i < length) i = this.behindBookQuotes(i);
        while (i < length) {
          code = text.charCodeAt(i);
          if (code === separator || code === LF || code === CR) break;
          i++;
        }
        if (i >= length && !ended) {
          const keepTo = cellBegin + maxCellLength;
          this.wait(cells, fault, breaks, { begin: cellBegin, keepTo, scanned: i });
          return undefined;
        }
        add(cells, text.slice(cellBegin, Math.min(i, cellBegin + maxCellLength)));
      }

      const more = i < length && text.charCodeAt(i) === separator;
      if (
        stray &&
        firstBroken !== undefined &&
        shape !== undefined &&
        ((!fault && (joints > maxJoints || hasSurplus(shape, cells, looked))) ||
          (!more && holdsRow(shape, text.slice(firstBroken.begin, i))))
      ) {
        fault = true;
        cells = cells.slice(0, firstBroken.cells);
        i = firstBroken.begin;
        breaks = 0;
        firstBroken = undefined;
        continue;
      }
      if (!more) break;
      // The last of `maxCells` may yet be replaced.
      if (stray) looked = cells.length - 1;
      i++;
    }

    // The row ends at a line break or at the end of the file.
    if (i < length && text.charCodeAt(i) === CR) {
      if (i + 1 < length) {
        if (text.charCodeAt(i + 1) === LF) i++;
      } else if (!ended) {
        // The other half of a CRLF may follow.
        this.enough = length - rowBegin + 1;
        return undefined;
      }
    }

    const row: ScannedRow = new Row(this.line, cells);
    if (fault) row.fault = 'row.unbalanced_quote';
    this.line += this.asideBreaks + breaks + 1;
    this.at = Math.min(i + 1, length);
    this.aside = none;
    this.asideLength = 0;
    this.asideBreaks = 0;
    this.asideFault = false;
    return row;
  }

  private afterPadding(from: number): number {
    let i = from;
    const end = Math.min(this.text.length, from + maxPadding);
    while (i < end && this.text.charCodeAt(i) === SPACE) i++;
    return i;
  }

  /** Reads a quoted cell; `at` is where reading stopped: behind the cell, or where it cannot go on. */
  private scanQuoted(open: number, rowBegin: number): QuotedCell {
    const { text, ended } = this;
    const length = text.length;
    const { quoting, quoteCode } = this;
    let escaped = false;
    let breaks = 0;
    for (let i = open + 1; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code === BACKSLASH && quoting.backslash) {
        if (i + 1 >= length && !ended) return { state: 'unfinished', at: i };
        const next = text.charCodeAt(i + 1);
        if (next === BACKSLASH || next === quoteCode) {
          escaped = true;
          i++;
          continue;
        }
      }
      if (code === quoteCode) {
        if (i + 1 >= length && !ended) return { state: 'unfinished', at: i };
        if (text.charCodeAt(i + 1) === quoteCode) {
          escaped = true;
          i++;
          continue;
        }
        const after = this.afterPadding(i + 1);
        if (after >= length && !ended) return { state: 'unfinished', at: i };
        if (after < length && !this.endsCell(text.charCodeAt(after))) return unbalanced;
        return {
          state: 'closed',
          at: after,
          breaks,
          cell: unquote(text, open + 1, i, { escaped, maxLength: maxCellLength, quoting }),
        };
      }
      if (code === LF || code === CR) {
        if (code === CR && text.charCodeAt(i + 1) === LF) i++;
        breaks++;
        if (i - rowBegin > lookBack) return unbalanced;
      }
    }
    if (ended || (breaks > 0 && length - rowBegin > lookBack)) return unbalanced;
    return { state: 'unfinished', at: length };
  }

  /** The place behind quotes as in books that open at `from` and close before a separator on the same line. */
  private behindBookQuotes(from: number): number {
    const { text } = this;
    const close = bookQuotes.get(text.charCodeAt(from));
    if (close === undefined) return from;
    const end = Math.min(text.length, from + maxBookQuoted);
    for (let i = from + 1; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code === LF || code === CR) break;
      if (close.includes(text.charAt(i)) && this.endsCell(text.charCodeAt(i + 1))) return i + 1;
    }
    return from;
  }

  private endsCell(code: number): boolean {
    return code === this.separator || code === LF || code === CR;
  }

  /**
   * There is not enough text to finish the row. When there is too much to keep, the finished cells
   * are put aside, and of the unfinished one the text between `keepTo` and `scanned` is dropped.
   */
  private wait(
    cells: string[],
    fault: boolean,
    breaks: number,
    unfinished: { begin: number; keepTo: number; scanned: number },
  ): void {
    const held = this.text.length - this.at;
    if (held <= lookBack) {
      this.enough = held * 2;
      return;
    }
    // The last of `maxCells` may have been replaced.
    const known = Math.min(this.aside.length, maxCells - 1);
    const aside = this.aside.slice(0, known);
    for (const cell of cells.slice(known)) {
      const kept = this.asideLength > lookBack ? cell.slice(0, maxCellLengthInHugeRow) : cell;
      this.asideLength += kept.length;
      aside.push(ownCopy(kept));
    }
    this.aside = aside;
    this.asideFault = fault;
    this.asideBreaks += breaks;
    const { begin, keepTo, scanned } = unfinished;
    this.text =
      keepTo < scanned
        ? ownCopy(this.text.slice(begin, keepTo)) + this.text.slice(scanned)
        : this.text.slice(begin);
    this.at = 0;
    this.enough = this.text.length * 2;
  }
}

/**
 * A row, of a class for the sake of memory: literals that outlive a tidying up while a table is begun are
 * put with the old from then on (V8), and all rows with them, of which a million would wait for a great
 * tidying up.
 */
class Row implements ScannedRow {
  fault?: 'row.unbalanced_quote';

  constructor(
    readonly line: number,
    readonly cells: string[],
  ) {}
}

type QuotedCell =
  | { state: 'closed'; at: number; breaks: number; cell: string }
  | { state: 'unfinished'; at: number }
  | { state: 'unbalanced' };

const unbalanced: QuotedCell = { state: 'unbalanced' };

/** Cells beyond `maxCells` are not kept; that there was something in one is. */
function add(cells: string[], cell: string): void {
  if (cells.length < maxCells) cells.push(cell);
  else if (cell.trim() !== '') cells[maxCells - 1] = cell;
}
