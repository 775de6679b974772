import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import { User } from '../../src/modules/people/user.entity.js';
import type { Client } from '../support/client.js';
import { type ImportBody, processed, type Row, rowsOf, uploadCsv } from '../support/imports.js';
import { addOrganization, addPerson, signedIn } from '../support/people.js';
import { Statements } from '../support/statements.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let admin: Client;
/** Holds can_bulk_invite, and not can_create_user. */
let inviter: Client;
let elsewhere: string;

beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
  elsewhere = await addOrganization(usher, 'Elsewhere');
  const { body } = await admin.post<{ id: string }>('/api/groups', {
    name: 'Inviters',
    permissions: ['can_bulk_invite'],
  });
  const userId = await addPerson(usher, { email: 'inviter@corp.example' });
  await admin.post(`/api/groups/${body.id}/members`, { userIds: [userId] });
  inviter = await signedIn(usher, 'inviter@corp.example');
});
afterAll(() => usher.close());

const addElsewhere = (name: string): Promise<string> =>
  addPerson(usher, { email: `${name}@else.example`, organizationId: elsewhere });

/** The CSV of people by their names, with a username each where one is given. */
const file = (...rows: string[]): string => `Email,Username\n${rows.join('\n')}\n`;

/** A row without what tells it from its neighbours: its place, and the name of its person. */
const alike = (row: Row): string => {
  const [name = ''] = row.email.split('@');
  return JSON.stringify({ ...row, rowNumber: 0, line: 0 }).replaceAll(name, 'somebody');
};

const rowsWith = async (client: Client, id: string, verdict: string): Promise<number> => {
  const query = `filter=${JSON.stringify({ verdict })}&range=[0,99]`;
  const { body, headers } = await client.get<Row[]>(`/api/imports/${id}/rows?${query}`);
  expect(headers.get('content-range')).toMatch(new RegExp(`/${body.length}$`));
  return body.length;
};

test('accounts elsewhere told by files: who may not create users sees and gets the same for all rows', async () => {
  await addElsewhere('kate');
  // Takes the name that is derived for somebody who has no account.
  await addPerson(usher, { email: 'lena@other.example', organizationId: elsewhere });
  const people = ['kate', 'lena', 'mona'].map((name) => `${name}@else.example,`);
  const made = await uploadCsv(inviter, file(...people));
  expect(made.counts).toMatchObject({ ready: 3, existingAccount: 0, error: 0 });
  const rows = await rowsOf(inviter, made.id);
  expect(rows.map(({ verdict, username }) => [verdict, username])).toEqual([
    ['ready', 'kate'],
    ['ready', 'lena'],
    ['ready', 'mona'],
  ]);
  expect(new Set(rows.map(alike)).size).toBe(1);
  for (const [verdict, count] of [
    ['ready', 3],
    ['existing_account', 0],
  ] as const) {
    expect(await rowsWith(inviter, made.id, verdict)).toBe(count);
    // The file was not asked of under a limit: it tells an admin neither.
    expect(await rowsWith(admin, made.id, verdict)).toBe(count);
  }

  const done = await processed(inviter, made.id);
  expect(done.counts).toMatchObject({ ready: 3, existingAccount: 0, invited: 3, failed: 0 });
  const after = await rowsOf(inviter, made.id);
  expect(after.map(({ outcome }) => outcome)).toEqual(['invited', 'invited', 'invited']);
  expect(new Set(after.map(alike)).size).toBe(1);
  const { text } = await inviter.get(`/api/imports/${made.id}/errors.csv`);
  expect(text.trim().split('\r\n')).toHaveLength(1);
});

test('accounts elsewhere told by files: a username that is taken is a fault, whoever the row invites', async () => {
  await addElsewhere('nora');
  const { id } = await uploadCsv(
    inviter,
    file('nora@else.example,inviter', 'olga@else.example,inviter'),
  );
  const [known, unknown] = await rowsOf(inviter, id);
  expect(known?.errors.map(({ code }) => code)).toEqual(['username.taken']);
  expect(unknown?.errors.map(({ code }) => code)).toEqual(['username.taken']);
});

test('accounts elsewhere told by files: nor does a given username, which may be the own one elsewhere', async () => {
  const gina = await addElsewhere('gina');
  await addElsewhere('ines');
  const rows = ['gina@else.example,Gina', 'jack@else.example,ines', 'kim@else.example,kimono'];
  // Somebody here who has not joined may have had the name before.
  await admin.post('/api/users', { email: 'lars@corp.example', username: 'lars' });
  rows.push('milo@else.example,lars');
  const { id } = await uploadCsv(inviter, file(...rows));
  const told = async (): Promise<unknown[][]> =>
    (await rowsOf(inviter, id)).map(({ verdict, username, errors }) => [verdict, username, errors]);
  const alikeAll = ['gina', 'ines', 'kimono', 'lars'].map((username) => ['ready', username, []]);
  expect(await told()).toEqual(alikeAll);

  const statements = new Statements(usher);
  expect((await processed(inviter, id)).counts).toMatchObject({ invited: 4, failed: 0 });
  // No chunk waits until all others are through with usernames.
  expect(statements.matching(/'usernames'.*FOR UPDATE/)).toEqual([]);
  statements.stop();
  expect(await told()).toEqual(alikeAll);
  const usernameOf = async (email: string): Promise<string | undefined> =>
    (await usher.app.get(Database).repository(User).findOneBy({ email }))?.username;
  expect(await usernameOf('jack@else.example')).toBe('ines2');
  expect(await usernameOf('kim@else.example')).toBe('kimono');
  expect(await usernameOf('milo@else.example')).toBe('lars2');
  expect(await usher.app.get(Database).repository(User).findOneBy({ id: gina })).toMatchObject({
    username: 'gina',
  });
  const { body } = await admin.get<{ id: string }[]>(`/api/users?filter={"importId":"${id}"}`);
  expect(body.map((one) => one.id)).toContain(gina);
});

test('accounts elsewhere told by files: nor does a row that is edited, or an account that is made meanwhile', async () => {
  await addElsewhere('pia');
  const { id } = await uploadCsv(inviter, file('rosa@else.example,', 'tina@else.example,'));
  const edited = await inviter.put<Row>(`/api/imports/${id}/rows/1`, { email: 'pia@else.example' });
  expect([edited.status, edited.body.verdict]).toEqual([200, 'ready']);
  await addElsewhere('tina');
  expect((await processed(inviter, id)).counts).toMatchObject({ invited: 2, failed: 0 });
  const rows = await rowsOf(inviter, id);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['invited', 'invited']);
});

test('accounts elsewhere told by files: of an import that tells an admin, others see nothing of it', async () => {
  await addElsewhere('uma');
  const { id } = await uploadCsv(admin, file('uma@else.example,', 'vera@else.example,'));
  expect((await rowsOf(admin, id)).map(({ verdict }) => verdict)).toEqual([
    'existing_account',
    'ready',
  ]);
  const { body } = await inviter.get<ImportBody>(`/api/imports/${id}`);
  expect(body.counts).toMatchObject({ ready: 2, existingAccount: 0 });
  expect(new Set((await rowsOf(inviter, id)).map(alike)).size).toBe(1);
  expect(await rowsWith(inviter, id, 'existing_account')).toBe(0);
  expect(await rowsWith(admin, id, 'existing_account')).toBe(1);
  // What somebody else asks it by editing tells nobody, and takes nothing back.
  await addElsewhere('wilma');
  await inviter.put(`/api/imports/${id}/rows/2`, { email: 'wilma@else.example' });
  const verdicts = async (): Promise<string[]> =>
    (await rowsOf(admin, id)).map(({ verdict }) => verdict);
  expect(await verdicts()).toEqual(['existing_account', 'ready']);
  expect((await processed(admin, id)).counts).toMatchObject({ invited: 2, failed: 0 });
  expect(await verdicts()).toEqual(['existing_account', 'ready']);
  expect(await rowsWith(admin, id, 'existing_account')).toBe(1);
  expect(await rowsWith(admin, id, 'ready')).toBe(1);
});

test('accounts elsewhere told by files: rows and edits of them count under a limit of their own', async () => {
  for (const name of ['xenia', 'yann']) await addElsewhere(name);
  await addPerson(usher, { email: 'hr@corp.example', role: 'admin' });
  const asking = await signedIn(usher, 'hr@corp.example');
  const upload = async (rows: number): Promise<[string | undefined, string]> => {
    const others = Array.from({ length: rows - 1 }, (_, n) => `x${n}@rows.example,`);
    const { id } = await uploadCsv(asking, file('xenia@else.example,', ...others));
    return [(await rowsOf(asking, id))[0]?.verdict, id];
  };
  const verdictOf = async (rows: number): Promise<string | undefined> => (await upload(rows))[0];
  expect(await verdictOf(601)).toBe('ready');
  expect(await verdictOf(400)).toBe('existing_account');
  expect(await verdictOf(400)).toBe('ready');
  const [verdict, id] = await upload(200);
  expect(verdict).toBe('existing_account');
  expect(await verdictOf(1)).toBe('ready');
  // Nobody is kept from creating one person by having uploaded many.
  const asked = await asking.get('/api/users/availability?email=xenia@else.example');
  expect(asked).toMatchObject({ status: 200, body: { email: { status: 'existing_account' } } });

  // An edit over the limit is not answered, and the others stay as they are.
  const edited = await asking.put<Row>(`/api/imports/${id}/rows/2`, { email: 'yann@else.example' });
  expect([edited.status, edited.body.verdict]).toEqual([200, 'ready']);
  await asking.delete(`/api/imports/${id}/rows/3`);
  expect((await asking.get<ImportBody>(`/api/imports/${id}`)).body.counts).toMatchObject({
    ready: 198,
    existingAccount: 1,
  });
  expect((await processed(asking, id)).counts).toMatchObject({ invited: 199, failed: 0 });
  expect((await rowsOf(asking, id))[1]).toMatchObject({ verdict: 'ready', outcome: 'invited' });
});
