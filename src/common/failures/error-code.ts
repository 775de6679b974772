/** True when what was thrown says one of `codes`, as Node and the drivers of databases do. */
export function hasCode(thrown: unknown, codes: ReadonlySet<string>): boolean {
  return thrown instanceof Error && 'code' in thrown && codes.has(String(thrown.code));
}
