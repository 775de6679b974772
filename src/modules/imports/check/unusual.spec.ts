import { expect, test } from '@jest/globals';
import { lastResort } from '../../../words/languages.js';
import { say } from '../../../words/say.js';
import { words } from '../../../words/words.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import { unusualOf } from './unusual.js';

/** `others` are updated, and have had their role before. */
function told(
  roles: Partial<Record<Role, number>>,
  domains: Record<string, number>,
  others = 0,
): string[] {
  const byRole = new Map(Object.entries(roles) as [Role, number][]);
  const byDomain = new Map(Object.entries(domains));
  const given = [...byRole.values()].reduce((total, count) => total + count, 0);
  return unusualOf({ people: given + others, byRole, byDomain }, (role) =>
    words(`role.${role}`),
  ).map(({ message }) => say(message, lastResort));
}

test('who becomes Admin, and a role that everybody gets, are worth a second look', () => {
  expect(told({ admin: 303 }, { 'corp.example': 303 })).toEqual(['All 303 become Admin.']);
  expect(told({ hr: 12 }, { 'corp.example': 12 })).toEqual(['All 12 become HR.']);
  expect(told({ admin: 1, member: 9 }, { 'corp.example': 10 })).toEqual([
    '1 person becomes Admin.',
  ]);
  expect(told({ member: 303 }, { 'corp.example': 303 })).toEqual([]);
  expect(told({ hr: 1 }, { 'corp.example': 1 })).toEqual([]);
  expect(told({}, {})).toEqual([]);
  expect(told({ admin: 5 }, {}, 300)).toEqual(['5 people become Admin.']);
});

test('addresses outside of the domain that most have are counted, but no domain of a provider', () => {
  const member = 100;
  expect(told({ member }, { 'corp.example': 60, 'a.example': 39, 'b.example': 1 })).toEqual([
    '40 addresses are outside corp.example.',
  ]);
  expect(told({ member }, { 'corp.example': 99, 'a.example': 1 })).toEqual([
    '1 address is outside corp.example.',
  ]);
  expect(told({ member }, { 'corp.example': 50, 'a.example': 50 })).toEqual([]);
  expect(told({ member }, { 'gmail.com': 90, 'a.example': 10 })).toEqual([]);
});
