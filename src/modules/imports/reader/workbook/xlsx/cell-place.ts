import { words } from '../../../../../words/words.js';
import { FileError } from '../../file-error.js';
import { sheetColumns, sheetRows } from '../limits.js';

/** The column of a cell, counted from 0, by its reference (`AB12`). Throws FileError `import.unreadable` outside of a sheet. */
export function columnOf(reference: string, line: number): number {
  let column = 0;
  let i = 0;
  for (; i < reference.length && i < 4; i++) {
    // Small letters have the same last five bits.
    const code = reference.charCodeAt(i);
    if (code < 65) break;
    column = column * 26 + (code & 31);
  }
  if (column < 1 || column > sheetColumns) throw outside(line);
  return column - 1;
}

/** The number of a row as it is written. Throws FileError `import.unreadable` outside of a sheet. */
export function lineOf(written: string): number {
  const line = Number(written);
  if (!Number.isInteger(line) || line < 1 || line > sheetRows) throw outside(line);
  return line;
}

function outside(row: number): FileError {
  const told = Number.isFinite(row) ? row : 0;
  return new FileError('import.unreadable', words('workbook.outside', { row: told }));
}
