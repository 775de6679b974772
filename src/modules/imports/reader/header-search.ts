import { unescapeFormula } from '../../../common/csv/formula.js';
import type { FileColumns } from '../columns/file-columns.js';
import { type HeaderMatch, matchHeader } from '../columns/header-match.js';
import { lookBack, RowScanner, type ScannedRow } from './row-scanner.js';

/** The separators that spreadsheets write, the likelier first. */
const candidates = [',', ';', '\t', '|'] as const;
/**
 * The number of characters that a header may take; a quote that never closes is known as such
 * within them.
 */
const maxHeaderText = 2 * lookBack;

/** A header as it is read with one of the separators, and the scanner that stands behind it. */
export interface FoundHeader {
  delimiter: string;
  scanner: RowScanner;
  /** As it stands in the file: where it begins, and whether its quotes match. */
  row: ScannedRow;
  match: HeaderMatch;
}

/**
 * Reads a file's first row with every separator at once, as it would be read if that were the
 * file's, and keeps the separator that makes the most of it. So a line break or another separator
 * inside a quoted header cell misleads nobody.
 */
export class HeaderSearch {
  private readonly scanners: readonly (readonly [delimiter: string, scanner: RowScanner])[];
  private readonly rows = new Map<string, ScannedRow>();
  private length = 0;
  private ended = false;

  /**
   * @param delimiter the separator when it is known.
   * @param line the line on which the text begins, counted from 1.
   */
  constructor(delimiter: string | undefined, line: number) {
    const tried = delimiter === undefined ? candidates : [delimiter];
    this.scanners = tried.map((one) => [one, new RowScanner(one, line)]);
  }

  push(text: string): void {
    this.length += text.length;
    for (const [, scanner] of this.scanners) scanner.push(text);
    this.read();
  }

  end(): void {
    this.ended = true;
    for (const [, scanner] of this.scanners) scanner.end();
    this.read();
  }

  /** True when there is no more text. */
  get hasEnded(): boolean {
    return this.ended;
  }

  /** True when more text would change nothing. */
  get isOver(): boolean {
    return this.ended || this.rows.size === this.scanners.length || this.length > maxHeaderText;
  }

  /**
   * The header by the separator that splits it into the most recognized columns; of several the one
   * by which its quotes match, then the one that makes the most cells, then a comma. Undefined when
   * there is no first row.
   */
  best(columns: FileColumns): FoundHeader | undefined {
    // Blank by one separator, the file holds nothing but that.
    if (this.ended && this.rows.size < this.scanners.length) return undefined;
    let best: FoundHeader | undefined;
    for (const [delimiter, scanner] of this.scanners) {
      const row = this.rows.get(delimiter);
      if (row === undefined) continue;
      const match = matchHeader(row.cells.map(unescapeFormula), columns);
      const found = { delimiter, scanner, row, match };
      if (best === undefined || isBetter(found, best)) best = found;
    }
    return best;
  }

  private read(): void {
    for (const [delimiter, scanner] of this.scanners) {
      if (this.rows.has(delimiter)) continue;
      const row = scanner.next();
      if (row !== undefined) this.rows.set(delimiter, row);
    }
  }
}

function isBetter(one: FoundHeader, other: FoundHeader): boolean {
  const recognized = one.match.recognized.length - other.match.recognized.length;
  if (recognized !== 0) return recognized > 0;
  const isSound = one.row.fault === undefined;
  if (isSound !== (other.row.fault === undefined)) return isSound;
  return one.match.header.length > other.match.header.length;
}
