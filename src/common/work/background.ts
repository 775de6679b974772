import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { describeFault } from '../failures/describe-fault.js';

/** Work that nobody waits for, so that the time of an answer tells nothing about it. */
@Injectable()
export class Background implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Usher');
  private readonly running = new Set<Promise<void>>();

  /** Begins `work`; a failure is logged. */
  run(what: string, work: () => Promise<unknown>): void {
    const running = work()
      .then(() => undefined)
      .catch((thrown: unknown) => this.logger.warn(`${what} failed: ${describeFault(thrown)}`))
      .finally(() => this.running.delete(running));
    this.running.add(running);
  }

  /** Waits for all that has begun. */
  async idle(): Promise<void> {
    await Promise.all(this.running);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.idle();
  }
}
