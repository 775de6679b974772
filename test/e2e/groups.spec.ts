import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UsherGroup } from '../../admin-ui/src/api/contract.js';
import type { Answer, Client } from '../support/client.js';
import {
  addOrganization,
  addPerson,
  firstAdmin,
  roleGroupId,
  signedIn,
} from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
});
afterAll(() => usher.close());

const codeOf = (answer: Answer): unknown => answer.body.code;
const groupsOf = async (client: Client, filter: object): Promise<UsherGroup[]> => {
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: '["name","ASC"]',
    range: '[0,24]',
  });
  return (await client.get<UsherGroup[]>(`/api/groups?${query.toString()}`)).body;
};

test('a custom group is made, filled, renamed, emptied and deleted', async () => {
  const ann = await addPerson(usher, { email: 'ann@corp.example' });
  const bob = await addPerson(usher, { email: 'bob@corp.example', status: 'invited' });
  const gone = await addPerson(usher, { email: 'gone@corp.example', status: 'archived' });

  const made = await boss.post<UsherGroup>('/api/groups', {
    name: ' Nachtdienst ',
    description: 'Works at night',
    permissions: ['can_view_users'],
  });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    name: 'Nachtdienst',
    description: 'Works at night',
    builtIn: false,
    permissions: ['can_view_users'],
    memberCount: 0,
  });
  const path = `/api/groups/${made.body.id}`;

  const again = await boss.post('/api/groups', { name: 'NACHTDIENST' });
  expect([again.status, codeOf(again)]).toEqual([409, 'group.name_taken']);

  const filled = await boss.post<UsherGroup>(`${path}/members`, {
    userIds: [ann, bob, gone, ann],
  });
  expect([filled.status, filled.body.memberCount]).toEqual([200, 2]);
  expect((await boss.post(`${path}/members`, { userIds: [ann] })).status).toBe(200);
  const client = await signedIn(usher, 'ann@corp.example');
  expect((await client.get('/api/groups')).status).toBe(200);

  // The whole record comes back, as react-admin sends it.
  const renamed = await boss.put<UsherGroup>(path, { ...filled.body, name: 'Night shift' });
  expect([renamed.status, renamed.body.name]).toEqual([200, 'Night shift']);
  expect((await groupsOf(boss, { q: 'NIGHT' })).map(({ id }) => id)).toEqual([made.body.id]);
  expect(await groupsOf(boss, { ids: [made.body.id] })).toEqual([renamed.body]);
  for (const fixed of [{ id: 'mine' }, { builtIn: true }, { createdAt: null }, { owner: 'ann' }]) {
    const refused = await boss.put(path, { ...renamed.body, ...fixed, name: 'Not this' });
    expect([refused.status, Object.keys(refused.body.errors ?? {})]).toEqual([
      422,
      Object.keys(fixed),
    ]);
  }
  const counted = await boss.put<UsherGroup>(path, { ...renamed.body, memberCount: 7 });
  expect([counted.status, counted.body]).toEqual([200, renamed.body]);
  const bare = await boss.put<UsherGroup>(path, { description: null });
  expect([bare.status, bare.body.description]).toEqual([200, '']);

  const emptied = await boss.delete<UsherGroup>(`${path}/members/${ann}`);
  expect([emptied.status, emptied.body.memberCount]).toEqual([200, 1]);
  const twice = await boss.delete(`${path}/members/${ann}`);
  expect([twice.status, codeOf(twice)]).toEqual([404, 'user.not_found']);
  expect(codeOf(await client.get('/api/groups'))).toBe('permission.missing');

  expect((await boss.delete(path)).status).toBe(200);
  expect(codeOf(await boss.get(path))).toBe('group.not_found');
});

test('a group is found by the very letters of its name, % and _ too', async () => {
  for (const name of ['100 % remote', 'Field_work', 'Fieldwork']) {
    expect((await boss.post('/api/groups', { name })).status).toBe(201);
  }
  const found = async (q: string): Promise<string[]> =>
    (await groupsOf(boss, { q })).map(({ name }) => name);
  expect(await found('%')).toEqual(['100 % remote']);
  expect(await found('d_w')).toEqual(['Field_work']);
  expect(await found('dw')).toEqual(['Fieldwork']);
});

test('the roles are groups whose members are the people of that role', async () => {
  await addPerson(usher, { email: 'hr1@corp.example', role: 'hr' });
  const groups = await groupsOf(boss, {});
  expect(groups.filter(({ builtIn }) => builtIn).map(({ name }) => name)).toEqual([
    'Admin',
    'HR',
    'Member',
  ]);
  expect(groups.find(({ name }) => name === 'HR')?.memberCount).toBe(1);

  const path = `/api/groups/${await roleGroupId(usher, 'hr')}`;
  const { userId } = await firstAdmin(usher);
  for (const answer of [
    await boss.put(path, { name: 'People team' }),
    await boss.delete(path),
    await boss.post(`${path}/members`, { userIds: [userId] }),
    await boss.delete(`${path}/members/${userId}`),
  ]) {
    expect([answer.status, codeOf(answer)]).toEqual([409, 'group.built_in']);
  }
  const { body } = await boss.get<UsherGroup>(path);
  const permissions = [...body.permissions, 'can_manage_groups'];
  const granted = await boss.put<UsherGroup>(path, { ...body, permissions });
  expect(granted.body.permissions.sort()).toEqual(permissions.sort());
});

test('nobody grants what they do not hold, by a grant or by a membership', async () => {
  const client = await signedIn(usher, 'hr1@corp.example');
  const { userId } = await firstAdmin(usher);
  const strong = await boss.post<UsherGroup>('/api/groups', {
    name: 'Auditors',
    permissions: ['can_view_audit_log'],
  });
  const { id } = (await boss.post<UsherGroup>('/api/groups', { name: 'Weak' })).body;
  for (const answer of [
    await client.post('/api/groups', { name: 'Mine', permissions: ['can_bulk_invite'] }),
    await client.put(`/api/groups/${id}`, { permissions: ['can_bulk_invite'] }),
    await client.post(`/api/groups/${strong.body.id}/members`, { userIds: [userId] }),
  ]) {
    expect([answer.status, codeOf(answer)]).toEqual([403, 'group.not_allowed']);
  }
  // What one holds can be granted.
  expect((await client.put(`/api/groups/${id}`, { permissions: ['can_view_users'] })).status).toBe(
    200,
  );
});

test('one active admin who can manage groups always remains', async () => {
  const adminGroup = `/api/groups/${await roleGroupId(usher, 'admin')}`;
  const all = (await boss.get<UsherGroup>(adminGroup)).body.permissions;
  const without = all.filter((permission) => permission !== 'can_manage_groups');
  const refused = await boss.put(adminGroup, { permissions: without });
  expect([refused.status, codeOf(refused)]).toEqual([409, 'group.last_manager']);

  // Through a custom group an admin can hold it as well; then that group may not lose it.
  const { userId } = await firstAdmin(usher);
  const managers = await boss.post<UsherGroup>('/api/groups', {
    name: 'Group managers',
    permissions: ['can_manage_groups'],
  });
  const path = `/api/groups/${managers.body.id}`;
  await boss.post(`${path}/members`, { userIds: [userId] });
  expect((await boss.put(adminGroup, { permissions: without })).status).toBe(200);
  for (const answer of [
    await boss.put(path, { permissions: [] }),
    await boss.delete(`${path}/members/${userId}`),
    await boss.delete(path),
  ]) {
    expect([answer.status, codeOf(answer)]).toEqual([409, 'group.last_manager']);
  }
  expect((await boss.put(adminGroup, { permissions: all })).status).toBe(200);
  expect((await boss.delete(path)).status).toBe(200);
});

test('two who take the last two ways away at once do not both succeed', async () => {
  const adminGroup = `/api/groups/${await roleGroupId(usher, 'admin')}`;
  const all = (await boss.get<UsherGroup>(adminGroup)).body.permissions;
  const { userId } = await firstAdmin(usher);
  const managers = await boss.post<UsherGroup>('/api/groups', {
    name: 'Two ways',
    permissions: ['can_manage_groups'],
  });
  const path = `/api/groups/${managers.body.id}`;
  await boss.post(`${path}/members`, { userIds: [userId] });
  const statuses = await Promise.all([
    boss.put(adminGroup, { permissions: all.filter((one) => one !== 'can_manage_groups') }),
    boss.delete(path),
  ]);
  expect(statuses.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await boss.put(adminGroup, { permissions: all })).status).toBe(200);
});

test('another organization’s groups and people do not exist here', async () => {
  const organizationId = await addOrganization(usher, 'Other');
  const stranger = await addPerson(usher, {
    email: 'boss@other.example',
    role: 'admin',
    organizationId,
  });
  const theirs = await signedIn(usher, 'boss@other.example');
  const { id } = (await theirs.post<UsherGroup>('/api/groups', { name: 'Theirs' })).body;
  const path = `/api/groups/${id}`;
  for (const answer of [
    await boss.get(path),
    await boss.put(path, { name: 'Ours' }),
    await boss.delete(path),
    await boss.post(`${path}/members`, { userIds: [] }),
    await boss.get('/api/groups/nonsense'),
  ]) {
    expect([answer.status, codeOf(answer)]).toEqual([404, 'group.not_found']);
  }
  const own = (await boss.post<UsherGroup>('/api/groups', { name: 'Ours' })).body;
  const added = await boss.post(`/api/groups/${own.id}/members`, { userIds: [stranger] });
  expect([added.status, codeOf(added)]).toEqual([404, 'user.not_found']);
  expect(await groupsOf(boss, { ids: [id] })).toEqual([]);
});

test('bad input is refused by field', async () => {
  for (const [body, field] of [
    [{}, 'name'],
    [{ name: ' ' }, 'name'],
    [{ name: 'a|b' }, 'name'],
    [{ name: 'a\nb' }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ name: 'A', permissions: ['can_fly'] }, 'permissions'],
    [{ name: 'A', permissions: 'can_view_users' }, 'permissions'],
    [{ name: 'A', description: 'x'.repeat(501) }, 'description'],
  ] as const) {
    const answer = await boss.post<{ errors?: Record<string, string> }>('/api/groups', body);
    expect([answer.status, Object.keys(answer.body.errors ?? {})]).toEqual([422, [field]]);
  }
  const { id } = (await boss.post<UsherGroup>('/api/groups', { name: 'Fine' })).body;
  expect((await boss.post(`/api/groups/${id}/members`, { userIds: [{}] })).status).toBe(422);
  expect((await boss.post(`/api/groups/${id}/members`, { userIds: ['x'] })).status).toBe(404);
  expect((await boss.get('/api/groups?sort=["memberCount","ASC"]')).status).toBe(400);
});
