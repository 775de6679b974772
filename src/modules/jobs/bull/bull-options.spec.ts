import { expect, test } from '@jest/globals';
import { optionsAt, optionsBeside } from './bull-options.js';

test.each([
  ['redis://queue.example', { host: 'queue.example', port: 6379, db: 0, tls: undefined }],
  ['rediss://u:p%40ss@queue.example:6380/2', { port: 6380, db: 2, password: 'p@ss', tls: {} }],
  ['redis://[2001:db8::1]:6379/', { host: '2001:db8::1', db: 0 }],
  ['redis://queue.example?family=6', { host: 'queue.example', family: 6 }],
])('%s is read as Bull itself reads it', (address, connection) => {
  expect(optionsAt(address).redis).toMatchObject(connection);
  expect(optionsBeside({ redis: address }).redis).toMatchObject(connection);
});

test.each(['localhost', 'http://queue.example', 'redis://queue.example/main', 'redis://a/1/2'])(
  '%s is refused, with the option that it was given in',
  (address) => {
    expect(() => optionsAt(address)).toThrow(/^`redisUrl` in the option `jobs` is the address/);
    expect(() => optionsBeside({ redis: address }, 'people')).toThrow(
      /^`redis` in BullModule\.forRoot\('people', \{ redis: … \}\) is the address/,
    );
  },
);
