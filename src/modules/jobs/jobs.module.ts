import { BullModule } from '@nestjs/bull';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { BullJobQueue } from './bull/bull-job-queue.js';
import { BULL_QUEUE, bullOptions } from './bull/bull-options.js';
import { InProcessJobQueue } from './in-process/in-process-job-queue.js';
import { JobQueue } from './job-queue.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';

/** Jobs: in this process, or on Bull where there is a Redis. */
@Global()
@Module({ providers: [JobRegistry, JobRunner], exports: [JobRegistry] })
export class JobsModule {
  /**
   * @param redisUrl redis:// or rediss://; without it Bull is not loaded into the application, as it would dial.
   * @param prefix what every key in Redis begins with.
   */
  static on(redisUrl: string | undefined, prefix: string): DynamicModule {
    return {
      module: JobsModule,
      imports: redisUrl
        ? [BullModule.registerQueue({ name: BULL_QUEUE, ...bullOptions(redisUrl, prefix) })]
        : [],
      providers: [{ provide: JobQueue, useClass: redisUrl ? BullJobQueue : InProcessJobQueue }],
      exports: [JobQueue],
    };
  }
}
