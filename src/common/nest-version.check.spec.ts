import { expect, test } from '@jest/globals';
import { warningOf } from './nest-version.check.js';

test('a version of NestJS that was not tested is named, with what to do', () => {
  expect(warningOf('13.0.1')).toMatch(/NestJS 11 and 12, and this application has 13\.0\.1: /);
  expect(warningOf('10.4.0')).toContain('10.4.0');
});

test('of the versions that were tested nothing is said', () => {
  expect(warningOf('11.1.9')).toBeUndefined();
  expect(warningOf('12.5.1')).toBeUndefined();
});
