import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UsherGroup } from '../../admin-ui/src/api/contract.js';
import type { Client } from '../support/client.js';
import { signedIn, addPerson } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

const refunds = { id: 'can_refund', title: 'Refund', description: 'Give money back.' };

let before: TestUsher;
let usher: TestUsher;
let boss: Client;

/** The same installation without the permission first, as an application has it that adds it later. */
beforeAll(async () => {
  before = await startUsher();
  usher = await again({ permissions: [refunds] });
  boss = await usher.admin();
});
afterAll(async () => {
  await usher.close();
  await before.close();
});

function again(options: Parameters<typeof startUsher>[0]): Promise<TestUsher> {
  const { database, usher: theirs } = before.configuration;
  return startUsher(
    { secretKeys: theirs.secretKeys, ...options },
    { database: { ...database }, runJobs: false },
  );
}

const groupNamed = async (by: Client, name: string): Promise<UsherGroup> => {
  const { body } = await by.get<UsherGroup[]>('/api/groups');
  const found = body.find((group) => group.name === name);
  if (!found) throw new Error(`There is no group ${name}.`);
  return found;
};

test('the application’s permission is in the catalogue, granted like Usher’s, and held', async () => {
  const catalogue = await boss.get<{ id: string }[]>('/api/permissions');
  expect(catalogue.body.at(-1)).toEqual(refunds);

  const made = await boss.post<UsherGroup>('/api/groups', {
    name: 'Till',
    permissions: ['can_refund'],
  });
  expect([made.status, made.body.permissions]).toEqual([201, ['can_refund']]);
  const userId = await addPerson(usher, { email: 'tilda@corp.example' });
  expect(
    (await boss.post(`/api/groups/${made.body.id}/members`, { userIds: [userId] })).status,
  ).toBe(200);
  const tilda = await signedIn(usher, 'tilda@corp.example');
  expect((await tilda.get<{ permissions: string[] }>('/api/auth/me')).body.permissions).toEqual([
    'can_refund',
  ]);

  const unknown = await boss.post('/api/groups', { name: 'Other', permissions: ['can_fly'] });
  expect([unknown.status, Object.keys(unknown.body.errors ?? {})]).toEqual([422, ['permissions']]);
});

test('a permission that the application has no more counts for nothing, and is in nobody’s way', async () => {
  const without = await again({});
  try {
    const admin = await without.admin();
    const till = await groupNamed(admin, 'Till');
    expect(till.permissions).toEqual([]);
    const changed = await admin.put<UsherGroup>(`/api/groups/${till.id}`, {
      ...till,
      name: 'Tills',
      permissions: ['can_view_users'],
    });
    expect([changed.status, changed.body.permissions]).toEqual([200, ['can_view_users']]);
  } finally {
    await without.close();
  }
});
