import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import { Identity } from '../../src/modules/identities/identity.entity.js';
import type { Client } from '../support/client.js';
import { addPerson, signedIn } from '../support/people.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let hana: Client;
beforeAll(async () => {
  usher = await startUsher();
  await addPerson(usher, { email: 'hana@corp.example', role: 'hr' });
  hana = await signedIn(usher, 'hana@corp.example');
});
afterAll(() => usher.close());

const given = { given_name: 'Grace', birthdate: '1906-12-09', nationalities: ['US'] };
const reasons = { birthdate: 'Your passport says another day.' };

test('the person who got fields back learns which of them are still what they were', async () => {
  const id = await addPerson(usher, { email: 'kay@corp.example', lastName: 'Antonelli' });
  const kay = await signedIn(usher, 'kay@corp.example');
  const mine = async (change?: object): Promise<unknown> => {
    const answer = change
      ? await kay.put('/api/me/identity', change)
      : await kay.get('/api/me/identity');
    expect(answer.status).toBe(200);
    return answer.body.uncorrected;
  };
  expect(await mine({ ...given, action: 'submit' })).toEqual([]);
  const fields = { ...reasons, nationalities: 'Both of them?', sex: 'Please give it.' };
  await hana.post(`/api/identities/${id}/review`, { decision: 'return', fields });
  const all = ['birthdate', 'nationalities', 'sex'];
  expect((await mine()) as string[]).toEqual(expect.arrayContaining(all));
  expect(await mine()).toHaveLength(3);
  expect(await mine({ birthdate: '1906-12-10', nationalities: ['US'] })).toHaveLength(2);
  expect(await mine({ sex: 2, nationalities: ['US', 'IT'] })).toEqual([]);
  // Sent back as it was got, it is no field.
  expect(
    await mine({ ...(await kay.get('/api/me/identity')).body, birthdate: '1906-12-09' }),
  ).toEqual(['birthdate']);
  expect(await mine({ action: 'submit' })).toEqual([]);
  expect((await hana.get(`/api/identities/${id}`)).body).not.toHaveProperty('uncorrected');
});

test('whoever reviews what was sent back sees which fields had come back and why', async () => {
  const id = await addPerson(usher, { email: 'grace@corp.example', lastName: 'Hopper' });
  const grace = await signedIn(usher, 'grace@corp.example');
  const review = (body: object): Promise<unknown> =>
    hana.post(`/api/identities/${id}/review`, body);
  const seen = async (): Promise<object> => {
    const { status, returned, returnedBefore } = (await hana.get(`/api/identities/${id}`)).body;
    return { status, returned, returnedBefore };
  };
  const listed = async (): Promise<Record<string, unknown>> => {
    const filter = encodeURIComponent(JSON.stringify({ ids: [id] }));
    const { body } = await hana.get<Record<string, unknown>[]>(`/api/identities?filter=${filter}`);
    return body[0] ?? {};
  };

  await grace.put('/api/me/identity', { ...given, action: 'submit' });
  expect(await seen()).toEqual({ status: 'submitted', returned: null, returnedBefore: null });
  expect(await listed()).toMatchObject({ status: 'submitted', returnedAt: null });
  const first = (await listed()).submittedAt;

  moveTime(usher, 60_000);
  await review({ decision: 'return', fields: reasons });
  expect(await seen()).toEqual({ status: 'returned', returned: reasons, returnedBefore: null });
  // Sent back as it was, and by way of a draft.
  await grace.put('/api/me/identity', { action: 'submit' });
  await grace.put('/api/me/identity', { document_type: 'passport' });
  expect(await seen()).toEqual({ status: 'draft', returned: null, returnedBefore: null });
  await grace.put('/api/me/identity', { action: 'submit' });
  expect(await seen()).toEqual({ status: 'submitted', returned: null, returnedBefore: reasons });
  const again = await listed();
  expect(again.returnedAt).toMatch(/^\d{4}-.*Z$/);
  // It waits since it was sent again, which is where it stands in the queue.
  expect([first, again.returnedAt, again.submittedAt].sort()).toEqual([
    first,
    again.returnedAt,
    again.submittedAt,
  ]);

  const { returned } = await usher.app
    .get(Database)
    .repository(Identity)
    .findOneByOrFail({ userId: id });
  expect(returned).not.toContain('passport');

  await review({ decision: 'validate' });
  await hana.put(`/api/identities/${id}`, { given_name: 'Grace B.' });
  expect(await seen()).toEqual({ status: 'submitted', returned: null, returnedBefore: null });
  const { validatedAt, returnedAt } = await listed();
  expect(String(validatedAt) > String(returnedAt)).toBe(true);
});
