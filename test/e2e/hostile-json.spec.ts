import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Answer, Client } from '../support/client.js';
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
