import { expect, test } from '@jest/globals';
import { isNamed } from './places.js';

test.each([
  ['Groups and permissions', 'perm gro', true],
  ['Élodie.csv', 'elodie', true],
  ['Einstellungen', 'EINST', true],
  ['Settings', '', true],
  ['Settings', 'mail', false],
])('%s is found by “%s”: %s', (name, typed, isFound) => {
  expect(isNamed(name, typed)).toBe(isFound);
});
