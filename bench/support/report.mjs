/** Common parts of the benchmarks: reckoning with times, and saying what came of them. */

/** The time below which the `share` (0.95) of all is, in the unit of `times`. */
export function percentile(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export function round(value, digits = 2) {
  return Number(value.toFixed(digits));
}

/** A table for people, and last one line of JSON. */
export function report(result, table = result) {
  console.table(table);
  console.log(JSON.stringify(result));
}
