import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { redisServer } from './stack.js';

/** The Redis database that tests use. */
export const testRedis = `${redisServer}/1`;

export interface TestKeys {
  /** The beginning of all keys of this test. */
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

export interface RedisDatabase {
  url: string;
  /** Empties it for the next test. */
  release(): Promise<void>;
}

/** The key that marks a Redis database as used by a test. */
const TAKEN = 'usher_test_taken';

/** An empty Redis database of this test's own: the standalone application has no prefix to choose. */
export async function emptyRedisDatabase(): Promise<RedisDatabase> {
  for (let number = 2; number < 16; number++) {
    const url = `${redisServer}/${number}`;
    const redis = new Redis(url);
    const isFree =
      (await redis.dbsize()) === 0 && (await redis.set(TAKEN, 'yes', 'EX', 600, 'NX')) !== null;
    if (isFree) {
      return {
        url,
        release: async () => {
          await redis.flushdb();
          await redis.quit();
        },
      };
    }
    await redis.quit();
  }
  throw new Error(`None of the databases 2 to 15 of ${redisServer} is empty.`);
}
