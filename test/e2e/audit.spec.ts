import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UsherAuditEvent } from '../../admin-ui/src/api/contract.js';
import { type Answer, type Client, until } from '../support/client.js';
import { addPerson, firstAdmin, passphrase, signedIn } from '../support/people.js';
import { storedPlaces } from '../support/stored.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
});
afterAll(() => usher.close());

const events = (
  filter: object,
  { sort = '["createdAt","DESC"]', range = '[0,99]' } = {},
): Promise<Answer<UsherAuditEvent[]>> => {
  const query = new URLSearchParams({ filter: JSON.stringify(filter), sort, range });
  return boss.get<UsherAuditEvent[]>(`/api/audit-events?${query.toString()}`);
};

test('sign-ins, failed ones, new passwords and settings are on record, with who did it', async () => {
  const ines = await addPerson(usher, {
    email: 'ines@corp.example',
    firstName: 'Inés',
    lastName: 'Vidal',
  });
  const person = { id: ines, name: 'Inés Vidal' };
  const client = await signedIn(usher, 'ines');
  await usher.client().post('/api/auth/login', { identifier: 'ines', password: 'not this one' });
  await client.post('/api/auth/change-password', {
    currentPassword: passphrase,
    password: 'seven lamps on the harbour',
  });
  const settings = (await boss.get('/api/organization')).body;
  await boss.put('/api/organization', { ...settings, reminders: 1 });
  await boss.put('/api/organization', { ...settings, reminders: 1 });

  const found = await until(async () => {
    const { body } = await events({ subjectId: ines });
    return body.length === 3 && body;
  });
  expect(found).toMatchObject(
    ['user.password_changed', 'user.sign_in_failed', 'user.signed_in'].map((action) => ({
      action,
      actor: action === 'user.sign_in_failed' ? null : person,
      subject: person,
      subjectId: ines,
      detail: null,
    })),
  );
  expect(JSON.stringify(found)).not.toContain('ines@corp.example');

  const { organizationId, userId } = await firstAdmin(usher);
  expect((await events({ action: 'organization.updated' })).body).toMatchObject([
    {
      actor: { id: userId, name: 'admin@corp.example' },
      subject: null,
      subjectId: organizationId,
      detail: { fields: ['reminders'] },
    },
  ]);
});

test('the list is filtered, sorted and paged, and tells its total', async () => {
  const { userId } = await firstAdmin(usher);
  const all = (await events({ actorId: userId }, { sort: '["createdAt","ASC"]' })).body;
  expect(all.length).toBeGreaterThan(1);
  expect(all[0]).toMatchObject({ action: 'organization.created' });
  const last = await events({ actorId: userId }, { range: '[0,0]' });
  expect(last.body).toEqual(all.slice(-1));
  expect(last.headers.get('content-range')).toBe(`audit-events 0-0/${all.length}`);
  expect((await events({ ids: [all[0]?.id] })).body).toEqual(all.slice(0, 1));
  // From a moment on, and before one.
  const [first, second] = [all[0]?.createdAt, all.at(-1)?.createdAt];
  expect((await events({ actorId: userId, to: second })).body.map(({ id }) => id)).toEqual(
    all
      .filter(({ createdAt }) => createdAt < String(second))
      .map(({ id }) => id)
      .reverse(),
  );
  expect((await events({ actorId: userId, from: first })).body).toEqual([...all].reverse());
  expect((await events({ actorId: userId, from: second, to: second })).body).toEqual([]);
  const none = ['2026-13-01T00:00:00Z', '2026-02-30T00:00:00Z'];
  for (const from of ['2026-01-31', 'yesterday', 7, ...none])
    expect((await events({ from })).status).toBe(400);
  expect((await events({ actorId: 'nonsense' })).status).toBe(400);
  expect((await events({ detail: 'x' })).status).toBe(400);
  expect((await events({}, { sort: '["action","ASC"]' })).status).toBe(400);
});

test('who was refused what is on record, once a minute for the same', async () => {
  const id = await addPerson(usher, { email: 'nosy@corp.example' });
  const nosy = await signedIn(usher, 'nosy@corp.example');
  for (let time = 0; time < 3; time++) {
    expect((await nosy.get('/api/users')).status).toBe(403);
    expect((await nosy.get('/api/audit-events')).status).toBe(403);
  }
  const refused = { actorId: id, action: 'request.refused' };
  const found = await until(async () => {
    const { body } = await events(refused);
    return body.length >= 2 && body;
  });
  // Behind the answers, in no order.
  expect(found.map(({ detail }) => detail?.['permission']).sort()).toEqual([
    'can_view_audit_log',
    'can_view_users',
  ]);
});

test('failed sign-ins to accounts that nobody has are on record, without what was typed', async () => {
  const typed = 'my-secret-passphrase';
  for (let time = 0; time < 3; time++) {
    const { status } = await usher
      .client()
      .post('/api/auth/login', { identifier: typed, password: typed });
    expect(status).toBe(401);
  }
  const found = await until(async () => {
    const { body } = await events({ action: 'user.sign_in_failed' });
    const ofNobody = body.filter(({ subjectId }) => subjectId === null);
    return ofNobody.length > 0 && ofNobody;
  });
  // Of one account, from one address, one a minute, so that nobody fills the record.
  expect(found).toMatchObject([{ actor: null, subject: null, detail: null }]);
  expect(await storedPlaces(usher, [typed])).toEqual([]);
});

test('how somebody comes in is in the timeline for those who may see the audit trail', async () => {
  const { userId } = await firstAdmin(usher);
  await addPerson(usher, { email: 'hanna@corp.example', role: 'hr' });
  const hanna = await signedIn(usher, 'hanna@corp.example');
  const types = async (client: Client): Promise<string[]> => {
    const { body } = await client.get<{ type: string }[]>(`/api/users/${userId}/timeline`);
    return body.map(({ type }) => type);
  };
  expect(await types(boss)).toContain('user.signed_in');
  expect((await types(hanna)).filter((type) => /sign|password/.test(type))).toEqual([]);
});

test('another organization has its own record', async () => {
  const made = await boss.post<{ id: string }>('/api/organizations', { name: 'Second' });
  await boss.post('/api/auth/switch-organization', { organizationId: made.body.id });
  const actions = (await events({})).body.map(({ action }) => action);
  expect(actions).toEqual(['user.signed_in', 'organization.created']);
});
