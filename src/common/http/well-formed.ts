import type { FieldErrors } from '../problem/problem.js';

/** Half of a character of two UTF-16 code units: JSON can say it, and nothing else can (RFC 8259, 8.2). */
const loneSurrogate = /\p{Surrogate}/u;

const words = 'This has characters that cannot be used, such as an unreadable one. Type it again.';

/**
 * Finds texts and names that are no Unicode, on which encoders and databases fail each in its own
 * way. Walks by recursion, so the depth must be known to be bounded.
 * @returns a message where each of them is; undefined when there is none.
 */
export function illFormedTexts(value: unknown): FieldErrors | string | undefined {
  if (typeof value === 'string') return loneSurrogate.test(value) ? words : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const found: [string, FieldErrors | string][] = [];
  for (const [name, part] of Object.entries(value)) {
    const fault = loneSurrogate.test(name) ? words : illFormedTexts(part);
    if (fault !== undefined) found.push([name, fault]);
  }
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
