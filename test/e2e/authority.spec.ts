import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { UsherGroup, UsherUser } from '../../admin-ui/src/api/contract.js';
import { Database } from '../../src/database/database.js';
import { Authority } from '../../src/modules/groups/authority.js';
import { GroupPermission } from '../../src/modules/groups/group.entity.js';
import { ownPermissions } from '../../src/modules/permissions/permission-catalogue.js';
import type { Answer, Client } from '../support/client.js';
import { type ImportBody, processed } from '../support/imports.js';
import { addInvited } from '../support/invitations.js';
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
const importedIn = (id: string): string => `/api/users?filter={"importId":"${id}"}`;
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
    ['tries a mail', (by) => by.post('/api/mail-templates/invitation/de/test')],
    [
      'asks somebody for their identity',
      (by, _, member) => by.post(`/api/identities/${member}/request`),
    ],
    [
      'asks many for their identities',
      (by, _, member) => by.post('/api/identities/request', { ids: [member] }),
    ],
  ])('who %s', async (_, late) => {
    const member = await addPerson(usher, { email: email() });
    const { body } = await boss.post<UsherGroup>('/api/groups', { name: `Waiting ${++people}` });
    const answer = await demotedMeanwhile((by) => late(by, `/api/groups/${body.id}`, member));
    expect(refusal(answer)).toEqual([403, 'permission.missing']);
  });

  test.each<[string, (by: Client, path: string) => Promise<Answer>]>([
    ['mails a link again', (by, path) => by.post(`${path}/resend`)],
    [
      'mails many again',
      (by, path) => by.post('/api/invitations/resend', { ids: [path.split('/').at(-1)] }),
    ],
    ['revokes an invitation', (by, path) => by.post(`${path}/revoke`)],
    ['copies a link', (by, path) => by.get(`${path}/link`)],
  ])('who %s', async (_, late) => {
    const { id } = await addInvited(usher, { email: email() });
    const path = `/api/invitations/${id}`;
    const answer = await demotedMeanwhile((by) => late(by, path));
    expect(refusal(answer)).toEqual([403, 'permission.missing']);
    expect((await boss.get(path)).body).toMatchObject({ status: 'pending', sendCount: 1 });
  });

  test('who invites somebody again', async () => {
    const { id, userId } = await addInvited(usher, { email: email() });
    await boss.post(`/api/invitations/${id}/revoke`);
    const answer = await demotedMeanwhile((by) => by.post(`/api/users/${userId}/invite`));
    expect(refusal(answer)).toEqual([403, 'permission.missing']);
  });

  test.each<[string, (by: Client, path: string) => Promise<Answer>]>([
    ['changes an import', (by, path) => by.put(path, { defaultRole: 'hr' })],
    ['edits a row', (by, path) => by.put(`${path}/rows/1`, { email: email() })],
    ['removes a row', (by, path) => by.delete(`${path}/rows/1`)],
    ['processes an import', (by, path) => by.post(`${path}/process`)],
    ['cancels an import', (by, path) => by.post(`${path}/cancel`)],
    ['discards an import', (by, path) => by.delete(path)],
  ])('who %s', async (_, late) => {
    const made = await boss.post<ImportBody>('/api/imports', { rows: [{ email: email() }] });
    const path = `/api/imports/${made.body.id}`;
    const answer = await demotedMeanwhile((by) => late(by, path));
    expect(refusal(answer)).toEqual([403, 'permission.missing']);
    expect((await boss.get(path)).body).toEqual(made.body);
  });

  test('who takes an import back', async () => {
    const made = await boss.post<ImportBody>('/api/imports', { rows: [{ email: email() }] });
    const path = `/api/imports/${made.body.id}`;
    await processed(boss, made.body.id);
    // Even with nobody to take back, it is theirs no more to say that it is undone.
    const [invited] = (await boss.get<UsherUser[]>(importedIn(made.body.id))).body;
    await boss.post(`/api/users/${invited?.id ?? ''}/archive`);
    expect(refusal(await demotedMeanwhile((by) => by.post(`${path}/undo`)))).toEqual([
      403,
      'permission.missing',
    ]);
    expect((await boss.get<ImportBody>(path)).body.status).toBe('completed');
  });

  test('who may no more validate the identity that they register with an account', async () => {
    const held = ['can_complete_registration', 'can_validate_identity'] as const;
    const { userId, client } = await holderOf(usher, held, { email: email() });
    const { body } = await boss.get<UsherUser>(`/api/users/${userId}`);
    const groups = body.groupIds.map((id) => `/api/groups/${id}`);
    const account = { email: email() };
    const answer = await meanwhile(
      userId,
      async () => {
        for (const group of groups)
          await boss.put(group, { permissions: ['can_complete_registration'] });
      },
      () =>
        client.post('/api/users/complete-registration', {
          account,
          identity: {
            family_name: 'Late',
            birthdate: '1980-05-17',
            nationalities: ['IT'],
            action: 'validate',
          },
        }),
    );
    expect(refusal(answer)).toEqual([403, 'permission.missing']);
    const found = await boss.get<UsherUser[]>(`/api/users?filter={"q":"${account.email}"}`);
    expect(found.body).toEqual([]);
  });

  /** Does `work` once the request of `userId` has been let in by what they held then. */
  async function meanwhile(
    userId: string,
    work: () => Promise<unknown>,
    late: () => Promise<Answer>,
  ): Promise<Answer> {
    const authority = usher.app.get(Authority, { strict: false });
    const of = authority.of.bind(authority);
    const lettingIn = jest.spyOn(authority, 'of').mockImplementation(async (...asked) => {
      const held = await of(...asked);
      if (asked[1] !== userId) return held;
      lettingIn.mockRestore();
      await work();
      return held;
    });
    return late();
  }

  /** The answer to an Admin who is made a Member after they were let in. */
  async function demotedMeanwhile(late: (by: Client) => Promise<Answer>): Promise<Answer> {
    const [[id, client]] = (await twoAdmins()) as [[string, Client]];
    const demoting = async (): Promise<void> => {
      expect((await boss.put(`/api/users/${id}`, { role: 'member' })).status).toBe(200);
    };
    return meanwhile(id, demoting, () => late(client));
  }
});
