import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Clock, DAY, HOUR, MINUTE } from '../../src/common/time/clock.js';
import { Database } from '../../src/database/database.js';
import { ExpiredRows } from '../../src/modules/sign-in/expired-rows.js';
import { Session } from '../../src/modules/sessions/session.entity.js';
import { Membership } from '../../src/modules/people/membership.entity.js';
import { until } from '../support/client.js';
import { inviteMember, mailedToken } from '../support/invitations.js';
import {
  addMembership,
  addOrganization,
  addPerson,
  firstAdmin,
  passphrase,
  signedIn,
} from '../support/people.js';
import { admin, startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let clock: Clock;

beforeAll(async () => {
  usher = await startUsher();
  clock = usher.app.get(Clock);
});
afterEach(() => moveClock(0));
afterAll(() => usher.close());

function moveClock(milliseconds: number): void {
  clock.now = () => new Date(Date.now() + milliseconds);
}

const sessionOf = (userId: string): Promise<Session | null> =>
  usher.app
    .get(Database)
    .repository(Session)
    .findOne({ where: { userId }, order: { id: 'DESC' } });

test('the first admin signs in by e-mail or username, is told who they are, and signs out', async () => {
  const client = usher.client();
  expect((await client.get('/api/auth/me')).status).toBe(401);
  const answer = await client.post('/api/auth/login', {
    identifier: 'ADMIN@corp.example ',
    password: admin.password,
  });
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    user: { email: 'admin@corp.example', username: 'admin', firstName: null, lastName: null },
    organization: { name: 'Corp' },
    organizations: [{ name: 'Corp' }],
    role: 'admin',
    multiOrganization: false,
  });
  expect(answer.body.permissions).toContain('can_bulk_invite');
  expect((await client.get('/api/auth/me')).body).toEqual(answer.body);

  await client.signIn('admin', admin.password);
  expect((await client.post('/api/auth/logout')).status).toBe(204);
  expect((await client.get('/api/auth/me')).body.code).toBe('auth.not_signed_in');
  expect((await client.post('/api/auth/logout')).status).toBe(204);
});

test('whatever is wrong at sign-in, the answer is the same and no cookie comes with it', async () => {
  await addPerson(usher, { email: 'waiting@corp.example', status: 'invited' });
  await addPerson(usher, { email: 'sara@corp.example' });
  const answers = await Promise.all(
    [
      ['nobody@corp.example', passphrase],
      ['nobody', passphrase],
      ['not an address @', passphrase],
      ['sara@corp.example', 'not her password'],
      ['sara@corp.example', ''],
      ['waiting@corp.example', passphrase],
      ['waiting@corp.example', ''],
    ].map(([identifier, password]) =>
      usher.client().post('/api/auth/login', { identifier, password }),
    ),
  );
  const told = answers.map(({ status, headers, body }) => {
    const { requestId, ...rest } = body;
    expect(requestId).toBeDefined();
    return JSON.stringify({ status, cookies: headers.getSetCookie(), rest });
  });
  expect(new Set(told).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 401, body: { code: 'auth.invalid_credentials' } });
  expect(answers[0]?.headers.getSetCookie()).toEqual([]);
});

test('signing in without a password asks for one', async () => {
  const login = { identifier: admin.email };
  const { body } = await usher.client().post('/api/auth/login', login);
  expect(body.errors).toEqual({ password: 'Give your password.' });
});

test.each([
  [{}, 422, 'request.invalid'],
  [{ identifier: 'admin', password: 5 }, 422, 'request.invalid'],
  [{ identifier: { $ne: '' }, password: ['x'] }, 422, 'request.invalid'],
  [{ identifier: 'admin', password: 'x'.repeat(5000) }, 422, 'request.invalid'],
  [{ identifier: 'admin\u0000', password: '\u0000' }, 401, 'auth.invalid_credentials'],
  ['{"identifier":', 400, 'request.malformed'],
])('sign-in takes %j for what it is', async (body, status, code) => {
  expect(await usher.client().post('/api/auth/login', body)).toMatchObject({
    status,
    body: { code },
  });
});

test('sessions_that_outlive_trust: every sign-in has a new id, and the one before it ends', async () => {
  await addPerson(usher, { email: 'renata@corp.example' });
  const client = usher.client();
  const login = { identifier: 'renata', password: passphrase };
  const first = (await client.post('/api/auth/login', login)).headers.getSetCookie()[0] ?? '';
  const second = (await client.post('/api/auth/login', login)).headers.getSetCookie()[0] ?? '';
  expect(first).toMatch(/^usher_session=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
  expect(first).toContain('Path=/');
  expect(second.split(';')[0]).not.toBe(first.split(';')[0]);

  const me = (cookie: string) => usher.client().send('GET', '/api/auth/me', undefined, { cookie });
  expect((await me(first)).status).toBe(401);
  expect((await me(second)).status).toBe(200);
  expect((await me('usher_session=made-up')).status).toBe(401);
  expect((await me('usher_session')).status).toBe(401);
});

test('sessions_that_outlive_trust: a session ends when it is idle for 8 hours, and after 7 days however it is used', async () => {
  const userId = await addPerson(usher, { email: 'idle@corp.example' });
  const client = await signedIn(usher, 'idle@corp.example');
  const isIn = async (): Promise<boolean> => (await client.get('/api/auth/me')).status === 200;
  const seenAt = async (): Promise<number> => (await sessionOf(userId))?.lastSeenAt.getTime() ?? 0;

  const before = await seenAt();
  moveClock(5 * MINUTE);
  expect(await isIn()).toBe(true);
  await until(async () => (await seenAt()) >= before + 5 * MINUTE);

  moveClock(8 * HOUR + 4 * MINUTE);
  expect(await isIn()).toBe(true);
  await until(async () => (await seenAt()) > before + 8 * HOUR);
  moveClock(16 * HOUR + 5 * MINUTE);
  expect(await isIn()).toBe(false);

  await client.signIn('idle@corp.example', passphrase);
  const since = await seenAt();
  for (let hours = 23; hours < 16 + 7 * 24; hours += 7) {
    moveClock(hours * HOUR);
    expect(await isIn()).toBe(true);
    const now = clock.now().getTime();
    await until(async () => (await seenAt()) >= now - 1000);
  }
  moveClock(since - Date.now() + 7 * 24 * HOUR + MINUTE);
  expect(await isIn()).toBe(false);
});

test('one sees where one is signed in, ends one of the sessions, and signs out everywhere', async () => {
  const clients = [];
  await addPerson(usher, { email: 'olga@corp.example' });
  await addPerson(usher, { email: 'otto@corp.example' });
  for (let n = 0; n < 3; n++) clients.push(await signedIn(usher, 'olga@corp.example'));
  const [here, there, elsewhere] = clients;
  const other = await signedIn(usher, 'otto@corp.example');
  if (!here || !there || !elsewhere) throw new Error('There are three.');

  type Listed = { id: string; current: boolean; userAgent: string; createdAt: string }[];
  const list = await here.get<Listed>('/api/auth/sessions');
  expect(list.body).toHaveLength(3);
  expect(list.body.filter(({ current }) => current)).toHaveLength(1);
  expect(list.body[0]).toMatchObject({ userAgent: 'node' });

  const id = (await there.get<Listed>('/api/auth/sessions')).body.find((one) => one.current)?.id;
  expect(await other.delete(`/api/auth/sessions/${id ?? ''}`)).toMatchObject({
    status: 404,
    body: { code: 'session.not_found' },
  });
  expect((await here.delete(`/api/auth/sessions/${id ?? ''}`)).status).toBe(204);
  expect((await here.delete(`/api/auth/sessions/${id ?? ''}`)).status).toBe(404);
  expect((await here.delete('/api/auth/sessions/nonsense')).status).toBe(404);
  expect((await there.get('/api/auth/me')).status).toBe(401);
  expect((await elsewhere.get('/api/auth/me')).status).toBe(200);

  expect((await here.post('/api/auth/sign-out-everywhere')).status).toBe(204);
  expect((await here.get('/api/auth/me')).status).toBe(401);
  expect((await elsewhere.get('/api/auth/me')).status).toBe(401);
  expect((await other.get('/api/auth/me')).status).toBe(200);
});

test('whoever is archived is out at once, and stays out when they are brought back until they sign in', async () => {
  const userId = await addPerson(usher, { email: 'leaver@corp.example' });
  const client = await signedIn(usher, 'leaver@corp.example');
  const database = usher.app.get(Database);
  const setStatus = (status: Membership['status']) =>
    database.transaction((manager) => manager.update(Membership, { userId }, { status }));

  await setStatus('archived');
  expect((await client.get('/api/auth/me')).status).toBe(401);
  await until(async () => ((await sessionOf(userId))?.expiresAt ?? 0) <= new Date());
  await setStatus('active');
  expect((await client.get('/api/auth/me')).status).toBe(401);
  await client.signIn('leaver', passphrase);
});

test('somebody in no organization is told so only after the right password', async () => {
  await addPerson(usher, { email: 'gone@corp.example', status: 'archived' });
  const client = usher.client();
  const right = await client.post('/api/auth/login', { identifier: 'gone', password: passphrase });
  expect(right).toMatchObject({ status: 401, body: { code: 'auth.no_active_membership' } });
  expect(right.headers.getSetCookie()).toEqual([]);
  const wrong = await client.post('/api/auth/login', { identifier: 'gone', password: 'wrong' });
  expect(wrong.body.code).toBe('auth.invalid_credentials');
});

test('somebody who was archived here and is invited elsewhere gets a session that is good for accepting only', async () => {
  const userId = await addPerson(usher, { email: 'moving@corp.example', status: 'archived' });
  const organizationId = await addOrganization(usher, 'Elsewhere');
  await addMembership(usher, userId, { organizationId, role: 'member', status: 'invited' });
  await inviteMember(usher, userId, organizationId);
  const client = usher.client();
  const answer = await client.post('/api/auth/login', {
    identifier: 'moving',
    password: passphrase,
  });
  expect(answer).toMatchObject({ status: 401, body: { code: 'auth.no_active_membership' } });
  expect(answer.headers.getSetCookie()[0]).toMatch(/^usher_session=/);
  expect((await client.get('/api/auth/me')).status).toBe(401);
  expect((await client.get('/api/auth/sessions')).status).toBe(401);

  const token = await mailedToken(usher, 'moving@corp.example');
  const accepted = await client.post('/api/public/invitations/accept', { token });
  expect(accepted).toMatchObject({ status: 200, body: { organization: { name: 'Elsewhere' } } });
  expect((await client.get('/api/auth/me')).body).toEqual(accepted.body);
});

test('somebody in several organizations works in one, goes on in another, and comes back to the last', async () => {
  const userId = await addPerson(usher, { email: 'both@corp.example' });
  const corp = (await firstAdmin(usher)).organizationId;
  const branch = await addOrganization(usher, 'Branch');
  const strange = await addOrganization(usher, 'Strange');
  await addMembership(usher, userId, { organizationId: branch, role: 'hr', status: 'active' });
  await addMembership(usher, userId, { organizationId: strange, role: 'admin', status: 'invited' });

  const client = await signedIn(usher, 'both@corp.example');
  const me = await client.get('/api/auth/me');
  expect(me.body).toMatchObject({
    organization: { id: corp },
    organizations: [
      { id: branch, name: 'Branch' },
      { id: corp, name: 'Corp' },
    ],
    role: 'member',
    permissions: [],
  });
  const moved = await client.post('/api/auth/switch-organization', { organizationId: branch });
  expect(moved).toMatchObject({ status: 200, body: { organization: { id: branch }, role: 'hr' } });
  for (const organizationId of [strange, 'nonsense']) {
    expect(await client.post('/api/auth/switch-organization', { organizationId })).toMatchObject({
      status: 404,
      body: { code: 'organization.not_found' },
    });
  }
  await client.post('/api/auth/logout');
  await client.signIn('both', passphrase);
  expect((await client.get('/api/auth/me')).body).toMatchObject({ organization: { id: branch } });
});

test('cross_site_requests: a change is taken from the own pages and from clients that are no browser', async () => {
  const client = await usher.admin();
  const change = (headers: Record<string, string>) =>
    client.send('POST', '/api/auth/switch-organization', { organizationId: 'x' }, headers);
  const { host } = new URL(usher.url);

  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://usher.test' },
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'https://usher.test' },
    { origin: `https://${host}` },
    { origin: `http://evil.example?${host}` },
  ];
  for (const headers of foreign) {
    expect([headers, await change(headers)]).toMatchObject([
      headers,
      { status: 403, body: { code: 'request.cross_site' } },
    ]);
  }
  const own: Record<string, string>[] = [
    {},
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-origin', origin: 'http://usher.test' },
    { origin: `http://${host}` },
  ];
  for (const headers of own) {
    expect((await change(headers)).status).toBe(404);
  }
  const evil = { 'sec-fetch-site': 'cross-site', origin: 'http://evil.example' };
  const send = (path: string, body: object) => usher.client().send('POST', path, body, evil);
  expect((await send('/api/auth/switch-organization', { organizationId: 'x' })).status).toBe(401);
  const mine = { identifier: 'admin', password: admin.password };
  expect((await send('/api/auth/login', mine)).status).toBe(403);
  const read = await client.send('GET', '/api/auth/me', undefined, {
    'sec-fetch-site': 'cross-site',
    origin: 'http://evil.example',
  });
  expect(read.status).toBe(200);
});

test('cross_site_requests: what a plain form of another site can send is no content of ours', async () => {
  const login = (type: string, body: string) =>
    usher.client().send('POST', '/api/auth/login', body, { 'content-type': type });
  const form = new URLSearchParams({ identifier: 'admin', password: admin.password }).toString();
  const json = JSON.stringify({ identifier: 'admin', password: admin.password });
  for (const [type, body] of [
    ['application/x-www-form-urlencoded', form],
    ['text/plain', json],
    ['application/jsonp', json],
    ['nonsense', json],
  ] as const) {
    expect(await login(type, body)).toMatchObject({
      status: 415,
      body: { code: 'request.unsupported_media_type' },
    });
  }
  expect((await login('application/json; charset=utf-8', json)).status).toBe(200);
});

test('sessions and links that have been over for long are deleted', async () => {
  const userId = await addPerson(usher, { email: 'bygone@corp.example' });
  await signedIn(usher, 'bygone');
  const expired = usher.app.get(ExpiredRows, { strict: false });
  moveClock(60 * DAY);
  await expired.remove();
  expect(await sessionOf(userId)).not.toBeNull();
  moveClock(98 * DAY);
  await expired.remove();
  expect(await sessionOf(userId)).toBeNull();
});
