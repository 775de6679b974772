import { RowScanner, type ScannedRow } from './row-scanner.js';

/**
 * Reads lines that were quoted as a whole, as a spreadsheet does when a table was opened as one
 * column: what is in the quotes is read as a row by itself.
 */
export class WrappedScanner {
  private readonly outer: RowScanner;

  constructor(
    private readonly separator: string,
    outerSeparator: string,
    line: number,
  ) {
    this.outer = new RowScanner(outerSeparator, line);
  }

  get position(): number {
    return this.outer.position;
  }

  push(text: string): void {
    this.outer.push(text);
  }

  end(): void {
    this.outer.end();
  }

  next(): ScannedRow | undefined {
    const row = this.outer.next();
    if (row === undefined) return undefined;
    const [cell = '', ...others] = row.cells;
    return others.some((other) => other.trim() !== '') ? row : this.unwrap(row, cell);
  }

  private unwrap({ line, fault }: ScannedRow, cell: string): ScannedRow {
    const inner = new RowScanner(this.separator, line);
    inner.push(cell);
    inner.end();
    const row = inner.next() ?? { line, cells: [cell] };
    const isWhole = fault === undefined && inner.next() === undefined;
    return { line, cells: row.cells, ...(isWhole ? {} : { fault: 'row.unbalanced_quote' }) };
  }
}
