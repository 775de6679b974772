import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { redisServer } from './stack.js';

/** The Redis database that tests use. */
export const testRedis = `${redisServer}/1`;

export interface TestKeys {
  /** What all keys of this test begin with. */
  prefix: string;
  /** Deletes them. */
  clear(): Promise<void>;
}

/** Keys of this test's own, so that many tests can share a Redis. */
export function testKeys(): TestKeys {
  const prefix = `usher_test_${randomBytes(6).toString('hex')}`;
  return {
    prefix,
    clear: async () => {
      const redis = new Redis(testRedis);
      for await (const keys of redis.scanStream({ match: `${prefix}*`, count: 1000 })) {
        if ((keys as string[]).length > 0) await redis.unlink(keys as string[]);
      }
      await redis.quit();
    },
  };
}
