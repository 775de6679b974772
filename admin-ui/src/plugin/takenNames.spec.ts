import { expect, test } from '@jest/globals';
import type { ResourceDefinition, ResourceDefinitions } from 'react-admin';
import { namesUnder } from '../api/names.js';
import { takenNames } from './takenNames.js';

const ofUsher = { name: 'groups', options: { label: 'usher.resource.groups' } };
const ofHost = { name: 'users', options: { label: 'Clients' } };
const known = { groups: ofUsher, users: ofHost, orders: { name: 'orders' } };

/** The definitions as react-admin keeps them of resources that stand in this order. */
function inOrder(...definitions: ResourceDefinition[]): ResourceDefinitions {
  return definitions.reduce((all, one) => ({ ...all, [one.name]: one }), {});
}

test('a name that an application has given to something of its own is found', () => {
  expect(takenNames(known, { names: namesUnder(), without: [] })).toEqual(['users']);
});

test('it is found whichever of the two stands first', () => {
  const context = { names: namesUnder(), without: [] };
  const ofUshers = ['usher/identities', 'users', 'groups'].map((name) => ({
    ...{ name, options: { label: `usher.resource.${name}` } },
  }));
  expect(takenNames(inOrder(...ofUshers), context)).toEqual([]);
  expect(takenNames(inOrder(...ofUshers, ofHost), context)).toEqual(['users']);
  expect(takenNames(inOrder(ofHost, ...ofUshers), context)).toEqual(['users']);
});

test('below a prefix, and where Usher’s is left out, the name is the application’s', () => {
  expect(takenNames(known, { names: namesUnder('people'), without: [] })).toEqual([]);
  expect(takenNames(known, { names: namesUnder(), without: ['users'] })).toEqual([]);
});
