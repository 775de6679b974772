import { setImmediate } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Resolves in a turn of the process's loop that nobody else has who asks here. Long work that is done in
 * pieces, each in its own turn, keeps others waiting for one piece, however many such works there are.
 */
export function ownTurn(): Promise<void> {
  const turn = last.then(() => setImmediate());
  last = turn;
  return turn;
}
