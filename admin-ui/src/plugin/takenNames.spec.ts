import { expect, test } from '@jest/globals';
import { namesUnder } from '../api/names.js';
import { takenNames } from './takenNames.js';

const ofUsher = { name: 'groups', options: { label: 'usher.resource.groups' } };
const ofHost = { name: 'users', options: { label: 'Clients' } };
const known = { groups: ofUsher, users: ofHost, orders: { name: 'orders' } };

test('a name that an application has given to something of its own is found', () => {
  expect(takenNames(known, { names: namesUnder(), without: [] })).toEqual(['users']);
});

test('below a prefix, and where Usher’s is left out, the name is the application’s', () => {
  expect(takenNames(known, { names: namesUnder('people'), without: [] })).toEqual([]);
  expect(takenNames(known, { names: namesUnder(), without: ['users'] })).toEqual([]);
});
