import type { INestApplication } from '@nestjs/common';
import { Clock } from '../../src/common/clock.js';

/** Moves the time that an application sees by `milliseconds`, from now on. */
export function moveClock(app: INestApplication, milliseconds: number): void {
  const clock = app.get(Clock);
  const before = clock.now.bind(clock);
  clock.now = () => new Date(before().getTime() + milliseconds);
}
