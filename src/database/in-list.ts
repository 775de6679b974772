/** `(?,?,?)` for the parameters of an IN list, of which there has to be one at least. */
export function inList(values: readonly unknown[]): string {
  return `(${values.map(() => '?').join(',')})`;
}
