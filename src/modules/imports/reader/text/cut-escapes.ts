/** The beginning of a letter that pages write by its name or number, cut off before its `;`: `M&uuml`. */
const cut = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,7})$/i;
/** The same as a whole. */
const whole = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,7});/i;

/** Tells whether a text has letters that pages write by a name or a number, with a `;` at the end. */
export function hasEscapes(text: string): boolean {
  return whole.test(text);
}

/** Joins the cells that the `;` of such letters has cut in two: `M&uuml` and `ller`. */
export function joinEscapes(cells: string[]): string[] {
  if (!cells.some((cell) => cut.test(cell))) return cells;
  const joined: string[] = [];
  let isCut = false;
  for (const [i, cell] of cells.entries()) {
    if (isCut) joined.push(`${joined.pop() ?? ''};${cell}`);
    else joined.push(cell);
    isCut = i < cells.length - 1 && cut.test(cell);
  }
  return joined;
}
