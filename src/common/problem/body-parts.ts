/** The objects and lists that the body of a request may have in it, all together. */
export const maxBodyParts = 100_000;

/** Tells whether JSON has more objects and lists in it than a body may have. */
export function hasTooManyParts(value: unknown): boolean {
  const found: object[] = [];
  const look = (part: unknown): void => {
    if (typeof part === 'object' && part !== null) found.push(part);
  };
  look(value);
  for (let at = 0; at < found.length && found.length <= maxBodyParts; at++) {
    Object.values(found[at] ?? {}).forEach(look);
  }
  return found.length > maxBodyParts;
}
