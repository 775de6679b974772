import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UsherUser } from '../../admin-ui/src/api/contract.js';
import { parseString } from 'fast-csv';
import { RateLimits } from '../../src/common/limits/rate-limits.js';
import { Settings } from '../../src/common/settings/settings.js';
import { Database } from '../../src/database/database.js';
import { Email } from '../../src/modules/mail/email.entity.js';
import { Invitation } from '../../src/modules/invitations/invitation.entity.js';
import { Invitations } from '../../src/modules/invitations/invitations.js';
import { Membership } from '../../src/modules/people/membership.entity.js';
import type { Answer, Client } from '../support/client.js';
import {
  addCrowd,
  addMembership,
  addOrganization,
  addPerson,
  firstAdmin,
  holderOf,
  roleGroupId,
  signedIn,
} from '../support/people.js';
import { type ImportBody, unusedColumns } from '../support/imports.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;
let bossId: string;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
  bossId = (await firstAdmin(usher)).userId;
});
afterAll(() => usher.close());

const refusal = ({ status, body }: Answer): unknown[] => [status, body.code];

function list(
  client: Client,
  filter: object = {},
  sort = ['createdAt', 'ASC'],
  range = [0, 99],
): Promise<Answer<UsherUser[]>> {
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: JSON.stringify(sort),
    range: JSON.stringify(range),
  });
  return client.get(`/api/users?${query.toString()}`);
}
const emails = ({ body }: Answer<UsherUser[]>): string[] => body.map(({ email }) => email);

/** Gives an invited person their invitation, as inviting them would. */
async function invite(userId: string): Promise<void> {
  const database = usher.app.get(Database);
  const membership = await database.repository(Membership).findOneByOrFail({ userId });
  const invitations = usher.app.get(Invitations, { strict: false });
  await database.transaction((manager) =>
    invitations.invite(manager, {
      organizationId: membership.organizationId,
      userId,
      membershipId: membership.id,
      email: 'any@corp.example',
      actorId: bossId,
    }),
  );
}

async function group(name: string, permissions: string[] = []): Promise<string> {
  return (await boss.post<{ id: string }>('/api/groups', { name, permissions })).body.id;
}

test('the list searches, filters, sorts and pages', async () => {
  const people = [
    { email: 'ada@lab.example', firstName: 'Ada', lastName: 'Lovelace' },
    { email: 'odon@lab.example', firstName: 'Ödön', lastName: 'von Horváth', role: 'hr' as const },
    {
      email: 'zoe@lab.example',
      username: 'the_zoe',
      firstName: 'Zoë',
      status: 'archived' as const,
    },
    { email: 'mail100%@lab.example', username: 'percent', status: 'invited' as const },
  ];
  const ids = [];
  for (const [index, person] of people.entries()) {
    const createdAt = new Date(Date.UTC(2020, 0, index + 1));
    ids.push(await addPerson(usher, { ...person, createdAt }));
  }
  const all = await list(boss);
  expect(all.headers.get('content-range')).toBe('users 0-4/5');
  expect(emails(all).slice(0, 4)).toEqual(people.map(({ email }) => email));

  const found = async (filter: object): Promise<string[]> => emails(await list(boss, filter));
  expect(await found({ q: 'LOVELACE ada' })).toEqual(['ada@lab.example']);
  expect(await found({ q: 'odon horvath' })).toEqual(['odon@lab.example']);
  expect(await found({ q: 'the_zoe' })).toEqual(['zoe@lab.example']);
  expect(await found({ q: '100%@' })).toEqual(['mail100%@lab.example']);
  expect(await found({ q: 'lab%ada' })).toEqual([]);
  expect(await found({ q: 'lab.example', role: 'hr' })).toEqual(['odon@lab.example']);
  expect(await found({ status: 'archived' })).toEqual(['zoe@lab.example']);
  expect(await found({ status: 'invited' })).toEqual(['mail100%@lab.example']);
  expect(await found({ status: 'requested' })).toEqual([]);
  expect(await found({ identityStatus: 'validated' })).toEqual([]);
  expect(await found({ groupId: await roleGroupId(usher, 'hr') })).toEqual(['odon@lab.example']);
  const { organizationId } = await firstAdmin(usher);
  expect(await found({ importId: organizationId })).toEqual([]);
  expect(await found({ ids: [ids[2], ids[0], 'nonsense'] })).toEqual([
    'ada@lab.example',
    'zoe@lab.example',
  ]);
  const groupId = await group('Lab');
  await boss.post(`/api/groups/${groupId}/members`, { userIds: [ids[0], ids[1]] });
  expect(await found({ groupId })).toEqual(['ada@lab.example', 'odon@lab.example']);

  const sorted = async (field: string): Promise<string[]> =>
    emails(await list(boss, { q: 'lab.example' }, [field, 'DESC']));
  expect((await sorted('email'))[0]).toBe('zoe@lab.example');
  expect((await sorted('username'))[0]).toBe('zoe@lab.example');
  expect((await sorted('lastName')).slice(0, 2)).toEqual(['zoe@lab.example', 'odon@lab.example']);
  expect((await sorted('role'))[3]).toBe('odon@lab.example');
  expect((await sorted('status'))[0]).toBe('mail100%@lab.example');

  const page = await list(boss, {}, ['email', 'ASC'], [1, 2]);
  expect(page.headers.get('content-range')).toBe('users 1-2/5');
  expect(emails(page)).toEqual(['admin@corp.example', 'mail100%@lab.example']);
  expect((await list(boss, {}, ['email', 'ASC'], [50, 60])).headers.get('content-range')).toBe(
    'users */5',
  );
  expect((await list(boss, { name: 'x' })).status).toBe(400);
  expect((await list(boss, { status: 'gone' })).status).toBe(400);
  expect((await list(boss, {}, ['passwordHash', 'ASC'])).status).toBe(400);
});

test('a list of thousands has each person on one page, and once in the export', async () => {
  const organizationId = await addOrganization(usher, 'Large');
  await addPerson(usher, { email: 'chief@large.example', role: 'admin', organizationId });
  const expected = await addCrowd(usher, 10_050, organizationId);
  const chief = await signedIn(usher, 'chief@large.example');
  const members = { role: 'member' };
  for (const [field, order] of [
    ['email', 'ASC'],
    ['username', 'DESC'],
    ['lastName', 'ASC'],
  ] as const) {
    const wanted = order === 'ASC' ? expected : [...expected].reverse();
    // The first page is read along an index, the last one is not.
    for (const [from, to] of [
      [0, 49],
      [10_000, 10_049],
    ] as const) {
      const page = await list(chief, members, [field, order], [from, to]);
      expect(page.headers.get('content-range')).toBe(`users ${from}-${to}/10050`);
      expect(emails(page)).toEqual(wanted.slice(from, to + 1));
    }
  }
  expect(emails(await list(chief, { q: 'p10049@' }, ['email', 'ASC']))).toEqual(expected.slice(-1));

  const csv = await chief.get('/api/users/export.csv?filter={"role":"member"}');
  const exported = csv.text.split('\r\n').slice(1, -1);
  expect(exported.map((line) => line.split(',')[2]).sort()).toEqual(expected);
});

test('a person is shown with their groups, metadata and latest invitation', async () => {
  const id = await addPerson(usher, { email: 'new@corp.example', status: 'invited' });
  const before = await boss.get<UsherUser>(`/api/users/${id}`);
  expect(before.body).toMatchObject({
    id,
    email: 'new@corp.example',
    username: 'new',
    firstName: null,
    lastName: null,
    role: 'member',
    groupIds: [],
    status: 'invited',
    identityStatus: 'none',
    metadata: null,
    invitation: null,
  });
  await invite(id);
  const invited = (await boss.get<UsherUser>(`/api/users/${id}`)).body.invitation;
  expect(invited).toMatchObject({ status: 'pending' });
  expect(Object.keys(invited ?? {}).sort()).toEqual(
    ['delivery', 'deliveryError', 'expiresAt', 'id', 'lastSentAt', 'status'].sort(),
  );
  const database = usher.app.get(Database);
  await database.transaction((manager) =>
    manager.update(Invitation, { userId: id }, { expiresAt: new Date(0) }),
  );
  expect((await boss.get<UsherUser>(`/api/users/${id}`)).body.invitation?.status).toBe('expired');

  // An id may be written in capitals.
  const capitals = `/api/users/${id.toUpperCase()}`;
  expect((await boss.get(capitals)).body.id).toBe(id);
  const corrected = await boss.put(`${capitals}/email`, { email: 'newer@corp.example' });
  expect([corrected.status, corrected.body.id]).toEqual([200, id]);
});

test('who changes people but may not view them is not shown their metadata', async () => {
  const made = await boss.post<UsherUser>('/api/users', {
    email: 'sealed@corp.example',
    metadata: { salary: 7 },
  });
  const { id } = made.body;
  const { client: blind } = await holderOf(
    usher,
    ['can_archive_user', 'can_create_user', 'can_edit_user'],
    { email: 'blind@corp.example' },
  );
  const shown = async (answer: Promise<Answer<UsherUser>>): Promise<unknown[]> => {
    const { status, body } = await answer;
    return [status, body.id, body.metadata];
  };
  const one = `/api/users/${id}`;
  expect(await shown(blind.put(one, { firstName: 'Ann' }))).toEqual([200, id, null]);
  expect(await shown(blind.post(`${one}/archive`))).toEqual([200, id, null]);
  expect(await shown(blind.post(`${one}/unarchive`))).toEqual([200, id, null]);
  expect(await shown(blind.put(`${one}/email`, { email: 'sealed2@corp.example' }))).toEqual([
    200,
    id,
    null,
  ]);
  const given = await blind.post<UsherUser>('/api/users', {
    email: 'given@corp.example',
    metadata: { desk: 1 },
  });
  expect(given.body.metadata).toEqual({ desk: 1 });
  expect(await shown(blind.put(one, { metadata: { desk: 2 } }))).toEqual([200, id, { desk: 2 }]);
});

test('an edit changes names, username, role, groups and metadata together, or nothing', async () => {
  const id = await addPerson(usher, { email: 'edit@corp.example' });
  const groupId = await group('Editors');
  const path = `/api/users/${id}`;
  const record = (await boss.get<UsherUser>(path)).body;
  const change = {
    firstName: ' Grace ',
    lastName: 'Hopper',
    username: 'Grace.H',
    role: 'hr',
    groupIds: [groupId],
    metadata: { employeeNumber: 'E1906', tags: ['navy'] },
  };
  const edited = await boss.put<UsherUser>(path, { ...record, ...change });
  expect(edited.status).toBe(200);
  expect(edited.body).toMatchObject({ ...change, firstName: 'Grace', username: 'grace.h' });
  expect(emails(await list(boss, { q: 'hopper grace' }))).toEqual(['edit@corp.example']);

  // What is stored of the metadata is sealed.
  const stored = await usher.app
    .get(Database)
    .repository(Membership)
    .findOneByOrFail({ userId: id });
  expect(stored.metadata).not.toContain('E1906');

  for (const [wrong, field] of [
    [{ username: 'a b' }, 'username'],
    [{ firstName: 'a\u0000b' }, 'firstName'],
    [{ lastName: 'x'.repeat(100) }, 'lastName'],
    [{ role: 'boss' }, 'role'],
    [{ groupIds: ['nonsense'] }, 'groupIds'],
    [{ groupIds: [await roleGroupId(usher, 'member')] }, 'groupIds'],
    [{ metadata: 'text' }, 'metadata'],
    [{ metadata: { long: 'x'.repeat(2001) } }, 'metadata'],
    [{ email: 'other@corp.example' }, 'email'],
    [{ status: 'archived' }, 'status'],
    [{ password: 'x' }, 'password'],
  ] as const) {
    const answer = await boss.put<{ errors?: object }>(path, { lastName: 'Murray', ...wrong });
    expect([answer.status, Object.keys(answer.body.errors ?? {})]).toEqual([422, [field]]);
  }
  const taken = await boss.put(path, { username: 'admin', role: 'member' });
  expect(refusal(taken)).toEqual([409, 'user.username_taken']);
  expect(taken.body.params).toEqual({ suggestion: 'admin2' });
  expect((await boss.get(path)).body).toEqual(edited.body);

  const cleared = await boss.put<UsherUser>(path, {
    firstName: null,
    metadata: null,
    groupIds: [],
  });
  expect(cleared.body).toMatchObject({
    firstName: null,
    lastName: 'Hopper',
    metadata: null,
    groupIds: [],
  });
});

test('a whole person is taken as they were got; what nobody can change is refused by field', async () => {
  const id = await addPerson(usher, { email: 'whole@corp.example' });
  const path = `/api/users/${id}`;
  await boss.put(path, { metadata: { desk: 3 } });
  const record = (await boss.get<UsherUser>(path)).body;
  const sent = {
    ...record,
    email: ' WHOLE@corp.example',
    firstName: 'Ida',
    identityStatus: 'draft',
  };
  const edited = await boss.put<UsherUser>(path, sent);
  expect([edited.status, edited.body]).toEqual([200, { ...record, firstName: 'Ida' }]);

  for (const fixed of [
    { id: 'mine' },
    { importId: id },
    { createdAt: '2020-01-01T00:00:00.000Z' },
    { activatedAt: null },
    { archivedAt: '2020-01-01T00:00:00.000Z' },
    { owner: 'ann' },
  ]) {
    const [field] = Object.keys(fixed);
    for (const body of [{ ...edited.body, lastName: 'Not this', ...fixed }, fixed]) {
      const { status, body: told } = await boss.put<{ errors?: object }>(path, body);
      expect([status, Object.keys(told.errors ?? {})]).toEqual([422, [field]]);
    }
  }
  expect((await boss.get(path)).body).toEqual(edited.body);

  // Who is not shown the metadata does not empty it by sending back what they were shown.
  const { client: blind } = await holderOf(usher, ['can_edit_user'], {
    email: 'unseeing@corp.example',
  });
  const unseen = await blind.put<UsherUser>(path, {
    ...edited.body,
    metadata: null,
    lastName: 'B',
  });
  expect([unseen.status, unseen.body.lastName]).toEqual([200, 'B']);
  expect((await boss.get<UsherUser>(path)).body.metadata).toEqual({ desk: 3 });
});

test('names of an account that other organizations use are the person’s own', async () => {
  const organizationId = await addOrganization(usher, 'Elsewhere');
  const id = await addPerson(usher, { email: 'shared@corp.example', role: 'hr' });
  await addMembership(usher, id, { organizationId, role: 'member', status: 'active' });
  const refused = await boss.put(`/api/users/${id}`, { firstName: 'Mallory', role: 'member' });
  expect(refusal(refused)).toEqual([409, 'user.shared_account']);
  expect((await boss.put<UsherUser>(`/api/users/${id}`, { role: 'member' })).status).toBe(200);
});

test('nobody grants what they do not hold, and nobody changes somebody who holds more', async () => {
  await addPerson(usher, { email: 'editor@corp.example', username: 'editor' });
  const editors = await group('Editing and archiving', ['can_edit_user', 'can_archive_user']);
  const auditors = await group('Auditing', ['can_view_audit_log']);
  const own = (await list(boss, { q: 'editor@' })).body[0];
  await boss.put(`/api/users/${own?.id ?? ''}`, { groupIds: [editors] });
  const editor = await signedIn(usher, 'editor');
  const member = await addPerson(usher, { email: 'plain@corp.example' });
  for (const change of [{ role: 'hr' }, { role: 'admin' }, { groupIds: [auditors] }]) {
    const answer = await editor.put(`/api/users/${member}`, change);
    expect(refusal(answer)).toEqual([403, 'group.not_allowed']);
  }
  for (const answer of [
    await editor.put(`/api/users/${own?.id ?? ''}`, { role: 'admin' }),
    await editor.put(`/api/users/${member}`, { groupIds: [auditors, editors] }),
  ]) {
    expect(refusal(answer)).toEqual([403, 'group.not_allowed']);
  }
  for (const answer of [
    await editor.put(`/api/users/${bossId}`, { firstName: 'Mallory' }),
    await editor.put(`/api/users/${bossId}`, { role: 'member' }),
    await editor.post(`/api/users/${bossId}/archive`),
  ]) {
    expect(refusal(answer)).toEqual([403, 'user.holds_more']);
  }
  await boss.post(`/api/groups/${auditors}/members`, { userIds: [member] });
  await boss.post(`/api/users/${member}/archive`);
  expect(refusal(await editor.post(`/api/users/${member}/unarchive`))).toEqual([
    403,
    'user.holds_more',
  ]);
  const refused = await editor.get(`/api/users/${member}`);
  expect([refused.status, refused.body.params]).toEqual([403, { permission: 'can_view_users' }]);
});

test('archiving signs out and revokes; unarchiving brings back as the person was', async () => {
  const active = await addPerson(usher, { email: 'leaver@corp.example', role: 'hr' });
  const client = await signedIn(usher, 'leaver@corp.example');
  const archived = await boss.post<UsherUser>(`/api/users/${active}/archive`);
  expect([archived.status, archived.body.status]).toEqual([200, 'archived']);
  expect((await client.get('/api/auth/me')).status).toBe(401);
  expect(refusal(await boss.post(`/api/users/${active}/archive`))).toEqual([
    409,
    'user.already_archived',
  ]);
  const back = await boss.post<UsherUser>(`/api/users/${active}/unarchive`);
  expect([back.status, back.body.status, back.body.role]).toEqual([200, 'active', 'hr']);
  // The session that archiving ended does not live again.
  expect((await client.get('/api/auth/me')).status).toBe(401);
  await client.signIn('leaver@corp.example', 'correct horse battery');
  expect(refusal(await boss.post(`/api/users/${active}/unarchive`))).toEqual([
    409,
    'user.not_archived',
  ]);

  const invited = await addPerson(usher, { email: 'maybe@corp.example', status: 'invited' });
  await invite(invited);
  const gone = await boss.post<UsherUser>(`/api/users/${invited}/archive`);
  expect(gone.body.invitation?.status).toBe('revoked');
  const again = await boss.post<UsherUser>(`/api/users/${invited}/unarchive`);
  expect([again.status, again.body.status]).toEqual([200, 'invited']);
  expect(again.body.invitation?.status).toBe('pending');
  expect(again.body.invitation?.id).not.toBe(gone.body.invitation?.id);
  const mails = await usher.app
    .get(Database)
    .repository(Email)
    .countBy({ subjectId: again.body.invitation?.id ?? '' });
  expect(mails).toBe(1);
});

test('the timeline tells what happened, newest first, with the mail server’s words', async () => {
  const id = await addPerson(usher, { email: 'timeline@corp.example', status: 'invited' });
  await invite(id);
  await boss.post(`/api/users/${id}/archive`);
  await boss.post(`/api/users/${id}/unarchive`);
  const error = '550 no such mailbox';
  const last = {
    leaseOwner: null,
    sentAt: null,
    nextAttemptAt: new Date(),
    status: 'failed' as const,
    error,
  };
  await usher.app
    .get(Database)
    .transaction((manager) => manager.update(Email, { userId: id }, last));
  const timeline = await boss.get<
    { at: string; type: string; detail: unknown; actor: { name: string } | null }[]
  >(`/api/users/${id}/timeline`);
  const doers = timeline.body.map(({ type, actor }) => `${type}: ${actor?.name ?? 'nobody'}`);
  const done = ['invitation.created', 'invitation.revoked', 'user.archived', 'user.unarchived'];
  for (const type of done) expect(doers).toContain(`${type}: admin@corp.example`);
  expect(doers).toContain('email.failed: nobody');
  const types = timeline.body.map(({ type }) => type);
  expect(types.filter((type) => !type.startsWith('email.')).sort()).toEqual([
    'invitation.created',
    'invitation.created',
    'invitation.revoked',
    'user.archived',
    'user.created',
    'user.unarchived',
  ]);
  expect(types).toContain('email.queued');
  const failure = timeline.body.find(({ type }) => type === 'email.failed');
  expect(failure?.detail).toEqual({ kind: 'invitation', error });
  const times = timeline.body.map(({ at }) => at);
  expect(times).toEqual([...times].sort().reverse());
});

test('the last active admin is neither archived nor demoted, not even by two at once', async () => {
  expect(refusal(await boss.post(`/api/users/${bossId}/archive`))).toEqual([
    409,
    'user.last_admin',
  ]);
  expect(refusal(await boss.put(`/api/users/${bossId}`, { role: 'hr' }))).toEqual([
    409,
    'user.last_admin',
  ]);
  const organizationId = await addOrganization(usher, 'Duel');
  const one = { email: 'one@duel.example', role: 'admin' as const, organizationId };
  const two = { email: 'two@duel.example', role: 'admin' as const, organizationId };
  const oneId = await addPerson(usher, one);
  const twoId = await addPerson(usher, two);
  const [first, second] = [await signedIn(usher, one.email), await signedIn(usher, two.email)];
  const answers = await Promise.all([
    first.post(`/api/users/${twoId}/archive`),
    second.put(`/api/users/${oneId}`, { role: 'member' }),
  ]);
  expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
});

test('an admin who is left but cannot manage groups is not enough', async () => {
  const organizationId = await addOrganization(usher, 'Keys');
  const holder = { email: 'holder@keys.example', role: 'admin' as const, organizationId };
  const holderId = await addPerson(usher, holder);
  await addPerson(usher, { email: 'other@keys.example', role: 'admin', organizationId });
  const client = await signedIn(usher, holder.email);
  const groups =
    await client.get<{ id: string; name: string; permissions: string[] }[]>('/api/groups');
  const admins = groups.body.find(({ name }) => name === 'Admin');
  const { id } = (
    await client.post<{ id: string }>('/api/groups', {
      name: 'Key holders',
      permissions: ['can_manage_groups'],
    })
  ).body;
  await client.post(`/api/groups/${id}/members`, { userIds: [holderId] });
  await client.put(`/api/groups/${admins?.id ?? ''}`, {
    permissions: admins?.permissions.filter((one) => one !== 'can_manage_groups'),
  });
  for (const answer of [
    await client.post(`/api/users/${holderId}/archive`),
    await client.put(`/api/users/${holderId}`, { role: 'member' }),
    await client.put(`/api/users/${holderId}`, { groupIds: [] }),
  ]) {
    expect(refusal(answer)).toEqual([409, 'group.last_manager']);
  }
});

test('availability tells what is free, and a free username for a taken one', async () => {
  const organizationId = await addOrganization(usher, 'Third');
  await addPerson(usher, { email: 'john@third.example', username: 'john', organizationId });
  await addPerson(usher, { email: 'john2@corp.example', username: 'john2' });
  const ask = async (query: Record<string, string>): Promise<object> =>
    (await boss.get(`/api/users/availability?${new URLSearchParams(query).toString()}`)).body;
  expect(await ask({ email: 'JOHN2@corp.example ', username: 'John' })).toEqual({
    email: { status: 'already_member' },
    username: { status: 'taken', suggestion: 'john3' },
  });
  expect(await ask({ email: 'john@third.example' })).toEqual({
    email: { status: 'existing_account' },
  });
  expect(await ask({ email: 'nobody@corp.example', username: 'nobody' })).toEqual({
    email: { status: 'available' },
    username: { status: 'available' },
  });
  expect(await ask({ email: 'nonsense', username: 'a b' })).toEqual({
    email: { status: 'invalid' },
    username: { status: 'invalid' },
  });
  expect((await boss.get('/api/users/availability?email=a&email=b')).status).toBe(422);
});

test('availability leads those who may see people to a member who is archived', async () => {
  const id = await addPerson(usher, { email: 'gone@corp.example', status: 'archived' });
  const { body: group } = await boss.post<{ id: string }>('/api/groups', {
    name: 'Inviters',
    permissions: ['can_create_user'],
  });
  const inviterId = await addPerson(usher, { email: 'inviter@corp.example' });
  await boss.put(`/api/users/${inviterId}`, { groupIds: [group.id] });
  const inviter = await signedIn(usher, 'inviter@corp.example');
  const ask = '/api/users/availability?email=gone@corp.example';
  expect((await boss.get(ask)).body).toEqual({
    email: { status: 'already_member', archivedUserId: id },
  });
  expect((await inviter.get(ask)).body).toEqual({ email: { status: 'already_member' } });
});

test('asking who has an account is limited for each person who asks', async () => {
  const id = await addPerson(usher, { email: 'curious@corp.example', role: 'hr' });
  const curious = await signedIn(usher, 'curious@corp.example');
  const limits = usher.app.get(RateLimits, { strict: false });
  while (await limits.allows('availability', id));
  const refused = await curious.get('/api/users/availability?email=a@corp.example');
  expect(refusal(refused)).toEqual([429, 'request.too_many']);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await boss.get('/api/users/availability?email=a@corp.example')).status).toBe(200);
});

test('the export holds everybody whom the filter selects, and nothing that a spreadsheet would run', async () => {
  const organizationId = await addOrganization(usher, 'Export');
  await addPerson(usher, { email: 'export@x.example', role: 'admin', organizationId });
  const exporter = await signedIn(usher, 'export@x.example');
  const id = await addPerson(usher, {
    email: '=cmd@x.example',
    username: 'evil',
    firstName: '=HYPERLINK("x")',
    lastName: 'Quote "and", comma',
    organizationId,
  });
  const made = await Promise.all(
    ['B team', '@A team'].map((name) => exporter.post<{ id: string }>('/api/groups', { name })),
  );
  await exporter.put(`/api/users/${id}`, {
    groupIds: made.map(({ body }) => body.id),
    metadata: { note: '=1+1' },
  });
  const answer = await exporter.get(
    `/api/users/export.csv?filter=${encodeURIComponent('{"role":"member"}')}`,
  );
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/csv');
  const rows = await new Promise<Record<string, string>[]>((resolve, reject) => {
    const read: Record<string, string>[] = [];
    parseString<Record<string, string>, Record<string, string>>(answer.text, { headers: true })
      .on('error', reject)
      .on('data', (row: Record<string, string>) => read.push(row))
      .on('end', () => resolve(read));
  });
  expect(rows).toEqual([
    {
      'First Name': `'=HYPERLINK("x")`,
      'Last Name': 'Quote "and", comma',
      Email: `'=cmd@x.example`,
      Username: 'evil',
      'User Role': 'Member',
      Group: `'@A team|B team`,
      Metadata: '{"note":"=1+1"}',
      Status: 'active',
      Created: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as unknown,
    },
  ]);
  // An import reads it back, with nothing lost.
  const read = await exporter.upload<ImportBody>('/api/imports', answer.text);
  expect(read.body).toMatchObject({
    counts: { total: 1, alreadyMember: 1, error: 0 },
  });
  expect(unusedColumns(read.body)).toContain('Created');
  const [row] = (await exporter.get<object[]>(`/api/imports/${read.body.id}/rows`)).body;
  expect(row).toMatchObject({
    firstName: '=HYPERLINK("x")',
    email: '=cmd@x.example',
    groups: ['@A team', 'B team'],
    metadata: '{"note":"=1+1"}',
  });
  expect((await exporter.get('/api/users/export.csv?filter={"x":1}')).status).toBe(400);
});

test('people of another organization do not exist here', async () => {
  const organizationId = await addOrganization(usher, 'Foreign');
  const id = await addPerson(usher, { email: 'far@foreign.example', organizationId });
  for (const answer of [
    await boss.get(`/api/users/${id}`),
    await boss.get(`/api/users/${id}/timeline`),
    await boss.put(`/api/users/${id}`, { firstName: 'Ours' }),
    await boss.post(`/api/users/${id}/archive`),
    await boss.post(`/api/users/${id}/unarchive`),
    await boss.get('/api/users/nonsense'),
  ]) {
    expect(refusal(answer)).toEqual([404, 'user.not_found']);
  }
  expect(emails(await list(boss, { ids: [id] }))).toEqual([]);
  expect(emails(await list(boss, { q: 'far@foreign' }))).toEqual([]);
  expect((await boss.get('/api/users/export.csv')).text).not.toContain('far@foreign');
});

test('where there are many organizations, an invited person without a password is requested', async () => {
  const settings = usher.app.get(Settings, { strict: false });
  const id = await addPerson(usher, { email: 'fresh@corp.example', status: 'invited' });
  const known = await addPerson(usher, { email: 'known@corp.example' });
  await usher.app
    .get(Database)
    .transaction((manager) => manager.update(Membership, { userId: known }, { status: 'invited' }));
  Object.assign(settings, { multiOrganization: true });
  try {
    expect((await boss.get<UsherUser>(`/api/users/${id}`)).body.status).toBe('requested');
    expect(emails(await list(boss, { status: 'requested' }))).toContain('fresh@corp.example');
    expect(emails(await list(boss, { status: 'requested' }))).not.toContain('known@corp.example');
    expect(emails(await list(boss, { status: 'invited' }))).toEqual(['known@corp.example']);
  } finally {
    Object.assign(settings, { multiOrganization: false });
  }
  expect((await boss.get<UsherUser>(`/api/users/${id}`)).body.status).toBe('invited');
});

test('a file that is saved comes as a text, for clients that read every answer as one', async () => {
  const bytes = async (path: string): Promise<Buffer> => {
    const { url, cookie } = boss;
    const answer = await fetch(url + path, { headers: { cookie } });
    return Buffer.from(await answer.arrayBuffer());
  };
  const text = await boss.get('/api/users/export.csv?encoding=base64');
  expect(text.headers.get('content-type')).toBe('text/plain; charset=us-ascii');
  expect(text.headers.get('content-disposition')).toContain('users.csv');
  expect(Buffer.from(text.text, 'base64')).toEqual(await bytes('/api/users/export.csv'));
  for (const path of ['/api/users/export.xlsx', '/api/imports/template.xlsx']) {
    const workbook = Buffer.from((await boss.get(`${path}?encoding=base64`)).text, 'base64');
    expect(workbook.subarray(0, 2).toString()).toBe('PK');
    expect(workbook).toHaveLength((await bytes(path)).length);
  }
  for (const path of ['/api/users/export.csv', '/api/imports/template.csv']) {
    expect(await boss.get(`${path}?encoding=hex`)).toMatchObject({
      status: 422,
      body: { errors: { encoding: 'encoding is one of base64.' } },
    });
  }
});
