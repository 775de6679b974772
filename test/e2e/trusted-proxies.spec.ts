import { afterEach, expect, test } from '@jest/globals';
import { readConfiguration } from '../../src/host/configuration.js';
import { ConfigurationError } from '../../src/host/environment.js';
import { startUsher, type TestUsher } from '../support/usher.js';

const started: TestUsher[] = [];
afterEach(async () => {
  for (const usher of started.splice(0)) await usher.close();
});

/** Counts the refused of 14 wrong sign-ins, each said to be passed on for another; one address has ten. */
async function refusedOf(trustedProxies: string[]): Promise<number> {
  const usher = await startUsher({}, { trustedProxies, runJobs: false });
  started.push(usher);
  const client = usher.client();
  let refused = 0;
  for (let n = 0; n < 14; n++) {
    const answer = await client.send(
      'POST',
      '/api/auth/login',
      { identifier: 'nobody@corp.example', password: 'no passphrase of anybody' },
      { 'x-forwarded-for': `203.0.113.${n}` },
    );
    if (answer.status === 429) refused++;
  }
  return refused;
}

test('a proxy that is trusted says whose call it passes on, and others do not', async () => {
  expect(await refusedOf(['127.0.0.0/8', '::1'])).toBe(0);
  expect(await refusedOf(['10.0.0.0/8'])).toBe(4);
});

test('addresses, networks and the word for this machine are taken; other words end the start', () => {
  const read = (text?: string): string[] =>
    readConfiguration({
      USHER_TRUSTED_PROXIES: text,
      USHER_SECRET_KEYS: `unused:${'A'.repeat(43)}=`,
      USHER_DATABASE_URL: 'mysql://db.test/usher',
    }).trustedProxies;
  expect(read()).toEqual(['loopback']);
  expect(read('loopback, 10.0.0.0/8,fd00::/8 , 192.0.2.1')).toEqual([
    'loopback',
    '10.0.0.0/8',
    'fd00::/8',
    '192.0.2.1',
  ]);
  for (const wrong of ['true', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0', '1,2', '::/129']) {
    expect(() => read(wrong)).toThrow(ConfigurationError);
  }
});
