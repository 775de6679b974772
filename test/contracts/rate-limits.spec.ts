import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { Logger } from '@nestjs/common';
import { KeyRing } from '../../src/common/secrets/key-ring.js';
import { RateLimits } from '../../src/common/limits/rate-limits.js';
import type { Settings } from '../../src/common/settings/settings.js';
import { SharedRedis } from '../../src/common/limits/shared-redis.js';
import { until } from '../support/client.js';
import { testRedis } from '../support/redis.js';
import { stackName } from '../support/stack.js';

const redisUrl = stackName === 'mysql' ? testRedis : undefined;
const ours = keyRing();
const connected: SharedRedis[] = [];

beforeAll(() => {
  Logger.overrideLogger(false);
});
afterAll(() => {
  for (const one of connected) one.onApplicationShutdown();
});

function keyRing(): KeyRing {
  return new KeyRing(`test:${randomBytes(32).toString('base64')}`);
}

/** The limits as one process sees them. */
function startProcess(url = redisUrl, keys = ours, prefix = 'usher-test'): RateLimits {
  const client =
    url === undefined
      ? undefined
      : new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  const redis = new SharedRedis(client, prefix);
  connected.push(redis);
  return new RateLimits({ keys } as Settings, redis);
}

/** Counts how many of five tries may be made; the limit is three. */
async function triesOf(limits: RateLimits, key: string): Promise<number> {
  let allowed = 0;
  for (let n = 0; n < 5; n++) {
    if (await limits.allows('forgot_password_account', key)) allowed++;
  }
  return allowed;
}

test('tries are counted for each key by itself, and can be given back', async () => {
  const limits = startProcess();
  expect(await triesOf(limits, 'ann')).toBe(3);
  expect(await triesOf(limits, 'bob')).toBe(3);
  await limits.take('forgot_password_account', 'cid');
  await limits.take('forgot_password_account', 'cid');
  await limits.take('forgot_password_account', 'cid');
  await limits.giveBack('forgot_password_account', 'cid');
  await limits.take('forgot_password_account', 'cid');
  await expect(limits.take('forgot_password_account', 'cid')).rejects.toMatchObject({
    code: 'request.too_many',
    extras: { retryAfter: expect.any(Number), detail: expect.stringMatching(/\d+ minutes\.$/) },
  });
});

if (redisUrl) {
  test('processes with the same keys and prefix share their counts through Redis, others do not', async () => {
    const [one, another] = [startProcess(), startProcess()];
    const strangers = [startProcess(redisUrl, keyRing()), startProcess(redisUrl, ours, 'other')];
    let round = 0;
    // Each counts by itself until it is connected.
    const key = await until(async () => {
      const probe = `shared ${++round}`;
      return (await triesOf(one, probe)) === 3 && (await triesOf(another, probe)) === 0 && probe;
    });
    for (const stranger of strangers) expect(await triesOf(stranger, key)).toBe(3);
  });

  test('without its Redis a process counts by itself', async () => {
    expect(await triesOf(startProcess('redis://127.0.0.1:1'), 'alone')).toBe(3);
  });
}
