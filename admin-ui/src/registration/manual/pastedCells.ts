import { blankRow, type ManualField, manualFields, type ManualRow } from './manualRows';

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
 * `rows` with the pasted cells put in from row `at` on. With a header row the cells go where it
 * says; without one they go to `field` and the fields right of it.
 */
export function placeCells(
  rows: ManualRow[],
  pasted: string[][],
  at: number,
  field: ManualField,
): ManualRow[] {
  const header = readHeader(pasted[0] ?? []);
  const fields = header ?? manualFields.slice(manualFields.indexOf(field));
  const placed = [...rows];
  (header ? pasted.slice(1) : pasted).forEach((cells, index) => {
    const row = { ...(placed[at + index] ?? blankRow) };
    fields.forEach((one, column) => {
      const cell = cells[column];
      if (one && cell !== undefined) row[one] = cell;
    });
    placed[at + index] = row;
  });
  return placed;
}

function readHeader(cells: string[]): (ManualField | undefined)[] | undefined {
  const fields = cells.map((cell) => headers[cell.toLowerCase().replace(/[\s_-]/g, '')]);
  return fields.includes('email') ? fields : undefined;
}
