import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { bodyLimits, excessOf } from '../json-limits.js';
import { Problem } from '../problem/problem.js';

/**
 * Refuses bodies that no client means, before anything walks through them: validation copies by
 * recursion, which ends with the stack, and in a time that is the square of an object's names.
 */
@Injectable()
export class BodyShapePipe implements PipeTransform {
  /** @throws Problem 400 `request.malformed`. */
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    const excess = type === 'body' ? excessOf(value) : undefined;
    if (excess === undefined) return value;
    throw new Problem('request.malformed', {
      detail:
        excess === 'depth'
          ? `The body is nested deeper than ${bodyLimits.depth} levels.`
          : `An object of the body has more than ${bodyLimits.names} names.`,
    });
  }
}
