import { expect, test } from '@jest/globals';
import { serverWarning } from './mysql-check.js';

test('a server that was not tested is named, with those that were', () => {
  expect(serverWarning('10.5.23-MariaDB-1')).toMatch(
    /MariaDB 10\.6 and MySQL 8 and later, .* MariaDB 10\.5\.23-MariaDB-1: /,
  );
  expect(serverWarning('5.7.44-log')).toContain('MySQL 5.7.44');
});

test('of servers that were tested nothing is said', () => {
  for (const version of ['10.6.0-MariaDB', '11.8.2-MariaDB-log', '8.0.36', '8.4.0', '9.1.0']) {
    expect(serverWarning(version)).toBeUndefined();
  }
});
