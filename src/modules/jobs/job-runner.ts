import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Settings } from '../../common/settings/settings.js';
import { SECOND } from '../../common/time/clock.js';
import { within } from '../../common/time/within.js';
import { JobQueue } from './job-queue.js';
import { JobRegistry } from './job-registry.js';
import { Sweeper } from './sweeper.js';

/** The time that jobs get to end, or to be handed back. Supervisors kill after ten seconds, many of them. */
const PATIENCE = 7 * SECOND;

/** Does jobs and sweeps from the application's start to its shutdown, where this process does jobs. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Jobs');
  private sweepers: Sweeper[] = [];

  constructor(
    private readonly settings: Settings,
    private readonly queue: JobQueue,
    private readonly registry: JobRegistry,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.runsJobs) return;
    await this.queue.start();
    this.sweepers = this.registry.sweeps.map((sweep) => new Sweeper(sweep));
  }

  async onModuleDestroy(): Promise<void> {
    const ends = [...this.sweepers.map((sweeper) => sweeper.stop()), this.queue.stop()];
    await within(PATIENCE, Promise.all(ends)).catch(() => {
      // As a mail to a server that does not answer; its lease ends by itself.
      this.logger.warn('Some jobs have not ended in time; others will do them again.');
    });
  }
}
