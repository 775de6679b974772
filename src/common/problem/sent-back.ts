import { isDeepStrictEqual } from 'node:util';
import { words } from '../../words/words.js';
import { Problem, type ToldErrors } from './problem.js';

/** The parts of a kind of record, as clients get it and send it back. */
export interface RecordParts {
  /** The part that every such record has, and no change by itself. */
  mark: string;
  /** The parts that can be changed by sending another value. */
  takes: readonly string[];
  /** The parts of which another value is refused; all others may have changed since, and are ignored. */
  fixed: readonly string[];
}

/** True for a whole record, which react-admin sends back with whatever was changed of it. */
export function isSentBack(body: unknown, { mark }: RecordParts): body is object {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, mark);
}

/**
 * Finds the parts of a record that was sent back which are others than those that are shown now, as
 * a change by itself would be sent.
 * @throws Problem 422 by field.
 */
export function changesIn(
  sent: object,
  shown: object,
  { takes, fixed }: RecordParts,
): Record<string, unknown> {
  const known = JSON.parse(JSON.stringify(shown)) as Record<string, unknown>;
  const changed = Object.entries(sent).filter(
    ([name, value]) => !Object.hasOwn(known, name) || !isDeepStrictEqual(value, known[name]),
  );
  const refused = changed.flatMap(([name]): [string, ToldErrors[string]][] =>
    fixed.includes(name) ? [[name, words('value.fixed')]] : [],
  );
  if (refused.length > 0) {
    throw new Problem('request.invalid', { errors: Object.fromEntries(refused) });
  }
  const isTaken = (name: string): boolean => takes.includes(name) || !Object.hasOwn(known, name);
  return Object.fromEntries(changed.filter(([name]) => isTaken(name)));
}
