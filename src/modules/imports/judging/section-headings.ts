import { goneInHeading } from '../../enrolment/judge/status-words.js';

/** Follows the headings that stand between the rows of a table: one may say that who stands below it has left. */
export class SectionHeadings {
  private gone = '';

  /**
   * Finds what is said above a row, which may be a heading itself.
   * @returns the word by which it says that who stands below is not here; '' where none does.
   */
  above(cells: readonly string[]): string {
    const heading = headingIn(cells);
    if (heading === undefined) return this.gone;
    this.gone = goneInHeading(heading);
    return '';
  }
}

/**
 * Finds what is said above a row by the nearest heading.
 * @param above the cells of the rows above it, the nearest first.
 * @returns the word by which it says that who stands below is not here; '' where none does.
 */
export function saidAbove(above: Iterable<readonly string[]>): string {
  for (const cells of above) {
    const heading = headingIn(cells);
    if (heading !== undefined) return goneInHeading(heading);
  }
  return '';
}

/** Tells whether the rows of an import can have headings between them: not those of a list, and not those that are of no file. */
export function mayHaveHeadings(headerRow: number | null, columns: readonly unknown[]): boolean {
  return headerRow !== null && columns.length > 1;
}

/** The only cell of a row, where it is no address. */
function headingIn(cells: readonly string[]): string | undefined {
  let only: string | undefined;
  for (const cell of cells) {
    if (cell.trim() === '') continue;
    if (only !== undefined) return undefined;
    only = cell;
  }
  return only === undefined || /[@＠]/.test(only) ? undefined : only;
}
