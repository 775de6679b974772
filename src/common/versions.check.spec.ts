import { expect, test } from '@jest/globals';
import { warningOf } from './versions.check.js';

test('a version that was not tested is named, with what to do', () => {
  expect(warningOf('NestJS', '13.0.1')).toMatch(
    /NestJS 11 and 12, and this application has 13\.0\.1: /,
  );
  expect(warningOf('NestJS', '10.4.0')).toContain('10.4.0');
  expect(warningOf('TypeORM', '0.3.28')).toMatch(/TypeORM 1, and this application has 0\.3\.28: /);
});

test('of the versions that were tested nothing is said', () => {
  expect(warningOf('NestJS', '11.1.9')).toBeUndefined();
  expect(warningOf('NestJS', '12.5.1')).toBeUndefined();
  expect(warningOf('TypeORM', '1.4.0')).toBeUndefined();
});
