/** Row numbers from and to, both included. */
export interface RowRange {
  from: number;
  to: number;
}

/**
 * The rows 1 to `last` that are not in `done` (ascending, not overlapping), in stretches of `size`. What
 * is left of a stretch goes with those before where it is less than a tenth: a transaction costs as much
 * for one row as for a hundred.
 */
export function* remainingRanges(
  last: number,
  size: number,
  done: readonly RowRange[] = [],
): Generator<RowRange> {
  let from = 1;
  for (const stretch of [...done, { from: last + 1, to: last }]) {
    const stop = Math.min(stretch.from, last + 1);
    while (from < stop) {
      const next = stop - from < size * 1.1 ? stop : from + size;
      yield { from, to: next - 1 };
      from = next;
    }
    from = Math.max(from, stretch.to + 1);
  }
}

/** The same rows as `ranges` (ascending), in as few ranges as possible. */
export function merged(ranges: readonly RowRange[]): RowRange[] {
  const joined: RowRange[] = [];
  for (const { from, to } of ranges) {
    const before = joined.at(-1);
    if (before && from <= before.to + 1) before.to = Math.max(before.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** True when a row is in one of `ranges`. */
export function includesRow(ranges: readonly RowRange[], rowNo: number): boolean {
  return ranges.some(({ from, to }) => from <= rowNo && rowNo <= to);
}
