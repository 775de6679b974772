/** The kinds of files that hold tables. */
export type TableSource = 'csv' | 'xlsx' | 'ods';

/** A doubt about a cell that its reading left, by the place of the cell in its row. */
export interface CellDoubt {
  index: number;
  /** Letters that may be wrong, or a row that its workbook does not show. */
  code: 'text.encoding_doubtful' | 'row.hidden';
}

/** The line of a row that stands in no file: it was typed beside one. */
export const noLine = 0;

/** A row of a file that is not blank: its cells as they are shown, without blank ones at the end. */
export interface TableRow {
  /** The line of the text, or the row of the sheet, on which it begins, counted from 1; or `noLine`. */
  line: number;
  cells: string[];
  fault?: 'row.unbalanced_quote' | 'row.too_many_cells';
  doubts?: readonly CellDoubt[];
}

/**
 * The knowledge by which a reader finds a table. The reader itself knows nothing of what the rows
 * are about.
 */
export interface TableClues {
  /**
   * The number of cells that name a column, and whether one of them names the column that no table is
   * without: that of those whom the table is about, or that of others.
   */
  header(cells: readonly string[]): {
    recognized: number;
    hasKey: boolean;
    hasOthersKey?: boolean;
  };
  /** The column that a cell of a header names, under whatever word; undefined where it is not known. */
  nameOf(cell: string): string | undefined;
  /** Tells whether a cell names a column that says what somebody is called. */
  isCalling?(cell: string): boolean;
  /** Tells whether a heading speaks of others than those whom the table is about. */
  isOther?(cell: string): boolean;
  /** Tells whether a cell is one of the column that no table is without: an e-mail address. */
  isKey(cell: string): boolean;
}

/** The rows of a batch: few, so that what is made of them is gone again before memory is tidied up. */
export const rowsAtOnce = 500;

/** The choices of a reader; what is not given it finds out by itself. */
export interface TableOptions {
  clues: TableClues;
  /** The number of rows behind the header that a file may have. */
  maxRows: number;
  /** The number of rows that a batch has at most, `rowsAtOnce` unless given; fewer when they are long. */
  batchSize?: number | undefined;
  /** The encoding of a text, by its name in `encodings`. */
  encoding?: string | undefined;
  /** The sheet of a workbook, by its name. */
  sheet?: string | undefined;
}

/** A workbook of which several sheets can be read. */
export interface WholeWorkbook {
  bytes: Buffer;
  /** The names of the sheets that have rows. */
  sheets: readonly string[];
}

/** A file whose table has been found. */
export interface FileTable {
  readonly source: TableSource;
  /** The separator of a text; ' ' for columns of fixed width. Null for a workbook. */
  readonly delimiter: string | null;
  /** The encoding of a text, final when all rows are read. Null for a workbook. */
  readonly encoding: string | null;
  /** The sheets of a workbook, in its order; empty for a text. */
  readonly sheets: readonly string[];
  /** The sheet that is read; null for a text. */
  readonly sheet: string | null;
  /** The rows up to the header, which is the last of them; empty where there is no header. */
  readonly opening: readonly TableRow[];
  /** Tells whether the last row of `opening` is a header; false where the rows begin without one. */
  readonly hasHeader: boolean;
  /** Tells whether the rows are those of a list: a key each, and perhaps the name that stands before it. */
  readonly isList: boolean;
  /**
   * The rows behind the header, once, in the file's order; the file is read as fast as they are
   * asked for. Stopping early closes the source.
   * @throws FileError `import.no_rows`, `import.too_many_rows`, and what the source throws.
   */
  readonly batches: AsyncGenerator<TableRow[], void, undefined>;
  /**
   * The whole file, where another of its sheets has rows too, else null: asked when all rows are
   * read, as other sheets are looked at with what is left of the work that a file may make.
   */
  whole(): Promise<WholeWorkbook | null>;
  /** Lets go of the source when the rows are not wanted. */
  close(): Promise<void>;
}
