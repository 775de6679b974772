import { expect, test } from '@jest/globals';
import { namesUnder } from './names.js';

test('names are as they are without a prefix', () => {
  const { of, bare, path } = namesUnder();
  expect([of('users'), bare('users'), path('/users/1')]).toEqual(['users', 'users', '/users/1']);
});

test.each(['people', '/people', 'people/'])('names stand below %j', (prefix) => {
  const { of, bare, path } = namesUnder(prefix);
  expect(of('users')).toBe('people/users');
  expect(bare('people/users')).toBe('users');
  expect(path('/registration/bulk')).toBe('/people/registration/bulk');
  for (const name of ['users', 'people', 'peoples/users']) expect(bare(name)).toBeUndefined();
});
