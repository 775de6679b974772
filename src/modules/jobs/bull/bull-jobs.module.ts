import { getQueueToken, getSharedConfigToken } from '@nestjs/bull';
import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import Bull, { type Queue, type QueueOptions } from 'bull';
import { SharedRedis } from '../../../common/limits/shared-redis.js';
import { JobQueue } from '../job-queue.js';
import { BullJobQueue } from './bull-job-queue.js';
import { BULL_QUEUE, optionsAt, optionsBeside } from './bull-options.js';

/**
 * The Redis that Bull is on: the application's BullModule.forRoot, the one of a key, or an address.
 */
export type BullChoice = 'bull' | { bull: string } | { redisUrl: string };

const OPTIONS = Symbol('usher bull options');

/** Jobs on Bull, and counts that processes share, over connections of Usher's own. */
@Global()
@Module({
  providers: [
    {
      provide: getQueueToken(BULL_QUEUE),
      inject: [OPTIONS],
      useFactory: (options: QueueOptions): Queue => new Bull(BULL_QUEUE, options),
    },
    { provide: JobQueue, useClass: BullJobQueue },
    {
      provide: SharedRedis,
      inject: [getQueueToken(BULL_QUEUE), OPTIONS],
      useFactory: ({ client }: Queue, { prefix }: QueueOptions): SharedRedis =>
        // Processes count by themselves while Redis is away, so nothing waits for it.
        new SharedRedis(
          client.duplicate({ enableOfflineQueue: false, maxRetriesPerRequest: 1 }),
          prefix,
        ),
    },
  ],
  exports: [JobQueue, SharedRedis],
})
export class BullJobsModule {
  static on(choice: BullChoice): DynamicModule {
    return { module: BullJobsModule, providers: [optionsOf(choice)] };
  }
}

function optionsOf(choice: BullChoice): Provider {
  if (typeof choice === 'object' && 'redisUrl' in choice) {
    return { provide: OPTIONS, useValue: optionsAt(choice.redisUrl) };
  }
  const key = typeof choice === 'object' ? choice.bull : undefined;
  return {
    provide: OPTIONS,
    inject: [{ token: getSharedConfigToken(key), optional: true }],
    useFactory: (shared?: QueueOptions) => optionsBeside(shared, key),
  };
}
