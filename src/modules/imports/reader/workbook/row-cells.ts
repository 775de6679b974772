import { maxColumns } from './limits.js';

/** Longer cells are cut off here, just above the longest limit of any column (metadata). */
const maxCellLength = 200_001;
/** Once a row has more characters than this, its further cells are cut off at `maxCellLengthInHugeRow`. */
const hugeRow = 1 << 20;
const maxCellLengthInHugeRow = 1_000;

/** The cells of a row, put in their places in any order. */
export class RowCells {
  private cells: string[] = [];
  /** The number of characters in all of them. */
  length = 0;

  /** The number of characters of the next cell that are kept. */
  get room(): number {
    return this.length > hugeRow ? maxCellLengthInHugeRow : maxCellLength;
  }

  /** Cells beyond the limit of columns are kept as one, so that it is known that there were some. */
  put(index: number, text: string): void {
    if (text === '') return;
    const place = Math.min(index, maxColumns);
    while (this.cells.length < place) this.cells.push('');
    const cell = text.length > this.room ? text.slice(0, this.room) : text;
    this.length += cell.length;
    this.cells[place] = cell;
  }

  /** Gives the cells, without blank ones at the end, and begins the next row. */
  take(): string[] {
    const { cells } = this;
    while (cells.length > 0 && cells[cells.length - 1]?.trim() === '') cells.pop();
    this.cells = [];
    this.length = 0;
    return cells;
  }
}
