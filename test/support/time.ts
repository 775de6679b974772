import { Clock } from '../../src/common/time/clock.js';
import type { TestUsher } from './usher.js';

/** Moves the time of the server under test `milliseconds` on; it goes on running from there. */
export function moveTime(usher: TestUsher, milliseconds: number): void {
  const clock = usher.app.get(Clock, { strict: false });
  const before = clock.now.bind(clock);
  clock.now = (): Date => new Date(before().getTime() + milliseconds);
}
