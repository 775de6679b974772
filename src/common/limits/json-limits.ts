/**
 * Limits of the depth of objects and lists, of the names in one object, and of all objects and lists
 * together, in the body of a request.
 */
export const bodyLimits = { depth: 100, names: 1000, parts: 100_000 } as const;

/** Finds the limit that JSON exceeds; undefined for nothing. Walks level by level, so that no depth is too much. */
export function excessOf(value: unknown): keyof typeof bodyLimits | undefined {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > bodyLimits.depth) return 'depth';
    const below: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      const parts: unknown[] = Object.values(one);
      if (!Array.isArray(one) && parts.length > bodyLimits.names) return 'names';
      for (const part of parts) below.push(part);
    }
    level = below;
  }
  return undefined;
}

/** Tells whether JSON has more objects and lists in it than a body may have. */
export function hasTooManyParts(value: unknown): boolean {
  const found: object[] = [];
  const look = (part: unknown): void => {
    if (typeof part === 'object' && part !== null) found.push(part);
  };
  look(value);
  for (let at = 0; at < found.length && found.length <= bodyLimits.parts; at++) {
    Object.values(found[at] ?? {}).forEach(look);
  }
  return found.length > bodyLimits.parts;
}
