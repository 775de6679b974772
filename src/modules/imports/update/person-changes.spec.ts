import { describe, expect, test } from '@jest/globals';
import { changesTo, partsApart, type PersonParts } from './person-changes.js';

const ada: PersonParts = {
  firstName: 'Ada',
  lastName: null,
  username: 'ada',
  role: 'member',
  groups: [
    { id: '1', name: 'Blue' },
    { id: '2', name: 'Red' },
  ],
  metadata: { desk: { floor: 2, seats: [1, 2] }, team: 'A' },
  status: 'active',
};

describe('what is given changes', () => {
  test('nothing where nothing is given, or the same', () => {
    expect(changesTo(ada, {})).toEqual({});
    const same = {
      firstName: 'Ada',
      groups: [...ada.groups].reverse(),
      metadata: { team: 'A', desk: { seats: [1, 2], floor: 2 } },
    };
    expect(changesTo(ada, same)).toEqual({});
  });

  test('each part that is another, seen before and after', () => {
    const given = { lastName: 'Lovelace', role: 'hr', status: 'archived' } as const;
    expect(changesTo(ada, given)).toEqual({
      lastName: [null, 'Lovelace'],
      role: ['member', 'hr'],
      status: ['active', 'archived'],
    });
  });

  test('groups, of which some are still to be made', () => {
    const groups = [...ada.groups, { id: null, name: 'New' }];
    expect(changesTo(ada, { groups })).toEqual({ groups: [ada.groups, groups] });
  });

  test('metadata where a list is in another order, or a key is gone', () => {
    const other = { desk: { floor: 2, seats: [2, 1] }, team: 'A' };
    expect(changesTo(ada, { metadata: other })).toEqual({ metadata: [ada.metadata, other] });
    expect(changesTo(ada, { metadata: {} })).toEqual({ metadata: [ada.metadata, {}] });
    expect(changesTo({ ...ada, metadata: null }, { metadata: {} })).toEqual({
      metadata: [null, {}],
    });
  });
});

test('what somebody has changed since is told apart', () => {
  const changes = changesTo(ada, { firstName: 'Augusta', role: 'hr' });
  expect(partsApart(changes, ada, 'before')).toEqual({ same: ['firstName', 'role'], other: [] });
  const since: PersonParts = { ...ada, firstName: 'Augusta', role: 'admin' };
  expect(partsApart(changes, since, 'before').other).toEqual(['firstName', 'role']);
  expect(partsApart(changes, since, 'after')).toEqual({ same: ['firstName'], other: ['role'] });
});
