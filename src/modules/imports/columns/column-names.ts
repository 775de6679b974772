/** No name of a column is longer, in characters. */
export const nameMaxLength = 200;

/** Makes the text that two names of a column share that mean the same one: without case, accents, spaces, `_` and `-`. */
export function nameKey(name: string): string {
  // Of a long run of combining characters, normalizing takes quadratic time.
  if (name.length > nameMaxLength) return '';
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\s_-]/gu, '')
    .toLowerCase();
}
