/**
 * A spreadsheet runs a cell that begins with one of `= + - @` or their full-width forms, TAB, CR or
 * LF as a formula; an apostrophe before it makes it text (OWASP, "CSV Injection"; ASVS 5.0,
 * 1.2.10).
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const escapedFormula = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A cell as it may be exported: with `'` before anything that a spreadsheet would run. */
export function escapeFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/**
 * The inverse of {@link escapeFormula}: one `'` before a formula is taken off. Cells that already
 * began with apostrophes were given one more on the way out, so a round trip loses nothing.
 */
export function unescapeFormula(cell: string): string {
  return cell.charCodeAt(0) === 39 && escapedFormula.test(cell) ? cell.slice(1) : cell;
}
