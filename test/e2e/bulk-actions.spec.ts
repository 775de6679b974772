import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { DAY, MINUTE } from '../../src/common/time/clock.js';
import { Problem } from '../../src/common/problem/problem.js';
import { newId } from '../../src/common/random/ids.js';
import { Database } from '../../src/database/database.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import { GroupMember } from '../../src/modules/groups/group.entity.js';
import { Archiving } from '../../src/modules/members/archiving.service.js';
import { Membership } from '../../src/modules/people/membership.entity.js';
import { ownPermissions } from '../../src/modules/permissions/permission-catalogue.js';
import type { Answer, Client } from '../support/client.js';
import { addInvited, mailsTo } from '../support/invitations.js';
import {
  addCrowd,
  addOrganization,
  addPerson,
  firstAdmin,
  holderOf,
  signedIn,
} from '../support/people.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;
beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
});
afterAll(() => usher.close());

const act = (body: unknown, client = boss): Promise<Answer> => client.post('/api/users/bulk', body);
const membershipOf = (userId: string): Promise<Membership> =>
  usher.app.get(Database).repository(Membership).findOneByOrFail({ userId });
const actionsOf = async (subjectId: string): Promise<string[]> => {
  const events = usher.app.get(Database).repository(AuditEvent);
  return (await events.find({ where: { subjectId }, order: { id: 'ASC' } })).map(
    ({ action }) => action,
  );
};
const kinds = async (email: string): Promise<string[]> =>
  (await mailsTo(usher, email)).map(({ kind }) => kind);
/** The answer to an action: `counts` by reason, the most frequent first, then by the alphabet. */
const outcome = (done: number, counts: Record<string, number> = {}): object => ({
  status: 202,
  body: {
    done,
    skipped: Object.entries(counts).map(([reason, count]) => ({ reason, count })),
  },
});

test('invitations: resent, archived and brought back, each as by hand, and asked for again it changes nothing', async () => {
  const { userId: ida } = await addInvited(usher, { email: 'ida@story.example' });
  const { userId: max } = await addInvited(usher, { email: 'max@story.example' });
  const eve = await addPerson(usher, { email: 'eve@story.example' });
  const filter = { q: 'story.example' };
  const resend = { action: 'resend', filter, expect: 3 };
  expect(await act(resend)).toMatchObject(outcome(2, { 'invitation.not_pending': 1 }));
  expect(await kinds('ida@story.example')).toEqual(['invitation', 'resend']);
  expect((await actionsOf(ida)).at(-1)).toBe('invitation.resent');
  expect(await act(resend)).toMatchObject(
    outcome(0, { 'request.too_many': 2, 'invitation.not_pending': 1 }),
  );
  moveTime(usher, 3 * MINUTE);

  const eves = await signedIn(usher, 'eve@story.example');
  const archive = { action: 'archive', filter, expect: 3 };
  expect(await act(archive)).toMatchObject(outcome(3));
  expect((await eves.get('/api/auth/me')).status).toBe(401);
  expect(await actionsOf(ida)).toEqual(
    expect.arrayContaining(['user.archived', 'invitation.revoked']),
  );
  expect(await act(archive)).toMatchObject(outcome(0, { 'user.already_archived': 3 }));

  const ids = [ida, max, eve];
  expect(await act({ action: 'unarchive', ids })).toMatchObject(outcome(3));
  const states = await Promise.all(ids.map(membershipOf));
  expect(states.map(({ status }) => status)).toEqual(['invited', 'invited', 'active']);
  expect((await kinds('max@story.example')).at(-1)).toBe('invitation');
  expect(await act({ action: 'unarchive', ids })).toMatchObject(
    outcome(0, { 'user.not_archived': 3 }),
  );
});

test('of those who come back together, who would have to be invited anew is left to whoever may invite', async () => {
  const { userId: invited } = await addInvited(usher, { email: 'newly@back.example' });
  const joined = await addPerson(usher, { email: 'formerly@back.example' });
  const ids = [invited, joined];
  expect(await act({ action: 'archive', ids })).toMatchObject(outcome(2));
  const { client } = await holderOf(usher, ['can_archive_user'], { email: 'handy@back.example' });
  const left = outcome(1, { 'permission.missing': 1 });
  expect(await act({ action: 'unarchive', ids }, client)).toMatchObject(left);
  const states = await Promise.all(ids.map(membershipOf));
  expect(states.map(({ status }) => status)).toEqual(['archived', 'active']);
});

test('people are asked for their personal information, and the pace holds', async () => {
  const { userId: invited } = await addInvited(usher, { email: 'inv@ask.example' });
  const given = await addPerson(usher, { email: 'giv@ask.example' });
  const fields = { family_name: 'Giv', birthdate: '1980-05-17', nationalities: ['IT'] };
  await boss.put(`/api/identities/${given}`, { ...fields, action: 'submit' });
  const gone = await addPerson(usher, { email: 'arc@ask.example', status: 'archived' });
  const mia = await addPerson(usher, { email: 'mia@ask.example' });
  const ask = { action: 'request_identity', ids: [invited, given, gone, mia], expect: 4 };
  const left = { 'identity.already_submitted': 1, 'user.archived_member': 1 };
  expect(await act(ask)).toMatchObject(outcome(2, left));
  expect(await kinds('inv@ask.example')).toEqual(['invitation', 'identity_request']);
  expect((await actionsOf(mia)).at(-1)).toBe('identity.requested');
  expect(await act(ask)).toMatchObject(outcome(0, { 'request.too_many': 2, ...left }));
});

test('groups and roles: nobody gives or takes what they do not hold, nor touches who holds more', async () => {
  const [ann, bob] = await Promise.all(
    ['ann', 'bob'].map((name) => addPerson(usher, { email: `${name}@groups.example` })),
  );
  const chief = await addPerson(usher, { email: 'chief@groups.example', role: 'admin' });
  const made = await boss.post('/api/groups', { name: 'Night shift' });
  const groupId = String(made.body.id);
  const ids = [ann, bob, chief];
  await boss.post(`/api/groups/${groupId}/members`, { userIds: [ann] });
  expect(await act({ action: 'add_to_group', groupId, ids })).toMatchObject(
    outcome(2, { 'user.unchanged': 1 }),
  );

  const { userId: meId, client: me } = await holderOf(
    usher,
    ['can_view_users', 'can_manage_groups', 'can_edit_user', 'can_archive_user'],
    { email: 'me@groups.example' },
  );
  const everybody = { filter: { q: 'groups.example' }, expect: 4 };
  expect(await act({ action: 'remove_from_group', groupId, ...everybody }, me)).toMatchObject(
    outcome(2, { 'user.holds_more': 1, 'user.unchanged': 1 }),
  );
  const members = usher.app.get(Database).repository(GroupMember);
  expect(await members.countBy({ groupId })).toBe(1);
  expect(await act({ action: 'set_role', role: 'hr', ...everybody }, me)).toMatchObject(
    outcome(0, { 'group.not_allowed': 2, 'user.holds_more': 1, 'user.is_yourself': 1 }),
  );
  expect(await act({ action: 'archive', ...everybody }, me)).toMatchObject(
    outcome(2, { 'user.holds_more': 1, 'user.is_yourself': 1 }),
  );
  expect((await membershipOf(meId)).status).toBe('active');

  const power = await boss.post('/api/groups', {
    name: 'Power',
    permissions: ['can_manage_settings'],
  });
  const toPower = { action: 'add_to_group', groupId: power.body.id, ids: [ann] };
  expect(await act(toPower, me)).toMatchObject(outcome(0, { 'group.not_allowed': 1 }));
  expect(await act({ action: 'set_role', role: 'hr', ids })).toMatchObject(outcome(3));
  expect((await membershipOf(ann ?? '')).role).toBe('hr');
  expect((await actionsOf(bob ?? '')).at(-1)).toBe('user.updated');
  expect(await act({ action: 'set_role', role: 'hr', ids })).toMatchObject(
    outcome(0, { 'user.unchanged': 3 }),
  );
});

test('the last active admin stays, whoever holds as much as an admin', async () => {
  const { client } = await holderOf(usher, ownPermissions, { email: 'all@rights.example' });
  const { userId } = await firstAdmin(usher);
  for (const wanted of [{ action: 'archive' }, { action: 'set_role', role: 'member' }]) {
    expect(await act({ ...wanted, ids: [userId] }, client)).toMatchObject(
      outcome(0, { 'user.last_admin': 1 }),
    );
  }
  expect((await membershipOf(userId)).status).toBe('active');
});

test('a number that has changed is told, and nothing is done', async () => {
  await addPerson(usher, { email: 'one@count.example' });
  await addPerson(usher, { email: 'two@count.example' });
  const changed = await act({ action: 'archive', filter: { q: 'count.example' }, expect: 1 });
  expect(changed).toMatchObject({
    status: 409,
    body: { code: 'users.count_changed', params: { count: 2 } },
  });
  const list = await boss.get('/api/users?filter={"q":"count.example","status":"archived"}');
  expect(list.body).toEqual([]);
  const ids = [newId()];
  const wrong = await act({ action: 'archive', ids, expect: 2 });
  expect(wrong).toMatchObject({ status: 409, body: { params: { count: 1 } } });
});

test('crossing_organizations: people elsewhere are nobody here, and their groups are not found', async () => {
  const organizationId = await addOrganization(usher, 'Elsewhere');
  const stranger = await addPerson(usher, { email: 'els@there.example', organizationId });
  await addPerson(usher, { email: 'own@there.example', role: 'admin', organizationId });
  const owner = await signedIn(usher, 'own@there.example');
  const { id: theirs } = (await owner.post('/api/groups', { name: 'Theirs' })).body;
  const nobody = outcome(0, { 'user.not_found': 3 });
  const ids = [stranger, newId(), 'nothing'];
  for (const wanted of [{ action: 'archive' }, { action: 'set_role', role: 'hr' }]) {
    expect(await act({ ...wanted, ids })).toMatchObject(nobody);
  }
  const filter = { ids: [stranger] };
  expect((await act({ action: 'archive', filter, expect: 1 })).body.params).toEqual({ count: 0 });
  const joined = await act({ action: 'add_to_group', groupId: theirs, ids });
  expect([joined.status, joined.body.code]).toEqual([404, 'group.not_found']);
  expect((await membershipOf(stranger)).status).toBe('active');
});

test('what cannot be asked for is refused by field, and who lacks a permission is told which', async () => {
  const ids = [newId()];
  for (const [body, status, field] of [
    [{ ids }, 422, 'action'],
    [{ action: 'erase', ids }, 422, 'action'],
    [{ action: 'archive' }, 422, 'ids'],
    [{ action: 'archive', ids, filter: {}, expect: 1 }, 422, 'ids'],
    [{ action: 'archive', ids: [...ids, ...ids] }, 422, 'ids'],
    [{ action: 'archive', ids: Array.from({ length: 1001 }, newId) }, 422, 'ids'],
    [{ action: 'archive', filter: {} }, 422, 'expect'],
    [{ action: 'archive', filter: {}, expect: -1 }, 422, 'expect'],
    [{ action: 'add_to_group', ids }, 422, 'groupId'],
    [{ action: 'set_role', ids }, 422, 'role'],
    [{ action: 'archive', filter: { shoe: 42 }, expect: 1 }, 400, undefined],
  ] as const) {
    const answer = await act(body);
    expect([status, field && [field]]).toEqual([
      answer.status,
      answer.body.errors && Object.keys(answer.body.errors),
    ]);
  }
  const { body: groups } = await boss.get<{ id: string; builtIn: string | null }[]>('/api/groups');
  const groupId = groups.find(({ builtIn }) => builtIn)?.id;
  expect((await act({ action: 'add_to_group', groupId, ids })).body.code).toBe('group.built_in');

  await addPerson(usher, { email: 'hr@rights.example', role: 'hr' });
  const hr = await signedIn(usher, 'hr@rights.example');
  for (const [wanted, permission] of [
    [{ action: 'archive' }, 'can_archive_user'],
    [{ action: 'unarchive' }, 'can_archive_user'],
    [{ action: 'resend' }, 'can_resend_invitation'],
    [{ action: 'add_to_group', groupId }, 'can_manage_groups'],
    [{ action: 'remove_from_group', groupId }, 'can_manage_groups'],
    [{ action: 'set_role', role: 'member' }, 'can_edit_user'],
  ] as const) {
    const { status, body } = await act({ ...wanted, ids }, hr);
    expect([status, body.code, body.params]).toEqual([403, 'permission.missing', { permission }]);
  }
  const { client: blind } = await holderOf(usher, ['can_archive_user'], {
    email: 'blind@rights.example',
  });
  const all = await act({ action: 'archive', filter: {}, expect: 0 }, blind);
  expect([all.status, all.body.params]).toEqual([403, { permission: 'can_view_users' }]);
});

test('a crowd is gone through in batches; what is done when it breaks off stays done, and asking again does the rest', async () => {
  const { organizationId } = await firstAdmin(usher);
  await addCrowd(usher, 1000, organizationId);
  const archiving = usher.app.get(Archiving, { strict: false });
  const archiveAll = archiving.archiveAll.bind(archiving);
  let batches = 0;
  const breaking = jest.spyOn(archiving, 'archiveAll').mockImplementation((...all) => {
    batches++;
    return batches > 2 ? Promise.reject(new Problem('user.not_active')) : archiveAll(...all);
  });
  const filter = { q: 'crowd.example', status: 'active' };
  const archive = { action: 'archive', filter };
  expect((await act({ ...archive, expect: 1000 })).body.code).toBe('user.not_active');
  breaking.mockRestore();

  const again = await act({ ...archive, expect: 1000 });
  expect([again.body.code, again.body.params]).toEqual(['users.count_changed', { count: 600 }]);
  expect(await act({ ...archive, expect: 600 })).toMatchObject(outcome(600));
  expect(await act({ ...archive, expect: 0 })).toMatchObject(outcome(0));
});

test('an expired invitation comes back only by who may invite', async () => {
  const { userId } = await addInvited(usher, { email: 'old@expired.example' });
  moveTime(usher, 15 * DAY);
  const ids = [userId];
  const { client } = await holderOf(usher, ['can_resend_invitation'], {
    email: 'resender@rights.example',
  });
  expect(await act({ action: 'resend', ids }, client)).toMatchObject(
    outcome(0, { 'permission.missing': 1 }),
  );
  boss = await usher.admin();
  expect(await act({ action: 'resend', ids })).toMatchObject(outcome(1));
});
