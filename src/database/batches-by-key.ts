/** A list that is gone along by a key. */
interface Along<Row, Key> {
  /** Reads the rows after a key, in its order; at most as many as a batch has. */
  next: (after: Key) => Promise<Row[]>;
  keyOf: (row: Row) => Key;
}

/**
 * Goes along a key, a batch at a time, so that rows that come or go meanwhile shift nothing.
 * @param first a key before all others.
 * @param size how many rows a batch has; one with fewer is the last.
 */
export async function* batchesByKey<Row, Key>(
  first: Key,
  size: number,
  { next, keyOf }: Along<Row, Key>,
): AsyncGenerator<Row[], void, undefined> {
  for (let after = first; ;) {
    const rows = await next(after);
    const last = rows.at(-1);
    if (last !== undefined) yield rows;
    if (last === undefined || rows.length < size) return;
    after = keyOf(last);
  }
}
