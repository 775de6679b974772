import {
  blankRow,
  type GridColumn,
  type ManualCells,
  type ManualField,
  type ManualRow,
} from './manualRows.js';

/** The header words that are recognized, without case, spaces, `_` and `-`. */
const headers: Record<string, ManualField> = {
  email: 'email',
  mail: 'email',
  emailaddress: 'email',
  username: 'username',
  login: 'username',
  user: 'username',
  firstname: 'firstName',
  first: 'firstName',
  givenname: 'firstName',
  lastname: 'lastName',
  last: 'lastName',
  surname: 'lastName',
  familyname: 'lastName',
};

/** The pasted cells, as the grid takes them. */
export interface Pasted {
  /** The people, without the header. */
  rows: ManualCells[];
  hasHeader: boolean;
  /**
   * The columns with something in them that have no place in the grid: their headers, else their
   * numbers.
   */
  leftOut: string[];
}

/**
 * Tells whether the text is more than one cell: cells of a spreadsheet, or addresses separated by
 * commas or semicolons as mail programs write them.
 */
export function isManyCells(text: string): boolean {
  return /[\t\n\r]/.test(text.trim()) || isListOfAddresses(text);
}

/**
 * Reads what was copied from a spreadsheet or a mail program. With a header row the cells go where
 * it says; without one they go to `field` and the fields right of it.
 */
export function readPasted(text: string, field: ManualField, grid: readonly GridColumn[]): Pasted {
  const cells = isListOfAddresses(text)
    ? text.split(/[,;]/).flatMap((address) => (address.trim() ? [[address.trim()]] : []))
    : readCells(text);
  const header = readHeader(cells, grid);
  const people = header ? cells.slice(1) : cells;
  const right = grid.slice(grid.findIndex((column) => column.field === field));
  const fields = header ?? right.map((column) => column.field);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    rows: people.map((row) => placed(row, fields)),
    hasHeader: header !== undefined,
    leftOut: columns
      .filter((column) => !fields[column] && people.some((row) => row[column]))
      .map((column) => (header && cells[0]?.[column]) || String(column + 1)),
  };
}

/** `rows` with the pasted ones put in from row `at` on. */
export function withPasted(
  rows: ManualRow[],
  pasted: readonly ManualCells[],
  at: number,
): ManualRow[] {
  const next = [...rows];
  pasted.forEach((cells, index) => {
    next[at + index] = { ...(next[at + index] ?? blankRow), ...cells };
  });
  return next;
}

function placed(row: string[], fields: (ManualField | undefined)[]): ManualCells {
  return Object.fromEntries(
    fields.flatMap((field, column) => {
      const cell = row[column];
      return field && cell !== undefined ? [[field, cell]] : [];
    }),
  );
}

/** One line of several addresses and nothing else. */
function isListOfAddresses(text: string): boolean {
  if (/[\t\n\r]/.test(text.trim())) return false;
  const parts = text.split(/[,;]/).filter((part) => part.trim());
  return parts.length > 1 && parts.every((part) => part.includes('@'));
}

/**
 * The cells of a text that was copied from a spreadsheet (tabs, quotes around cells with line
 * breaks) or from a list with semicolons or commas. Blank lines are left out.
 */
export function readCells(text: string): string[][] {
  const separator = ['\t', ';', ','].find((one) => text.includes(one)) ?? '\t';
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (cells.some(Boolean)) rows.push(cells);
    cells = [];
  };
  const characters = text.replace(/\r\n?/g, '\n');
  for (let i = 0; i < characters.length; i++) {
    const character = characters.charAt(i);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (characters[i + 1] === '"') cell += characters.charAt(++i);
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n') endRow();
    else cell += character;
  }
  endRow();
  return rows;
}

/**
 * The fields of a header row. A first row without an address is one when the rows below it have
 * addresses; the column that they stand in is the e-mail's, whatever it is called.
 */
function readHeader(
  cells: string[][],
  grid: readonly GridColumn[],
): (ManualField | undefined)[] | undefined {
  const [first = [], ...people] = cells;
  const names = new Map<string, ManualField>(grid.map(({ field, label }) => [bare(label), field]));
  const fields = first.map((cell) => headers[bare(cell)] ?? names.get(bare(cell)));
  if (fields.includes('email')) return fields;
  if (first.some((cell) => cell.includes('@'))) return undefined;
  const column = first.findIndex((_, index) => people.some((row) => row[index]?.includes('@')));
  // One column of addresses below something that is none may be a typing mistake in the first.
  if (column < 0 || (first.length === 1 && !/^[\p{L}\s_-]+$/u.test(first[0] ?? '')))
    return undefined;
  return fields.map((field, index) => (index === column ? 'email' : field));
}

function bare(header: string): string {
  return header.toLowerCase().replace(/[\s_-]/g, '');
}
