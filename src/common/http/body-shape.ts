import { words } from '../../words/words.js';
import { bodyLimits, excessOf } from '../limits/json-limits.js';
import { Problem } from '../problem/problem.js';
import { isTold } from '../problem/told-errors.js';
import { illFormedTexts } from './well-formed.js';

/**
 * Refuses bodies that no client means, before anything walks through them: validation copies by
 * recursion, which ends with the stack, and in a time that is the square of an object's names.
 * @throws Problem 400 `request.malformed`; 422 `request.invalid` for text that is no Unicode, by
 * field.
 */
export function requireShape(body: unknown): void {
  const excess = excessOf(body);
  if (excess !== undefined) {
    throw new Problem('request.malformed', {
      detail:
        excess === 'depth'
          ? words('request.too_deep', { max: bodyLimits.depth })
          : words('request.too_many_names', { max: bodyLimits.names }),
    });
  }
  const errors = illFormedTexts(body);
  if (errors && !isTold(errors)) throw new Problem('request.invalid', { errors });
}
