import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { UsherGroup } from '../../admin-ui/src/api/contract.js';
import { Database } from '../../src/database/database.js';
import { GroupPermission } from '../../src/modules/groups/group.entity.js';
import { ownPermissions } from '../../src/modules/permissions/permission-catalogue.js';
import type { Answer, Client } from '../support/client.js';
import { addPerson, holderOf, roleGroupId, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

const allPermissions = [...ownPermissions];
let usher: TestUsher;
let boss: Client;
let adminGroup: string;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
  adminGroup = `/api/groups/${await roleGroupId(usher, 'admin')}`;
});
afterAll(() => usher.close());

const refusal = ({ status, body }: Answer<object>): unknown[] => [
  status,
  (body as { code?: unknown }).code,
];
const shown = async (path: string): Promise<UsherGroup> => (await boss.get<UsherGroup>(path)).body;
const sorted = (permissions: readonly string[]): string[] => [...permissions].sort();

let people = 0;
const email = (): string => `p${++people}@authority.example`;

describe('nobody withdraws what they do not hold, nor changes, empties or deletes a group that holds more', () => {
  let manager: Client;
  let path: string;
  let member: string;

  beforeEach(async () => {
    const held = ['can_manage_groups', 'can_view_users'] as const;
    manager = (await holderOf(usher, held, { email: email() })).client;
    member = await addPerson(usher, { email: email() });
    const { body } = await boss.post<UsherGroup>('/api/groups', {
      name: `Auditors ${people}`,
      permissions: ['can_view_audit_log', 'can_view_users'],
    });
    path = `/api/groups/${body.id}`;
    await boss.post(`${path}/members`, { userIds: [member] });
  });

  test('a holder of can_manage_groups does not disable the Admin role, nor HR', async () => {
    for (const role of ['admin', 'hr'] as const) {
      const group = `/api/groups/${await roleGroupId(usher, role)}`;
      const { permissions } = await shown(group);
      for (const wanted of [[], permissions.slice(1), ['can_manage_groups']]) {
        const answer = await manager.put(group, { permissions: wanted });
        expect(refusal(answer)).toEqual([403, 'group.not_allowed']);
      }
      expect(sorted((await shown(group)).permissions)).toEqual(sorted(permissions));
    }
  });

  test('a custom group that holds more stays as it is', async () => {
    const before = await shown(path);
    for (const answer of [
      await manager.put(path, { permissions: [] }),
      await manager.put(path, { permissions: ['can_view_audit_log'] }),
      await manager.put(path, { name: 'Nobodies' }),
      await manager.put(path, { description: 'Not needed' }),
      await manager.delete(`${path}/members/${member}`),
      await manager.delete(path),
    ]) {
      expect(refusal(answer)).toEqual([403, 'group.not_allowed']);
    }
    expect(await shown(path)).toEqual(before);
  });

  test('whoever holds no less takes away, empties and deletes', async () => {
    await boss.put(path, { permissions: ['can_view_users'] });
    expect((await manager.put(path, { permissions: [] })).status).toBe(200);
    expect((await manager.delete(`${path}/members/${member}`)).status).toBe(200);
    expect((await manager.delete(path)).status).toBe(200);
  });

  test('nobody expels or demotes somebody who holds more', async () => {
    await boss.put(path, { permissions: ['can_view_users'] });
    const { userId } = await holderOf(usher, ['can_view_audit_log'], { email: email() });
    await boss.post(`${path}/members`, { userIds: [userId] });
    const expelled = await manager.delete(`${path}/members/${userId}`);
    expect(refusal(expelled)).toEqual([403, 'user.holds_more']);
    const editor = (await holderOf(usher, ['can_edit_user'], { email: email() })).client;
    for (const change of [{ groupIds: [] }, { role: 'member' }]) {
      const answer = await editor.put(`/api/users/${userId}`, change);
      expect(refusal(answer)).toEqual([403, 'user.holds_more']);
    }
    expect((await shown(path)).memberCount).toBe(2);
  });
});

describe('the Admin role can always restore the whole catalogue', () => {
  test('also what nobody holds any more, and with nothing left but the role', async () => {
    const other = await addPerson(usher, { email: email(), role: 'admin' });
    await usher.app
      .get(Database)
      .transaction((manager) => manager.delete(GroupPermission, { groupId: adminGroup.slice(12) }));
    expect((await boss.get('/api/users')).status).toBe(403);

    const restored = await boss.put<UsherGroup>(adminGroup, { permissions: allPermissions });
    expect(restored.status).toBe(200);
    expect(sorted(restored.body.permissions)).toEqual(sorted(allPermissions));
    expect((await boss.get(`/api/users/${other}`)).status).toBe(200);
  });

  test('what one Admin took away, another gives back', async () => {
    const address = email();
    await addPerson(usher, { email: address, role: 'admin' });
    const without = allPermissions.filter((one) => one !== 'can_bulk_invite');
    expect((await boss.put(adminGroup, { permissions: without })).status).toBe(200);
    const other = await signedIn(usher, address);
    expect((await other.get('/api/imports')).status).toBe(403);
    expect((await other.put(adminGroup, { permissions: allPermissions })).status).toBe(200);
    expect((await other.get('/api/imports')).status).toBe(200);
  });

  test('which is why nobody gives or takes that role who holds less than the catalogue', async () => {
    const weak = [
      'can_manage_groups',
      'can_edit_user',
      'can_create_user',
      'can_archive_user',
    ] as const;
    await boss.put(adminGroup, { permissions: ['can_manage_groups'] });
    const { userId, client } = await holderOf(usher, weak, { email: email() });
    const chief = await addPerson(usher, { email: email(), role: 'admin' });
    expect(refusal(await client.put(`/api/users/${userId}`, { role: 'admin' }))).toEqual([
      403,
      'group.not_allowed',
    ]);
    expect((await client.post('/api/users', { email: email(), role: 'admin' })).status).toBe(422);
    for (const answer of [
      await client.put(`/api/users/${chief}`, { role: 'member' }),
      await client.post(`/api/users/${chief}/archive`),
    ]) {
      expect(refusal(answer)).toEqual([403, 'user.holds_more']);
    }
    expect(refusal(await client.put(adminGroup, { permissions: [] }))).toEqual([
      403,
      'group.not_allowed',
    ]);
    await boss.put(adminGroup, { permissions: allPermissions });
  });
});

describe('whoever is demoted or archived while their request waits has nothing left to give or take', () => {
  const gone = [
    [401, 'auth.not_signed_in'],
    [403, 'permission.missing'],
  ];
  /** Two of several Admins. */
  const twoAdmins = async (): Promise<[id: string, client: Client][]> => {
    const made: [string, Client][] = [];
    for (const address of [email(), email()]) {
      const id = await addPerson(usher, { email: address, role: 'admin' });
      made.push([id, await signedIn(usher, address)]);
    }
    return made;
  };
  const attacks = [
    ['archive', (by: Client, id: string) => by.post(`/api/users/${id}/archive`)],
    ['demote', (by: Client, id: string) => by.put(`/api/users/${id}`, { role: 'member' })],
  ] as const;

  test.each(attacks)('of two who %s each other at once, one has done it', async (_, attack) => {
    for (let round = 0; round < 4; round++) {
      const [[leftId, left], [rightId, right]] = (await twoAdmins()) as [
        [string, Client],
        [string, Client],
      ];
      const answers = await Promise.all([attack(left, rightId), attack(right, leftId)]);
      const [first, second] = answers.sort((one, other) => one.status - other.status);
      expect(first.status).toBe(200);
      expect(gone).toContainEqual(refusal(second));
    }
  });

  test.each<[string, (by: Client, group: string, member: string) => Promise<Answer>]>([
    ['makes a group', (by) => by.post('/api/groups', { name: `Late ${++people}` })],
    ['changes one', (by, group) => by.put(group, { permissions: allPermissions })],
    ['deletes one', (by, group) => by.delete(group)],
    ['fills one', (by, group, member) => by.post(`${group}/members`, { userIds: [member] })],
    ['brings somebody in', (by) => by.post('/api/users', { email: email(), role: 'admin' })],
    [
      'completes a registration',
      (by) =>
        by.post('/api/users/complete-registration', { account: { email: email() }, identity: {} }),
    ],
    [
      'changes an address',
      (by, _, member) => by.put(`/api/users/${member}/email`, { email: email() }),
    ],
    ['erases somebody', (by, _, member) => by.post(`/api/users/${member}/erase`)],
    ['edits somebody', (by, _, member) => by.put(`/api/users/${member}`, { role: 'admin' })],
    ['archives somebody', (by, _, member) => by.post(`/api/users/${member}/archive`)],
    [
      'fills an identity in',
      (by, _, member) =>
        by.put(`/api/identities/${member}`, { family_name: 'Late', action: 'save_draft' }),
    ],
    [
      'validates one',
      (by, _, member) =>
        by.put(`/api/identities/${member}`, { family_name: 'Late', action: 'validate' }),
    ],
    [
      'judges one',
      (by, _, member) => by.post(`/api/identities/${member}/review`, { decision: 'validate' }),
    ],
    ['changes a setting', (by) => by.put('/api/organization', { welcome: 'Mine' })],
    ['changes the logo', (by) => by.delete('/api/organization/logo')],
    [
      'asks for other fields',
      (by) => by.put('/api/identity-settings', { fields: { sex: 'required' } }),
    ],
    ['changes a mail', (by) => by.delete('/api/mail-templates/invitation/de')],
  ])('who %s', async (_, late) => {
    const member = await addPerson(usher, { email: email() });
    const { body } = await boss.post<UsherGroup>('/api/groups', { name: `Waiting ${++people}` });
    const [[id, client]] = (await twoAdmins()) as [[string, Client]];
    const database = usher.app.get(Database);
    const write = database.transaction.bind(database) as (work: unknown) => Promise<unknown>;
    // They have been let in, and wait for their turn to write.
    const waiting = jest.spyOn(database, 'transaction').mockImplementationOnce(async (work) => {
      expect((await boss.put(`/api/users/${id}`, { role: 'member' })).status).toBe(200);
      return write(work);
    });
    const answer = await late(client, `/api/groups/${body.id}`, member);
    waiting.mockRestore();
    expect(refusal(answer)).toEqual([403, 'permission.missing']);
  });
});
