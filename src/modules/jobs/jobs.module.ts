import { type DynamicModule, Global, Module } from '@nestjs/common';
import { InProcessJobsModule } from './in-process/in-process-jobs.module.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';

/** Jobs: in this process, or on Bull where there is a Redis. */
@Global()
@Module({ providers: [JobRegistry, JobRunner], exports: [JobRegistry] })
export class JobsModule {
  /**
   * @param redisUrl redis:// or rediss://; without it Bull is not even loaded.
   * @param prefix what every key in Redis begins with.
   */
  static on(redisUrl: string | undefined, prefix: string): DynamicModule {
    return {
      module: JobsModule,
      imports: [redisUrl ? onBull(redisUrl, prefix) : InProcessJobsModule],
    };
  }
}

async function onBull(redisUrl: string, prefix: string): Promise<DynamicModule> {
  const { BullJobsModule } = await import('./bull/bull-jobs.module.js');
  return BullJobsModule.on(redisUrl, prefix);
}
