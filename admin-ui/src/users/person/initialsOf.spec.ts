import { expect, test } from '@jest/globals';
import { initialsOf } from './initialsOf.js';

test('initials are of the names as they are read, or of what somebody signs in with', () => {
  const person = { firstName: null, lastName: null, username: null, email: 'zora@corp.example' };
  expect(initialsOf(person)).toBe('Z');
  expect(initialsOf({ ...person, username: 'hurston' })).toBe('H');
  expect(initialsOf({ ...person, firstName: 'zora', lastName: 'Neale Hurston' })).toBe('ZN');
  expect(initialsOf({ ...person, firstName: 'E\u0301lodie' })).toBe('E\u0301');
  expect(initialsOf({ ...person, lastName: '王' })).toBe('王');
});
