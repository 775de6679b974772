import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Settings } from '../../common/settings/settings.js';
import { JobQueue } from './job-queue.js';
import { JobRegistry } from './job-registry.js';
import { Sweeper } from './sweeper.js';

/** Does jobs and sweeps from the application's start to its shutdown, where this process does jobs. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnModuleDestroy {
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
    await Promise.all([...this.sweepers.map((sweeper) => sweeper.stop()), this.queue.stop()]);
  }
}
