import { BullModule } from '@nestjs/bull';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { JobQueue } from '../job-queue.js';
import { BullJobQueue } from './bull-job-queue.js';
import { BULL_QUEUE, bullOptions } from './bull-options.js';

/** Jobs on Bull. */
@Global()
@Module({ providers: [{ provide: JobQueue, useClass: BullJobQueue }], exports: [JobQueue] })
export class BullJobsModule {
  /** @see JobsModule.on */
  static on(redisUrl: string, prefix: string): DynamicModule {
    return {
      module: BullJobsModule,
      imports: [BullModule.registerQueue({ name: BULL_QUEUE, ...bullOptions(redisUrl, prefix) })],
    };
  }
}
