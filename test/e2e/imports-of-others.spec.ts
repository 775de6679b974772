import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UsherUndoneImport } from '../../admin-ui/src/api/contract.js';
import type { Client } from '../support/client.js';
import { judged, processed, type Row, rowsOf, uploadCsv } from '../support/imports.js';
import { addPerson, holderOf, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

type IdentityRow = Row & { identity?: Record<string, string> };

let usher: TestUsher;
let boss: Client;
/** May invite and register, and not see identities. */
let clerk: Client;
let grant: (...permissions: string[]) => Promise<unknown>;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
  const id = await addPerson(usher, { email: 'clerk@corp.example' });
  const { body } = await boss.post('/api/groups', { name: 'Clerks' });
  const path = `/api/groups/${String(body.id)}`;
  await boss.post(`${path}/members`, { userIds: [id] });
  grant = (...permissions) => boss.put(path, { permissions });
  clerk = await signedIn(usher, 'clerk@corp.example');
});
afterAll(() => usher.close());

const marker = 'Lanternstreet';
const file = (domain: string): string =>
  [
    'First Name,Email,Date of birth,Street',
    `Ann,ann@${domain},1990-01-01,${marker}`,
    `Bob,bob@,1990-02-30,${marker}`,
    '',
  ].join('\n');
const without = ['can_bulk_invite', 'can_complete_registration'];

/** Counts how often an import shows `client` what is in its identity cells, in each place. */
async function shownTo(client: Client, id: string): Promise<Record<string, number>> {
  const times = (text: string): number => text.split(marker).length - 1;
  const errors = await client.get(`/api/imports/${id}/errors.csv`);
  expect(errors.status).toBe(200);
  expect(errors.text).toContain('Bob');
  return { rows: times(JSON.stringify(await rowsOf(client, id))), errors: times(errors.text) };
}

async function readings(id: string): Promise<unknown> {
  const filter = JSON.stringify({ subjectId: id, action: 'import.identities_read' });
  return (await boss.get(`/api/audit-events?filter=${filter}`)).body;
}

test('identity cells that somebody else uploaded are for who may see identities', async () => {
  await grant(...without);
  const { id } = await uploadCsv(boss, file('others.example'));
  expect(await shownTo(clerk, id)).toEqual({ rows: 0, errors: 0 });
  for (const row of await rowsOf(clerk, id)) expect(row).not.toHaveProperty('identity');
  const path = `/api/imports/${id}/rows/2`;
  const renamed = await clerk.put<IdentityRow>(path, { firstName: 'Bobby' });
  expect(renamed).toMatchObject({ status: 200, body: { firstName: 'Bobby', verdict: 'error' } });
  expect(renamed.body).not.toHaveProperty('identity');
  expect(await clerk.put(path, { identity: { birthdate: '1990-02-28' } })).toMatchObject({
    status: 403,
    body: { code: 'permission.missing', params: { permission: 'can_view_identity' } },
  });
  await processed(boss, id);
  expect(await shownTo(clerk, id)).toEqual({ rows: 0, errors: 0 });
  expect(await readings(id)).toEqual([]);
  // Nothing of it was lost.
  expect((await rowsOf(boss, id))[1]).toMatchObject({
    identity: { birthdate: '1990-02-30', 'address.street_address': marker },
  });

  await grant(...without, 'can_view_identity');
  expect(await shownTo(clerk, id)).toEqual({ rows: 2, errors: 1 });
  expect(await readings(id)).toMatchObject([
    { actor: { name: 'clerk@corp.example' } },
    { actor: { name: 'clerk@corp.example' } },
  ]);
});

test('those that one uploaded oneself need no more than before', async () => {
  await grant(...without);
  const { id } = await uploadCsv(clerk, file('own.example'));
  expect(await shownTo(clerk, id)).toEqual({ rows: 2, errors: 1 });
  const mended = await clerk.put<IdentityRow>(`/api/imports/${id}/rows/2`, {
    identity: { birthdate: '1990-02-28' },
  });
  expect(mended.body).toMatchObject({ verdict: 'error', identity: { birthdate: '1990-02-28' } });
  const whole = await clerk.put<IdentityRow>(`/api/imports/${id}/rows/2`, {
    email: 'bob@own.example',
  });
  expect(whole.body).toMatchObject({ verdict: 'ready', identity: { birthdate: '1990-02-28' } });
  expect(await readings(id)).toEqual([]);
});

test('somebody who may not register them changes an option, and they stay', async () => {
  await grant('can_bulk_invite');
  const { id } = await uploadCsv(boss, file('stay.example'));
  expect((await clerk.put(`/api/imports/${id}`, { defaultRole: 'member' })).status).toBe(202);
  await judged(clerk, id);
  expect((await rowsOf(boss, id))[0]).toMatchObject({
    identity: { birthdate: '1990-01-01', 'address.street_address': marker },
    identityStatus: 'draft',
  });
});

test('what they hold is not shown by taking it for something else', async () => {
  await grant(...without);
  const { id } = await uploadCsv(boss, file('mapped.example'));
  const change = async (sent: object): Promise<unknown[]> => {
    const { status, body } = await clerk.put(`/api/imports/${id}`, sent);
    return [status, body.code];
  };
  const missing = [403, 'permission.missing'];
  expect(await change({ mapping: { 3: 'lastName' } })).toEqual(missing);
  expect(await change({ mapping: { 3: null } })).toEqual(missing);
  expect(await change({ headerLine: 2 })).toEqual(missing);
  expect(await change({ headerLine: null })).toEqual(missing);
  expect(await shownTo(clerk, id)).toEqual({ rows: 0, errors: 0 });
  expect((await change({ mapping: { 0: 'lastName' } }))[0]).toBe(202);
  await judged(clerk, id);
  expect(await shownTo(clerk, id)).toEqual({ rows: 0, errors: 0 });
  expect((await rowsOf(boss, id))[0]).toMatchObject({
    lastName: 'Ann',
    identity: { 'address.street_address': marker },
  });
});

test('undo, erase and revoke ask for what doing the same by hand would, for each person: undo', async () => {
  const csv = ['Email,Role', 'chief@undo.example,Admin', 'plain@undo.example,Member', ''];
  const { id } = await uploadCsv(boss, csv.join('\n'));
  await processed(boss, id);
  const idOf = async (q: string): Promise<string> => {
    const found = await boss.get<{ id: string }[]>(`/api/users?filter=${JSON.stringify({ q })}`);
    return found.body[0]?.id ?? '';
  };
  const [chief, plain] = [await idOf('chief@undo.example'), await idOf('plain@undo.example')];
  const undo = async (client: Client): Promise<UsherUndoneImport> => {
    const { status, body } = await client.post<UsherUndoneImport & object>(
      `/api/imports/${id}/undo`,
    );
    expect(status).toBe(200);
    return { ...body, kept: body.kept.sort((a, b) => a.reason.localeCompare(b.reason)) };
  };

  const lookAhead = async (client: Client): Promise<unknown> =>
    (await client.get(`/api/imports/${id}/undo`)).body;

  await grant('can_bulk_invite');
  const notAllowed = [{ reason: 'permission_missing', count: 2 }];
  expect(await lookAhead(clerk)).toMatchObject({ undone: 0, restored: 0, kept: notAllowed });
  expect(await undo(clerk)).toEqual({
    undone: 0,
    restored: 0,
    kept: [chief, plain].sort().map((userId) => ({ userId, reason: 'permission_missing' })),
  });
  await grant('can_bulk_invite', 'can_revoke_invitation');
  const holdsMore = [{ reason: 'holds_more', count: 1 }];
  expect(await lookAhead(clerk)).toMatchObject({ undone: 1, restored: 0, kept: holdsMore });
  expect(await undo(clerk)).toEqual({
    undone: 1,
    restored: 0,
    kept: [{ userId: chief, reason: 'holds_more' }],
  });
  expect((await boss.get(`/api/users/${plain}`)).status).toBe(404);
  expect((await boss.get(`/api/users/${chief}`)).body).toMatchObject({
    status: 'invited',
    invitation: { status: 'pending' },
  });
  expect((await boss.get(`/api/imports/${id}`)).body.status).toBe('completed');

  // Whoever may do more goes on with it.
  expect(await undo(boss)).toEqual({ undone: 1, restored: 0, kept: [] });
  expect((await boss.get(`/api/imports/${id}`)).body.status).toBe('undone');
});

test('metadata that somebody else uploaded is for who may see people', async () => {
  const rows = ['Email,First Name,Metadata', `ann@meta.example,Ann,"{""desk"":""${marker}""}"`];
  const faulty = `bob@meta,Bob,"{""desk"":""${marker}""}"`;
  const { id } = await uploadCsv(boss, [...rows, faulty, ''].join('\n'));
  await grant('can_bulk_invite');
  expect(await shownTo(clerk, id)).toEqual({ rows: 0, errors: 0 });
  const path = `/api/imports/${id}/rows/1`;
  const renamed = await clerk.put(path, { firstName: 'Anna' });
  expect(renamed).toMatchObject({ status: 200, body: { firstName: 'Anna', metadata: '' } });
  expect(await shownTo(boss, id)).toEqual({ rows: 2, errors: 1 });
  const { client } = await holderOf(usher, ['can_bulk_invite', 'can_view_users'], {
    email: 'reader@corp.example',
  });
  expect(await shownTo(client, id)).toEqual({ rows: 2, errors: 1 });
});
