import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UsherHome } from '../../admin-ui/src/api/contract.js';
import { type Client, until } from '../support/client.js';
import { uploadCsv } from '../support/imports.js';
import { addPerson, signedIn } from '../support/people.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

const DAY = 24 * 60 * 60 * 1000;

let usher: TestUsher;
let admin: Client;
beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
});
afterAll(() => usher.close());

const homeOf = async (client: Client, since = ''): Promise<UsherHome> => {
  const { status, body } = await client.get<UsherHome>(`/api/home${since && `?since=${since}`}`);
  expect(status).toBe(200);
  return body;
};

/** Counts by the list what a stage of the funnel leads to. */
async function listed(filter: object): Promise<number> {
  const query = encodeURIComponent(JSON.stringify(filter));
  const { status, headers } = await admin.get(`/api/users?filter=${query}&range=[0,0]`);
  expect(status).toBe(200);
  return Number(headers.get('Content-Range')?.split('/')[1]);
}

test('home tells who has come how far, and each number is that of a list', async () => {
  for (const name of ['ada', 'bo', 'cleo'])
    await admin.post('/api/users', { email: `${name}@corp.example` });
  const silent = { email: 'dan@corp.example', sendInvitation: false };
  await admin.post('/api/users', silent);
  await addPerson(usher, { email: 'gone@corp.example', status: 'archived' });
  const { funnel } = await until(async () => {
    const home = await homeOf(admin);
    return home.funnel?.mailed === 4 ? home : undefined;
  });
  // The admin has come, without a mail.
  expect(funnel).toEqual({ invited: 5, mailed: 4, accepted: 1, identityGiven: 0, validated: 0 });

  const id = await addPerson(usher, { email: 'eve@corp.example', lastName: 'Lovelace' });
  const eve = await signedIn(usher, 'eve@corp.example');
  expect(await homeOf(eve)).toMatchObject({ next: 'give_identity' });
  const given = { birthdate: '1990-12-31', nationalities: ['IT'] };
  await eve.put('/api/me/identity', { ...given, action: 'save_draft' });
  expect(await homeOf(eve)).toMatchObject({ next: 'finish_identity' });
  await eve.put('/api/me/identity', { given_name: 'Eve', action: 'submit' });
  expect(await homeOf(eve)).toMatchObject({ next: null, identity: { status: 'submitted' } });
  expect(await homeOf(admin)).toMatchObject({
    toValidate: 1,
    funnel: { accepted: 2, identityGiven: 1, validated: 0 },
  });

  const fields = { birthdate: 'Another year?', nationalities: 'Both of them?' };
  await admin.post(`/api/identities/${id}/review`, { decision: 'return', fields });
  const returned = await homeOf(eve);
  expect(returned).toMatchObject({
    account: { email: 'eve@corp.example', role: 'member' },
    identity: { status: 'returned', toCorrect: 2 },
    next: 'correct_identity',
  });
  // A member is shown what concerns them, and nothing of the others.
  expect(Object.keys(returned).sort()).toEqual(['account', 'identity', 'next']);
  await eve.put('/api/me/identity', { birthdate: '1991-12-31', nationalities: ['IT', 'FR'] });
  expect(await homeOf(eve)).toMatchObject({ next: 'finish_identity' });
  await eve.put('/api/me/identity', { action: 'submit' });
  await admin.post(`/api/identities/${id}/review`, { decision: 'validate' });

  const all = (await homeOf(admin)).funnel;
  expect(all).toEqual({ invited: 6, mailed: 5, accepted: 2, identityGiven: 1, validated: 1 });
  const stages = Object.entries({ ...all, identity_given: all?.identityGiven });
  for (const [reached, count] of stages.filter(([stage]) => stage !== 'identityGiven'))
    expect(await listed({ reached })).toBe(count);
});

test('home counts those who were added in a time, and what waits', async () => {
  const { funnel } = await homeOf(admin);
  moveTime(usher, 8 * DAY);
  admin = await usher.admin();
  const since = new Date(Date.now() + 7 * DAY).toISOString();
  expect((await homeOf(admin, since)).funnel).toMatchObject({ invited: 0, mailed: 0 });
  await admin.post('/api/users', { email: 'late@corp.example' });
  expect((await homeOf(admin, since)).funnel).toMatchObject({ invited: 1, accepted: 0 });
  expect(await listed({ reached: 'invited', since })).toBe(1);
  expect((await homeOf(admin)).funnel?.invited).toBe((funnel?.invited ?? 0) + 1);

  // Invitations hold for fourteen days.
  expect(await homeOf(admin)).toMatchObject({ expiring: 4, failedMails: 0, failedEvents: 0 });
  expect(await listed({ expiring: true })).toBe(4);
  expect(await listed({ expiring: false, status: 'invited' })).toBe(1);

  expect(await homeOf(admin)).toMatchObject({ imports: [] });
  const { id } = await uploadCsv(admin, 'Email\nfinn@corp.example\n');
  expect(await homeOf(admin)).toMatchObject({ imports: [{ id, status: 'ready' }] });
  await admin.delete(`/api/imports/${id}`);
  expect(await homeOf(admin)).toMatchObject({ imports: [] });
});

test('home refuses what is no time', async () => {
  for (const since of ['yesterday', '2026-02-30', '1e99', '%00']) {
    const { status, body } = await admin.get(`/api/home?since=${since}`);
    expect([status, Object.keys(body.errors as object)]).toEqual([422, ['since']]);
  }
});
