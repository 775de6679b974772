/** A number that a comma may have cut in two: `38,5`, `1,234.50`. */
const before = /^\s*[-+]?\d{1,3}$/;
const behind = /^\d{1,3}(?:\.\d+)?\s*$/;

/** The place of keys in a table. */
export interface KeyPlaces {
  /** The number of columns. */
  width: number;
  /** The columns that hold keys. */
  keys: readonly number[];
  isKey: (cell: string) => boolean;
}

/**
 * Joins what a comma in numbers has cut in two, in a row with more cells than there are columns:
 * where just as many pairs of cells are the halves of numbers as there are cells too many, and the
 * keys then stand where they should. Else the row stays as it is.
 */
export function joinDecimals(cells: string[], { width, keys, isKey }: KeyPlaces): string[] {
  const surplus = cells.length - width;
  if (surplus <= 0 || keys.length === 0) return cells;
  const joined: string[] = [];
  let joints = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? '';
    const next = cells[i + 1];
    if (next === undefined || !before.test(cell) || !behind.test(next)) {
      joined.push(cell);
      continue;
    }
    // Three numbers in a row could be cut at either place.
    if (before.test(next) && behind.test(cells[i + 2] ?? '')) return cells;
    joined.push(`${cell},${next}`);
    joints++;
    i++;
  }
  const fits = joints === surplus && keys.some((key) => isKey(joined[key] ?? ''));
  return fits ? joined : cells;
}
