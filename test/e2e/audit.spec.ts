import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Answer, type Client, until } from '../support/client.js';
import { addPerson, firstAdmin, passphrase, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

interface Event {
  id: string;
  createdAt: string;
  action: string;
  actor: { id: string; name: string } | null;
  subject: { id: string; name: string } | null;
  subjectId: string | null;
  detail: Record<string, unknown> | null;
}

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
): Promise<Answer<Event[]>> => {
  const query = new URLSearchParams({ filter: JSON.stringify(filter), sort, range });
  return boss.get<Event[]>(`/api/audit-events?${query.toString()}`);
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
  for (const from of ['2026-01-31', 'yesterday', 7, '2026-13-01T00:00:00Z'])
    expect((await events({ from })).status).toBe(400);
  expect((await events({ actorId: 'nonsense' })).status).toBe(400);
  expect((await events({ detail: 'x' })).status).toBe(400);
  expect((await events({}, { sort: '["action","ASC"]' })).status).toBe(400);
});

test('another organization has its own record', async () => {
  const made = await boss.post<{ id: string }>('/api/organizations', { name: 'Second' });
  await boss.post('/api/auth/switch-organization', { organizationId: made.body.id });
  const actions = (await events({})).body.map(({ action }) => action);
  expect(actions).toEqual(['user.signed_in', 'organization.created']);
});
