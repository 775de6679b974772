import { Global, Module } from '@nestjs/common';
import { SharedRedis } from '../../../common/limits/shared-redis.js';
import { JobQueue } from '../job-queue.js';
import { InProcessJobQueue } from './in-process-job-queue.js';

/** Jobs in this process, which counts by itself. */
@Global()
@Module({
  providers: [
    { provide: JobQueue, useClass: InProcessJobQueue },
    { provide: SharedRedis, useValue: new SharedRedis() },
  ],
  exports: [JobQueue, SharedRedis],
})
export class InProcessJobsModule {}
