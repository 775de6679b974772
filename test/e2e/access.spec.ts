import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../src/common/random/ids.js';
import { defaultPermissions, roles } from '../../src/modules/permissions/permission-catalogue.js';
import type { Answer, Client } from '../support/client.js';
import { addInvited } from '../support/invitations.js';
import { addOrganization, addPerson, signedIn } from '../support/people.js';
import { type Elsewhere, type RouteRule, routes, type Target } from '../support/routes.js';
import { startUsher, type TestUsher } from '../support/usher.js';

type Caller = 'nobody' | (typeof roles)[number];

let usher: TestUsher;
let there: Elsewhere;
const callers = new Map<Caller, Client>();

beforeAll(async () => {
  usher = await startUsher({}, { metrics: true });
  callers.set('nobody', usher.client());
  for (const role of roles) {
    await addPerson(usher, { email: `${role}@here.example`, username: `${role}.here`, role });
    await addPerson(usher, { email: `${role}@leaving.example`, username: `${role}.leaving`, role });
    callers.set(role, await signedIn(usher, `${role}.here`));
  }
  const organizationId = await addOrganization(usher, 'Elsewhere');
  await addPerson(usher, { email: 'owner@elsewhere.example', role: 'admin', organizationId });
  await signedIn(usher, 'owner@elsewhere.example');
  there = { usher, organizationId, owner: await signedIn(usher, 'owner@elsewhere.example') };
});
afterAll(() => usher.close());

/** The part of Express's router that lists what it answers. */
interface Router {
  stack: { route?: { path: string; stack: { method: string }[] } }[];
}

/** Swagger's pages describe the API, and hold nothing of anybody's. */
const apiDescription = /^\/api\/docs(-json|-yaml|\/.*)?$/;

/** Every route that the application really answers, as `METHOD /path`. */
function routesOfApp(): string[] {
  const { router } = usher.app.getHttpAdapter().getInstance() as { router: Router };
  return router.stack.flatMap(({ route }) =>
    route && !apiDescription.test(route.path)
      ? route.stack.map(({ method }) => `${method.toUpperCase()} ${route.path}`)
      : [],
  );
}

function call(client: Client, route: string, { params, body = {} }: Target): Promise<Answer> {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? newId());
  return client.send(method, path, method === 'GET' ? undefined : body);
}

async function clientOf(caller: Caller, { signsOut }: RouteRule): Promise<Client> {
  if (signsOut && caller !== 'nobody') return signedIn(usher, `${caller}.leaving`);
  const client = callers.get(caller);
  if (!client) throw new Error(`Nobody signed in as ${caller}.`);
  return client;
}

function mayCome(caller: Caller, { who }: RouteRule): boolean {
  if (who === 'anybody') return true;
  if (caller === 'nobody') return false;
  if (who === 'signed_in' || caller === 'admin') return true;
  return defaultPermissions[caller].some((one) => one === who);
}

test('every route of the application is in the table, and no other', () => {
  expect(routesOfApp().sort()).toEqual(Object.keys(routes).sort());
});

describe('privilege_escalation: each role calls', () => {
  test.each(Object.entries(routes))('%s', async (route, rule) => {
    for (const caller of ['nobody', ...roles] as const) {
      const { status, body } = await call(await clientOf(caller, rule), route, { params: {} });
      const told = `${caller}: ${status} ${String(body.code)}`;
      if (mayCome(caller, rule)) {
        expect(told).not.toMatch(/ (403|5\d\d) /);
        if (rule.who !== 'anybody') expect(told).not.toMatch(/ 401 /);
      } else if (caller === 'nobody') {
        expect(told).toBe('nobody: 401 auth.not_signed_in');
      } else {
        expect(told).toBe(`${caller}: 403 permission.missing`);
        expect(body.params).toEqual({ permission: rule.who });
      }
    }
  });
});

test('no answer is kept by a cache, neither to somebody nor to anybody, neither given nor refused', async () => {
  const admin = await clientOf('admin', { who: 'signed_in' });
  const ours = Object.entries(routes).filter(([route]) => route.startsWith('GET /api/'));
  for (const [route] of ours) {
    for (const client of [admin, usher.client()]) {
      const { headers } = await call(client, route, { params: {} });
      expect([route, headers.get('cache-control')]).toEqual([route, 'no-store']);
    }
  }
  const own = await admin.put('/api/me/identity', { document_type: 'passport' });
  expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'no-store']);
});

const withIds = Object.entries(routes).filter(
  ([route, { who, everywhere }]) => route.includes('/:') && who !== 'anybody' && !everywhere,
);

describe('crossing_organizations: what belongs elsewhere is a 404 here, and is there for its own Admin, at', () => {
  test.each(withIds)('%s', async (route, { elsewhere }) => {
    if (!elsewhere) throw new Error('The table does not say what to call it with.');
    const target = await elsewhere(there);
    const admin = await clientOf('admin', { who: 'signed_in' });
    const here = await call(admin, route, target);
    expect(here.status).toBe(404);
    expect(here.body.code).not.toBe('request.not_found');
    const own = await call(there.owner, route, target);
    expect([own.status, own.body.code]).not.toEqual([here.status, here.body.code]);
    expect(own.status).toBeLessThan(500);
    expect([401, 403, 404, 422]).not.toContain(own.status);
  });
});

const lists = Object.entries(routes).filter(([, { list }]) => list);

describe('crossing_organizations: nothing of another organization is listed at', () => {
  test.each(lists)('%s', async (route) => {
    const [, path = ''] = route.split(' ');
    const ids = async (client: Client): Promise<string[]> => {
      const answer = await client.get<{ id: string }[]>(`${path}?range=[0,999]`);
      expect(answer.status).toBe(200);
      return answer.body.map(({ id }) => id);
    };
    const admin = await clientOf('admin', { who: 'signed_in' });
    const [here, elsewhere] = [await ids(admin), await ids(there.owner)];
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(here.filter((id) => elsewhere.includes(id))).toEqual([]);
  });
});

test('crossing_organizations: ids of another organization do nothing in a body, and find nothing in a filter', async () => {
  const { organizationId, owner } = there;
  const admin = await clientOf('admin', { who: 'signed_in' });
  const stranger = await addInvited(usher, { email: 'stranger@elsewhere.example', organizationId });
  const { id: theirs } = (await owner.post('/api/groups', { name: 'Theirs' })).body;
  const { id: ours } = (await admin.post('/api/groups', { name: 'Ours' })).body;
  const ownId = await addPerson(usher, { email: 'own@here.example' });

  const resent = await admin.post('/api/invitations/resend', { ids: [stranger.id] });
  expect(resent).toMatchObject({ status: 202, body: { queued: 0 } });
  const taken = await admin.post(`/api/groups/${String(ours)}/members`, {
    userIds: [stranger.userId],
  });
  expect(taken.status).toBe(404);
  const joined = await admin.put(`/api/users/${ownId}`, { groupIds: [theirs] });
  const created = await admin.post('/api/users', {
    email: 'new@here.example',
    groupIds: [theirs],
  });
  expect([joined.status, created.status]).toEqual([422, 422]);
  const group = await owner.get(`/api/groups/${String(theirs)}`);
  expect(group.body).toMatchObject({ memberCount: 0 });

  for (const [path, filter] of [
    ['users', { ids: [stranger.userId] }],
    ['users', { groupId: theirs }],
    ['groups', { ids: [theirs] }],
    ['invitations', { ids: [stranger.id] }],
    ['audit-events', { subjectId: stranger.userId }],
  ] as const) {
    const found = await admin.get(`/api/${path}?filter=${JSON.stringify(filter)}`);
    expect([path, found.status, found.body]).toEqual([path, 200, []]);
  }
  const csv = await admin.get('/api/users/export.csv');
  expect(csv.text).toContain('own@here.example');
  expect(csv.text).not.toContain('elsewhere.example');
});
