import { expect, test } from '@jest/globals';
import { addressKey } from './address-key.js';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('the address %s is counted as %s', (ip, key) => {
  expect(addressKey({ ip })).toBe(key);
});

test('a request that lost its connection has no address, and is counted with its like', () => {
  expect(addressKey({ ip: undefined })).toBe('');
});
