/** The shape of rows that is known once the header is read: by it a line is recognized as a row of its own. */
export interface RowShape {
  separator: string;
  /** The quote of cells; `"` when not given. */
  quote?: string;
  /** The number of columns that the header has. */
  width: number;
  /** The place where the key stands, an e-mail address; undefined if nowhere, and then no line is recognized. */
  keyIndex: number | undefined;
  isKey: (cell: string) => boolean;
}

/** Tells whether a cell, from the place `from` on, has something in it but no column. */
export function hasSurplus({ width }: RowShape, cells: readonly string[], from: number): boolean {
  for (let i = Math.max(width, from); i < cells.length; i++) {
    if (cells[i]?.trim() !== '') return true;
  }
  return false;
}

/**
 * True when the line on which a quoted cell begins could be a whole row, were its quote a plain
 * character: it has all cells, and an `@` where the e-mail stands. `before` are the cells before
 * it.
 */
export function opensOnRow(
  { separator, width, keyIndex }: RowShape,
  before: readonly string[],
  text: string,
  cellBegin: number,
): boolean {
  if (keyIndex === undefined) return false;
  const rest = text.slice(cellBegin);
  const cells = [...before, ...rest.slice(0, rest.search(/[\r\n]/)).split(separator)];
  return cells.length >= width && cells[keyIndex]?.includes('@') === true;
}

/** True when a line of the text behind its first is a row: it has all cells, and an e-mail address where that stands. */
export function holdsRow(shape: RowShape, text: string): boolean {
  const [, ...lines] = text.split(/\r\n|\r|\n/);
  return lines.some(
    (line) =>
      isRow(shape, line.split(shape.separator)) ||
      isRow(shape, splitOutsideQuotes(line, shape.separator, shape.quote ?? '"')),
  );
}

function isRow({ width, keyIndex, isKey }: RowShape, cells: readonly string[]): boolean {
  const key = keyIndex === undefined ? undefined : cells[keyIndex];
  return cells.length >= width && key !== undefined && isKey(key);
}

/** The cells of a line as far as it can be told from it alone; without any quotes. */
function splitOutsideQuotes(line: string, separator: string, quote: string): string[] {
  const cells: string[] = [];
  let begin = 0;
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const character = line[i];
    if (character === quote) quoted = !quoted;
    else if (character === separator && !quoted) {
      cells.push(line.slice(begin, i));
      begin = i + 1;
    }
  }
  cells.push(line.slice(begin));
  return cells.map((cell) => cell.replaceAll(quote, ''));
}
