import { expect, test } from '@jest/globals';
import { namesUnder } from './names.js';

test('names are as they are without a prefix', () => {
  const { of, bare, path } = namesUnder();
  expect([of('users'), bare('users'), path('/users/1')]).toEqual(['users', 'users', '/users/1']);
});

test('without a prefix, what has no page in the application has a name that none of its own has', () => {
  const { of, bare } = namesUnder('', () => ['users']);
  for (const resource of ['users', 'identities', 'settings']) {
    expect(of(resource)).toBe(`usher/${resource}`);
    expect(bare(of(resource))).toBe(resource);
    expect(bare(resource)).toBeUndefined();
  }
  expect([of('groups'), bare('groups')]).toEqual(['groups', 'groups']);
});

test.each(['people', '/people', 'people/'])('names stand below %j', (prefix) => {
  const { of, bare, path } = namesUnder(prefix);
  expect(of('users')).toBe('people/users');
  expect(bare('people/users')).toBe('users');
  expect(path('/registration/bulk')).toBe('/people/registration/bulk');
  for (const name of ['users', 'people', 'peoples/users']) expect(bare(name)).toBeUndefined();
});
