import { Logger } from '@nestjs/common';
import { describeFault } from '../../common/failures/describe-fault.js';
import type { Sweep } from './job-registry.js';

/** Runs one sweep again and again until it is stopped. */
export class Sweeper {
  private readonly logger = new Logger('Jobs');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly sweep: Sweep) {
    // Soon after the start: what a crash left behind has waited long enough.
    this.next(Math.min(sweep.everyMs, 1000));
  }

  /** Ends it, and waits for the run that is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Jittered by half, so that several processes do not look at the same moment. */
  private next(afterMs: number): void {
    if (this.stopped) return;
    const delay = afterMs * (0.5 + Math.random());
    this.timer = setTimeout(() => {
      this.running = this.run();
    }, delay);
  }

  private async run(): Promise<void> {
    try {
      await this.sweep.run();
    } catch (thrown) {
      this.logger.error(`The sweep ${this.sweep.name} failed: ${describeFault(thrown)}`);
    }
    this.next(this.sweep.everyMs);
  }
}
