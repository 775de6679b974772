import type { QueueOptions } from 'bull';
import { redisConnection } from './redis-connection.js';

/** The name of Bull's queue; its keys are `<prefix>:usher-jobs:…`. */
export const BULL_QUEUE = 'usher-jobs';

/**
 * How Usher's queue is kept in the Redis at `redisUrl`.
 * @param prefix what every key begins with.
 */
export function bullOptions(redisUrl: string, prefix: string): QueueOptions {
  return {
    prefix,
    // A stopped process need not wait 2 s, the default, for a connection that is closed already.
    redis: { ...redisConnection(redisUrl), disconnectTimeout: 300 },
    // The database row keeps the outcome; Redis need not.
    defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
  };
}
