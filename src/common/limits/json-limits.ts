/** Limits of the depth of objects and lists, and of the names in one object, in the body of a request. */
export const bodyLimits = { depth: 100, names: 1000 } as const;

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
