import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DAY, MINUTE } from '../../src/common/time/clock.js';
import { Database } from '../../src/database/database.js';
import { Invitation } from '../../src/modules/invitations/invitation.entity.js';
import type { Permission } from '../../src/modules/permissions/permission-catalogue.js';
import type { Answer, Client } from '../support/client.js';
import {
  addInvited,
  type Invited,
  mailedToken,
  mailsTo,
  requestNewLink,
  tokenOf,
} from '../support/invitations.js';
import { addPerson, firstAdmin, holderOf, roleGroupId, signedIn } from '../support/people.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;

beforeAll(async () => {
  usher = await startUsher();
});
beforeEach(async () => {
  boss = await usher.admin();
});
afterAll(() => usher.close());

const refusal = ({ status, body }: Answer<object>): unknown[] => [
  status,
  (body as { code?: unknown }).code,
];
const works = async (token: string): Promise<boolean> => {
  const { status } = await usher.client().post('/api/public/invitations/inspect', { token });
  return status === 200;
};
const accept = (token: string): Promise<Answer> =>
  usher
    .client()
    .post('/api/public/invitations/accept', { token, password: 'seven quiet harbours' });
const unusable = [404, 'invitation.unusable'];

async function copied(client: Client, { id }: Invited): Promise<string> {
  const { body } = await client.get<{ url: string }>(`/api/invitations/${id}/link`);
  return tokenOf(body.url);
}

async function group(permissions: Permission[]): Promise<string> {
  const name = `Group ${++count}`;
  return (await boss.post<{ id: string }>('/api/groups', { name, permissions })).body.id;
}

let count = 0;
const address = (): string => `p${++count}@links.example`;
const holder = async (...permissions: Permission[]): Promise<Client> =>
  (await holderOf(usher, permissions, { email: address() })).client;

describe('an expired, revoked or used token never works again', () => {
  test.each([
    [
      'somebody resends the invitation',
      ({ id }: Invited) => boss.post(`/api/invitations/${id}/resend`),
    ],
    ['many are resent', ({ id }: Invited) => boss.post('/api/invitations/resend', { ids: [id] })],
    [
      'the person is asked for their identity',
      ({ userId }: Invited) => boss.post(`/api/identities/${userId}/request`),
    ],
    [
      'many are asked for their identities',
      ({ userId }: Invited) => boss.post('/api/identities/request', { ids: [userId] }),
    ],
    [
      'the person is archived and brought back',
      async ({ userId }: Invited) => {
        await boss.post(`/api/users/${userId}/archive`);
        return boss.post(`/api/users/${userId}/unarchive`);
      },
    ],
  ])('when %s, it is with another secret', async (_, revive) => {
    const email = address();
    const invited = await addInvited(usher, { email });
    const tokens = [await mailedToken(usher, email), await copied(boss, invited)];
    moveTime(usher, 15 * DAY);
    boss = await usher.admin();
    expect((await revive(invited)).status).toBeLessThan(300);
    for (const token of tokens) {
      expect(await works(token)).toBe(false);
      expect(refusal(await accept(token))).toEqual(unusable);
    }
    expect(await works(await mailedToken(usher, email))).toBe(true);
  });

  test('“send me a new one” makes a new nonce, for an expired link and for one that works', async () => {
    const email = address();
    const invited = await addInvited(usher, { email });
    let tokens = [await mailedToken(usher, email), await copied(boss, invited)];
    for (const pause of [15 * DAY, 5 * MINUTE]) {
      moveTime(usher, pause);
      const [token = ''] = tokens;
      await requestNewLink(usher, token);
      expect((await mailsTo(usher, email)).at(-1)).toMatchObject({ kind: 'request_new' });
      for (const old of tokens) expect(refusal(await accept(old))).toEqual(unusable);
      tokens = [await mailedToken(usher, email)];
      expect(await works(tokens[0] ?? '')).toBe(true);
    }
    const [last = ''] = tokens;
    expect((await accept(last)).status).toBe(200);
    expect(refusal(await accept(last))).toEqual(unusable);
  });
});

describe('a copied link carries what its copier could give; when the invitee’s authority grows, it is void', () => {
  let desk: Client;
  let invited: Invited;
  let token: string;
  let email: string;

  beforeEach(async () => {
    desk = await holder('can_copy_invitation_link', 'can_view_users');
    email = address();
    invited = await addInvited(usher, { email });
    token = await copied(desk, invited);
  });

  test.each<[string, () => Promise<Answer>]>([
    ['a role', () => boss.put(`/api/users/${invited.userId}`, { role: 'admin' })],
    [
      'a group, by an edit',
      async () =>
        boss.put(`/api/users/${invited.userId}`, { groupIds: [await group(['can_view_users'])] }),
    ],
    [
      'a group, among its members',
      async () =>
        boss.post(`/api/groups/${await group(['can_manage_groups'])}/members`, {
          userIds: [invited.userId],
        }),
    ],
    [
      'what their group is granted',
      async () => {
        const id = await group([]);
        await boss.post(`/api/groups/${id}/members`, { userIds: [invited.userId] });
        expect(await works(token)).toBe(true);
        return boss.put(`/api/groups/${id}`, { permissions: ['can_view_audit_log'] });
      },
    ],
    [
      'what their role is granted',
      async () =>
        boss.put(`/api/groups/${await roleGroupId(usher, 'member')}`, {
          permissions: ['can_view_users'],
        }),
    ],
  ])('by %s', async (_, grow) => {
    expect(await works(token)).toBe(true);
    expect((await grow()).status).toBe(200);
    expect(await works(token)).toBe(false);
    expect(refusal(await accept(token))).toEqual(unusable);
    // The mailed one is the person's own, and a new copy is for who holds as much.
    expect(await works(await mailedToken(usher, email))).toBe(true);
    const fresh = await copied(boss, invited);
    expect([await works(fresh), await works(token)]).toEqual([true, false]);
    await boss.put(`/api/groups/${await roleGroupId(usher, 'member')}`, { permissions: [] });
  });

  test('less authority does not void it, nor the same again, nor another copy of it', async () => {
    const wide = await group(['can_view_users', 'can_copy_invitation_link']);
    await boss.post(`/api/groups/${wide}/members`, { userIds: [invited.userId] });
    const strong = await copied(desk, invited);
    for (const permissions of [['can_view_users'], [], ['can_copy_invitation_link']]) {
      expect((await boss.put(`/api/groups/${wide}`, { permissions })).status).toBe(200);
      expect(await works(strong)).toBe(true);
    }
    await boss.put(`/api/groups/${wide}`, { permissions: ['can_view_users'] });
    const weak = await copied(desk, invited);
    expect(await copied(boss, invited)).toBe(weak);
    await boss.put(`/api/groups/${wide}`, {
      permissions: ['can_view_users', 'can_copy_invitation_link'],
    });
    expect([await works(weak), await works(strong)]).toEqual([false, false]);
  });

  test('whoever accepts by it while the person is promoted does not come in with more', async () => {
    const [accepted, promoted] = await Promise.all([
      accept(token),
      boss.put(`/api/users/${invited.userId}`, { role: 'admin' }),
    ]);
    expect(promoted.status).toBe(200);
    if (accepted.status === 200) return;
    expect(refusal(accepted)).toEqual(unusable);
    const { body } = await boss.get(`/api/users/${invited.userId}`);
    expect(body.status).toBe('invited');
  });
});

describe('inviting again asks for what inviting asked for', () => {
  const ended = async (role: 'admin' | 'member'): Promise<Invited> =>
    addInvited(usher, { email: address(), role });
  const pending = async ({ userId }: Invited): Promise<boolean> =>
    usher.app.get(Database).repository(Invitation).existsBy({ userId, status: 'pending' });

  test('of a revoked Admin: to hold as much, and of anybody: can_create_user', async () => {
    const chief = await ended('admin');
    const member = await ended('member');
    for (const { id } of [chief, member]) await boss.post(`/api/invitations/${id}/revoke`);
    const resender = await holder('can_resend_invitation', 'can_view_users');
    for (const { userId } of [chief, member]) {
      const { status, body } = await resender.post(`/api/users/${userId}/invite`);
      expect([status, body.params]).toEqual([403, { permission: 'can_create_user' }]);
    }
    const inviter = await holder('can_create_user', 'can_view_users');
    expect(refusal(await inviter.post(`/api/users/${chief.userId}/invite`))).toEqual([
      403,
      'user.holds_more',
    ]);
    expect(await pending(chief)).toBe(false);
    expect((await inviter.post(`/api/users/${member.userId}/invite`)).status).toBe(201);
  });

  test('of one who never came and was archived: the same', async () => {
    const { userId } = await ended('member');
    await boss.post(`/api/users/${userId}/archive`);
    const archivist = await holder('can_archive_user', 'can_view_users');
    const { status, body } = await archivist.post(`/api/users/${userId}/unarchive`);
    expect([status, body.params]).toEqual([403, { permission: 'can_create_user' }]);
    expect(await pending({ userId, id: '' })).toBe(false);
  });

  test('of an expired one: the same, however it would come back', async () => {
    const chief = await ended('admin');
    const member = await ended('member');
    moveTime(usher, 15 * DAY);
    const resender = await holder('can_resend_invitation', 'can_register_identity');
    const inviter = await holder(
      'can_resend_invitation',
      'can_register_identity',
      'can_create_user',
    );
    const ways = [
      (client: Client, { id }: Invited) => client.post(`/api/invitations/${id}/resend`),
      (client: Client, { userId }: Invited) => client.post(`/api/identities/${userId}/request`),
    ];
    for (const revive of ways) {
      expect(refusal(await revive(resender, member))).toEqual([403, 'permission.missing']);
      expect(refusal(await revive(inviter, chief))).toEqual([403, 'user.holds_more']);
    }
    const ids = [chief.id, member.id];
    const userIds = [chief.userId, member.userId];
    expect((await resender.post('/api/invitations/resend', { ids })).body).toEqual({
      queued: 0,
      skipped: 2,
    });
    expect((await inviter.post('/api/identities/request', { ids: userIds })).body).toEqual({
      queued: 1,
      skipped: 1,
    });
    moveTime(usher, 15 * DAY);
    const late = await signedIn(usher, await latecomer());
    expect((await late.post('/api/invitations/resend', { ids })).body).toEqual({
      queued: 1,
      skipped: 1,
    });
  });

  async function latecomer(): Promise<string> {
    const email = address();
    await holderOf(usher, ['can_resend_invitation', 'can_create_user'], { email });
    return email;
  }
});

describe('undo, erase and revoke ask for what doing the same by hand would, for each person', () => {
  test('nobody revokes the invitation of somebody who will hold more', async () => {
    const chief = await addInvited(usher, { email: address(), role: 'admin' });
    const member = await addInvited(usher, { email: address() });
    const revoker = await holder('can_revoke_invitation', 'can_view_users');
    expect(refusal(await revoker.post(`/api/invitations/${chief.id}/revoke`))).toEqual([
      403,
      'user.holds_more',
    ]);
    expect((await revoker.post(`/api/invitations/${member.id}/revoke`)).status).toBe(200);
  });

  test('nobody erases whom they may not archive, nor somebody who holds more', async () => {
    const { userId } = await firstAdmin(usher);
    const member = await addPerson(usher, { email: address() });
    const settler = await holder('can_manage_settings');
    const { status, body } = await settler.post(`/api/users/${member}/erase`);
    expect([status, body.params]).toEqual([403, { permission: 'can_archive_user' }]);
    const eraser = await holder('can_manage_settings', 'can_archive_user');
    expect(refusal(await eraser.post(`/api/users/${userId}/erase`))).toEqual([
      403,
      'user.holds_more',
    ]);
    expect((await eraser.post(`/api/users/${member}/erase`)).status).toBe(204);
  });
});
