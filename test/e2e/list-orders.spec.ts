import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Events } from '../../src/modules/events/events.js';
import type { Client } from '../support/client.js';
import { processed, uploadCsv } from '../support/imports.js';
import { routes } from '../support/routes.js';
import { startUsher, type TestUsher } from '../support/usher.js';

type Record = { [field: string]: unknown };

/** The order that a person expects of each list: what happened last on top, names by the alphabet, rows as in the file. */
const orders: { [route: string]: readonly [field: string, order: 'ASC' | 'DESC'] } = {
  'GET /api/users': ['createdAt', 'DESC'],
  'GET /api/invitations': ['createdAt', 'DESC'],
  'GET /api/imports': ['createdAt', 'DESC'],
  'GET /api/identities': ['createdAt', 'DESC'],
  'GET /api/emails': ['createdAt', 'DESC'],
  'GET /api/audit-events': ['createdAt', 'DESC'],
  'GET /api/events': ['createdAt', 'DESC'],
  'GET /api/groups': ['name', 'ASC'],
};

let usher: TestUsher;
let admin: Client;
let importId: string;

beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
  const people = Array.from({ length: 12 }, (_, n) => `p${n}@order.example`);
  for (const part of [people.slice(0, 4), people.slice(4)]) {
    ({ id: importId } = await uploadCsv(admin, ['Email', ...part].join('\n')));
    await processed(admin, importId);
  }
  for (const name of ['zebras', 'Ants', 'Éclairs', 'bees'])
    await admin.post('/api/groups', { name });
  // As the application would have handlers that are told of something.
  const events = usher.app.get(Events, { strict: false });
  events.want('person.updated');
  for (const id of people) await admin.put(`/api/users/${await idOf(id)}`, { firstName: 'A' });
});

async function idOf(email: string): Promise<string> {
  const { body } = await admin.get<Record[]>(`/api/users?filter={"q":"${email}"}`);
  return String(body[0]?.['id']);
}

afterAll(() => usher.close());

test('every list has an order of its own', () => {
  // One's own sessions are answered whole, without the dialect of lists.
  const lists = Object.keys(routes).filter(
    (route) => routes[route]?.list && route !== 'GET /api/auth/sessions',
  );
  expect(Object.keys(orders).sort()).toEqual(lists.sort());
});

test.each(Object.entries(orders))(
  '%s answers in the order that a person expects when none is asked for',
  async (route, [field, order]) => {
    const path = route.replace('GET ', '');
    const { body } = await admin.get<Record[]>(path);
    const asked = await admin.get<Record[]>(`${path}?sort=["${field}","${order}"]`);
    expect(body.length).toBeGreaterThan(1);
    expect(body).toEqual(asked.body);
  },
);

test('groups stand by their names, without regard to case and accents', async () => {
  const { body } = await admin.get<Record[]>('/api/groups');
  expect(body.map(({ name }) => name)).toEqual([
    'Admin',
    'Ants',
    'bees',
    'Éclairs',
    'HR',
    'Member',
    'zebras',
  ]);
});

test('rows of an import stand in the order of the file', async () => {
  const { body } = await admin.get<Record[]>(`/api/imports/${importId}/rows`);
  expect(body.map(({ rowNumber }) => rowNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test.each(Object.keys(orders))(
  '%s gives the records of which the ids are asked for',
  async (route) => {
    const path = route.replace('GET ', '');
    const of = async (ids: unknown[]): Promise<unknown[]> => {
      const filter = encodeURIComponent(JSON.stringify({ ids }));
      return (await admin.get<Record[]>(`${path}?filter=${filter}`)).body.map(({ id }) => id);
    };
    const all = (await admin.get<Record[]>(path)).body.map(({ id }) => id);
    const some = all.slice(0, 2);
    expect(some.length).toBeGreaterThan(0);
    expect((await of(some)).sort()).toEqual(some.sort());
    expect(await of([])).toEqual([]);
  },
);
