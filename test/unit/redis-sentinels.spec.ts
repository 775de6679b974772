import { expect, test } from '@jest/globals';
import { readConfiguration } from '../../src/host/configuration.js';

const USHER_REDIS_URL = 'redis://primary';
const others = {
  USHER_SECRET_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  USHER_DATABASE_URL: 'mysql://127.0.0.1/usher',
};

test('Sentinels are addresses by comma or space, IPv6 among them', () => {
  const { redis } = readConfiguration({
    ...others,
    USHER_REDIS_URL,
    USHER_REDIS_SENTINELS: ' 10.0.0.1:26379, sentinel.example:26380 [::1]:26381',
  });
  expect(redis).toEqual({
    url: USHER_REDIS_URL,
    sentinels: [
      { host: '10.0.0.1', port: 26379 },
      { host: 'sentinel.example', port: 26380 },
      { host: '::1', port: 26381 },
    ],
  });
});

test('without Sentinels the URL alone says where Redis is', () => {
  const { redis } = readConfiguration({ ...others, USHER_REDIS_URL });
  expect(redis).toEqual({ url: USHER_REDIS_URL, sentinels: undefined });
});

test.each(['10.0.0.1', '10.0.0.1:', ':26379', '10.0.0.1:0', '10.0.0.1:65536', '10.0.0.1:26379,,'])(
  'the start says that %j are no Sentinels',
  (USHER_REDIS_SENTINELS) => {
    const settings = { ...others, USHER_REDIS_URL, USHER_REDIS_SENTINELS };
    expect(() => readConfiguration(settings)).toThrow(/^USHER_REDIS_SENTINELS takes addresses/);
  },
);

test('Sentinels without a Redis that they know are a fault', () => {
  const settings = { ...others, USHER_REDIS_SENTINELS: '10.0.0.1:26379' };
  expect(() => readConfiguration(settings)).toThrow(/^USHER_REDIS_SENTINELS .* USHER_REDIS_URL/);
});
