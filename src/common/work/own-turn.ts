import { setImmediate } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Waits for a turn of the event loop that no other caller shares. Long work does a piece in each of its
 * turns: whoever waits for this process then waits for one piece, however many such works go on.
 */
export function ownTurn(): Promise<void> {
  const turn = last.then(() => setImmediate());
  last = turn;
  return turn;
}
