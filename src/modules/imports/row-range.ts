/** Row numbers from and to, both included. */
export interface RowRange {
  from: number;
  to: number;
}

/** Row numbers in stretches that one statement may take: `[1, 2000], [2001, 4000], …` up to `last`. */
export function* rowRanges(last: number, size: number, after = 0): Generator<RowRange> {
  for (let from = after + 1; from <= last; from += size) {
    yield { from, to: Math.min(from + size - 1, last) };
  }
}
