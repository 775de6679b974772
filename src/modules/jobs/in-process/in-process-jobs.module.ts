import { Global, Module } from '@nestjs/common';
import { JobQueue } from '../job-queue.js';
import { InProcessJobQueue } from './in-process-job-queue.js';

/** Jobs in this process. */
@Global()
@Module({ providers: [{ provide: JobQueue, useClass: InProcessJobQueue }], exports: [JobQueue] })
export class InProcessJobsModule {}
