import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer, Client } from '../support/client.js';
import { addPerson, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
});
afterAll(() => usher.close());

type Refusal = Answer<{ code: string; errors: Record<string, object | undefined> }>;

/** An object of so many names that nothing has. */
const names = (count: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1]));

test('of a great many unknown names of an identity, the first few are told', async () => {
  const flat: Refusal = await boss.put('/api/me/identity', names(900));
  expect(flat).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
  expect(Object.keys(flat.body.errors)).toHaveLength(50);
  const nested: Refusal = await boss.put('/api/me/identity', { address: names(900) });
  expect(nested.status).toBe(422);
  expect(Object.keys(nested.body.errors.address ?? {})).toHaveLength(50);
});

test('an answer has a limited number of messages, however many faults there are', async () => {
  const rows = Array.from({ length: 300 }, () => names(10));
  const refused: Refusal = await boss.post('/api/imports', { rows });
  expect(refused.status).toBe(422);
  expect(Object.keys(refused.body.errors.rows ?? {})).toHaveLength(100);
});

test('JSON has a limit of size, and rows of an import a higher one', async () => {
  const large = 'x'.repeat(3_000_000);
  const refused = await usher.client().post('/api/auth/login', { identifier: large });
  expect([refused.status, refused.body.code]).toEqual([413, 'request.too_large']);
  const rows = [{ email: 'large@corp.example', metadata: large }];
  expect((await boss.post('/api/imports', { rows })).status).toBe(201);
  const tooLarge = await boss.post('/api/imports', { rows: [rows, rows, rows, rows] });
  expect([tooLarge.status, tooLarge.body.code]).toEqual([413, 'request.too_large']);
  // As much metadata as anybody may have, in the longest way of writing it.
  const some = Array.from({ length: 99 }, (_, i) => [`k${i}`, '\u00e9'.repeat(1_990)]);
  const metadata = JSON.stringify(Object.fromEntries(some)).replaceAll('é', '\\u00e9');
  const body = `{"account":{"email":"most@corp.example","metadata":${metadata}},"identity":{"action":"save_draft"}}`;
  const created = await boss.send('POST', '/api/users/complete-registration', body);
  expect(created.status).toBe(201);
});

test('one holder of a permission disables the rest: of a list as long as a body, none is compared with each', async () => {
  await addPerson(usher, { email: 'plain@corp.example', role: 'member' });
  const plain = await signedIn(usher, 'plain@corp.example');
  const many = Array.from({ length: 200_000 }, (_, i) => `a${i.toString(36)}`);
  const refused: Refusal[] = [
    await plain.post('/api/users/bulk', { ids: many, action: 'archive' }),
    await boss.post('/api/groups', { name: 'Many', permissions: many }),
  ];
  expect(refused.map(({ status, body }) => [status, Object.keys(body.errors)])).toEqual([
    [422, ['ids']],
    [422, ['permissions']],
  ]);
  const made = await boss.post<{ id: string }>('/api/imports', {
    rows: [{ email: 'settled@corp.example' }],
  });
  for (const count of [501, 300_000]) {
    const settle = Array.from({ length: count }, () => ({}));
    const path = `/api/imports/${made.body.id}`;
    const answer = await boss.put<Refusal['body']>(path, { settle });
    expect([answer.status, answer.body.errors]).toEqual([422, { settle: expect.any(String) }]);
  }
  const twice = await boss.post<Refusal['body']>('/api/groups', {
    name: 'Twice',
    permissions: ['can_view_users', 'can_view_users'],
  });
  expect([twice.status, Object.keys(twice.body.errors)]).toEqual([422, ['permissions']]);
});

describe('nothing walks through a body that is nested too deep, or has too many names in one object', () => {
  const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const refuse = async (
    client: Client,
    [method, path]: [string, string],
    { depth, width }: { depth: number; width: number },
  ): Promise<void> => {
    const [deep, wide] = [nested(depth), JSON.stringify(names(width))];
    for (const body of [deep, wide, `{"fields":${deep}}`, `{"account":${wide},"identity":{}}`]) {
      const refused = await client.send<Record<string, unknown>>(method, path, body);
      expect([path, refused.status, refused.body.code]).toEqual([path, 400, 'request.malformed']);
    }
  };

  // Within what anybody may send.
  test.each([
    ['POST', '/api/auth/login'],
    ['POST', '/api/auth/forgot-password'],
    ['POST', '/api/auth/reset-password'],
    ['POST', '/api/public/invitations/inspect'],
    ['POST', '/api/public/invitations/accept'],
    ['POST', '/api/public/invitations/request-new'],
  ])('by anybody: %s %s', (...route) =>
    refuse(usher.client(), route, { depth: 2000, width: 1200 }),
  );

  test.each([
    ['POST', '/api/users'],
    ['POST', '/api/users/complete-registration'],
    ['POST', '/api/imports'],
    ['PUT', '/api/me/identity'],
    ['PUT', '/api/identity-settings'],
    ['PUT', '/api/organization'],
  ])('by somebody: %s %s', (...route) => refuse(boss, route, { depth: 6000, width: 100_000 }));

  test('metadata that is nested as deep as it may be comes back as it was given', async () => {
    const nested = JSON.parse(`{"a":${'['.repeat(97)}1${']'.repeat(97)}}`) as object;
    const account = { email: 'deep@corp.example', metadata: nested };
    const identity = { action: 'save_draft' };
    const created = await boss.post('/api/users/complete-registration', { account, identity });
    expect(created).toMatchObject({ status: 201, body: { user: { metadata: nested } } });
  });
});

describe('names that every object has are names like others', () => {
  const own = '{"__proto__":{"a":1},"constructor":"Smith & Sons","toString":[{"valueOf":2}]}';
  const send = (method: string, path: string, body: string): Promise<Answer> =>
    boss.send(method, path, body);

  test('metadata keeps them, whatever way it comes', async () => {
    const person = `{"email":"built@corp.example","metadata":${own}}`;
    const made = await send('POST', '/api/users', person);
    expect([made.status, JSON.stringify(made.body.metadata)]).toEqual([201, own]);
    const more = own.replace('1', '2');
    const path = `/api/users/${String(made.body.id)}`;
    const changed = await send('PUT', path, `{"metadata":${more}}`);
    expect(JSON.stringify(changed.body.metadata)).toBe(more);
    const both = `{"account":{"email":"whole@corp.example","metadata":${own}},"identity":{"action":"save_draft"}}`;
    const complete = await send('POST', '/api/users/complete-registration', both);
    const { user } = complete.body as { user: { metadata: unknown } };
    expect(JSON.stringify(user.metadata)).toBe(own);
    const rows = `{"rows":[{"email":"row@corp.example","metadata":${own}}]}`;
    const { body } = await send('POST', '/api/imports', rows);
    const [row] = (await boss.get<{ metadata: string }[]>(`/api/imports/${String(body.id)}/rows`))
      .body;
    expect(row?.metadata).toBe(own);
  });

  test.each(['__proto__', 'constructor', 'toString', 'valueOf'])(
    'as a filter, a field or a property %s is unknown, and nobody is meant by it',
    async (name) => {
      const odd = `{"${name}":"x"}`;
      for (const [method, path, body, refusal] of [
        ['POST', '/api/invitations/resend', `{"filter":${odd}}`, [400, 'list.unknown_filter']],
        ['POST', '/api/identities/request', `{"filter":${odd}}`, [400, 'list.unknown_filter']],
        [
          'POST',
          '/api/users/bulk',
          `{"filter":${odd},"expect":0,"action":"archive"}`,
          [400, 'list.unknown_filter'],
        ],
        ['PUT', '/api/identity-settings', `{"fields":${odd}}`, [422, 'request.invalid']],
        ['PUT', '/api/organization', odd, [422, 'request.invalid']],
        [
          'POST',
          '/api/users',
          `{"email":"odd@corp.example","${name}":1}`,
          [422, 'request.invalid'],
        ],
      ] as const) {
        const { status, body: told } = await send(method, path, body);
        expect([path, status, told.code]).toEqual([path, ...refusal]);
      }
    },
  );
});

describe('null counts as not given, and what is of another type is refused at its field', () => {
  const optional = [
    ...['username', 'firstName', 'lastName', 'role', 'groupIds', 'metadata', 'sendInvitation'],
  ] as const;
  const others: readonly unknown[] = [0, 1.5, true, [], [null], [{}], {}, { a: null }, 'x', ''];

  const create = (field: object, email: string): Promise<Answer> =>
    boss.post('/api/users', { email, ...field });
  const complete = (field: object, email: string): Promise<Answer> =>
    boss.post('/api/users/complete-registration', {
      account: { email, ...field },
      identity: { family_name: 'One', action: 'save_draft' },
    });
  const importOne = (field: object, email: string): Promise<Answer> =>
    boss.post('/api/imports', { rows: [{ email, ...field }] });

  test('nobody is refused for nulls, and the invitation is mailed', async () => {
    const nulls = Object.fromEntries(optional.map((field) => [field, null]));
    expect(await create(nulls, 'nulls@corp.example')).toMatchObject({
      status: 201,
      body: {
        role: 'member',
        username: 'nulls',
        metadata: null,
        invitation: { delivery: expect.any(String) },
      },
    });
    const both = await boss.post('/api/users/complete-registration', {
      account: { email: 'both@corp.example', ...nulls },
      identity: { family_name: 'Both', address: null, sex: null, action: null, version: null },
    });
    // Without an action it is validated, and more is needed for that.
    expect(both).toMatchObject({
      status: 422,
      body: { errors: { identity: { birthdate: 'This is needed.' } } },
    });
    expect(both.body.errors).not.toHaveProperty('account');
    const ofRow = ['username', 'firstName', 'lastName', 'role', 'groups', 'metadata', 'identity'];
    const rows = [
      { email: 'row@corp.example', ...Object.fromEntries(ofRow.map((field) => [field, null])) },
    ];
    expect(await boss.post('/api/imports', { rows })).toMatchObject({ status: 201 });
    const choices = { defaultRole: null, createMissingGroups: null, validateIdentities: null };
    expect(await boss.post('/api/imports', { rows, ...choices })).toMatchObject({ status: 201 });
  });

  test.each([...optional, 'email', 'groups', 'identity', '__proto__', 'constructor'])(
    'whatever %s is, nothing fails',
    async (field) => {
      for (const [at, value] of [...others, null].entries()) {
        const one = JSON.parse(`{${JSON.stringify(field)}:${JSON.stringify(value)}}`) as object;
        for (const [by, way] of [create, complete, importOne].entries()) {
          const email = `${field.toLowerCase().replaceAll('_', 'u')}${at}${by}@corp.example`;
          const { status } = await way(one, email);
          expect([field, value, by, [201, 422].includes(status)]).toEqual([field, value, by, true]);
        }
      }
    },
  );

  test('a great many groups are refused, not looked for', async () => {
    const groupIds = Array.from({ length: 70_000 }, () => 'x');
    expect((await create({ groupIds }, 'many@corp.example')).status).toBe(422);
  });
});
