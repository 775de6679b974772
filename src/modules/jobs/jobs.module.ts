import { type DynamicModule, Global, Module } from '@nestjs/common';
import { InProcessJobQueue } from './in-process/in-process-job-queue.js';
import { JobQueue } from './job-queue.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';

/** Jobs: in this process, or on Bull where there is a Redis. */
@Global()
@Module({ providers: [JobRegistry, JobRunner], exports: [JobRegistry] })
export class JobsModule {
  static on(_redisUrl: string | undefined): DynamicModule {
    return {
      module: JobsModule,
      providers: [{ provide: JobQueue, useClass: InProcessJobQueue }],
      exports: [JobQueue],
    };
  }
}
