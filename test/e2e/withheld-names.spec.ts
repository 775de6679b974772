import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { UsherUser } from '../../admin-ui/src/api/contract.js';
import type { Answer, Client } from '../support/client.js';
import { processed, uploadCsv } from '../support/imports.js';
import { mailedToken, tokenOf } from '../support/invitations.js';
import { addOrganization, addPerson, passphrase, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;
let elsewhere: string;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
  elsewhere = await addOrganization(usher, 'Elsewhere');
});
afterAll(() => usher.close());

/** An account of another organization, whose names nobody else has. */
async function stranger(email: string): Promise<string> {
  return addPerson(usher, {
    email,
    username: `zelda.${email.split('@')[0] ?? ''}`,
    firstName: 'Zelda',
    lastName: 'Wintergreen',
    organizationId: elsewhere,
  });
}
const tells = /zelda|wintergreen/i;

const users = (filter: object, sort = ['email', 'ASC']): Promise<Answer<UsherUser[]>> =>
  boss.get(
    `/api/users?filter=${encodeURIComponent(JSON.stringify(filter))}&sort=${JSON.stringify(sort)}&range=[0,99]`,
  );
const found = async (q: string, sort?: string[]): Promise<string[]> =>
  (await users({ q }, sort)).body.map(({ email }) => email);

describe('names and identity of an account elsewhere are not shown before its owner has joined', () => {
  let invited: UsherUser;

  beforeAll(async () => {
    await stranger('typed@known.example');
    const made = await boss.post<UsherUser>('/api/users', {
      email: 'typed@known.example',
      firstName: 'Ann',
      lastName: 'Typed',
    });
    expect(made.status).toBe(201);
    invited = made.body;
    await stranger('file@known.example');
    const { id } = await uploadCsv(boss, 'Email,Role\nfile@known.example,Member\n');
    expect(await processed(boss, id)).toMatchObject({ counts: { invited: 1 } });
  });

  test('by no page, list, export, timeline or record; what one typed oneself is', async () => {
    expect(invited).toMatchObject({ username: null, firstName: 'Ann', lastName: 'Typed' });
    const { id } = invited;
    const [file] = (await users({ q: 'file@known' })).body;
    expect(file).toMatchObject({ username: null, firstName: null, lastName: null });
    await boss.post('/api/identities/request', { ids: [id] });
    const paths = [
      '/api/users?range=[0,99]',
      `/api/users/${id}`,
      `/api/users/${id}/timeline`,
      '/api/users/export.csv',
      '/api/identities?range=[0,99]',
      `/api/identities/${id}`,
      `/api/identities/${file?.id ?? ''}`,
      `/api/users/${id}/personal-data`,
      '/api/audit-events?range=[0,99]',
      '/api/invitations?range=[0,99]',
      '/api/emails?range=[0,99]',
      '/api/imports',
    ];
    for (const path of paths) {
      const { status, text } = await boss.get(path);
      expect([path, status, tells.exec(text)]).toEqual([path, 200, null]);
    }
    const events = await boss.get<{ subject: { name: string } | null }[]>(
      `/api/audit-events?filter={"subjectId":"${id}"}`,
    );
    expect(events.body[0]?.subject?.name).toBe('Ann Typed');
  });

  test('by no search, and no place in a list', async () => {
    for (const q of ['Zelda', 'wintergreen', 'zelda.typed', 'zelda.file']) {
      expect(await found(q)).toEqual([]);
      const filter = encodeURIComponent(JSON.stringify({ q }));
      for (const list of ['identities', 'invitations']) {
        expect((await boss.get(`/api/${list}?filter=${filter}`)).body).toEqual([]);
      }
    }
    expect(await found('ann typed')).toEqual(['typed@known.example']);
    expect(await found('file@known')).toEqual(['file@known.example']);
    const filter = encodeURIComponent(JSON.stringify({ q: 'typed' }));
    expect((await boss.get(`/api/invitations?filter=${filter}`)).body).toHaveLength(1);

    await addPerson(usher, { email: 'm@known.example', username: 'mm', lastName: 'U' });
    const order = (field: string): Promise<string[]> => found('known.example', [field, 'ASC']);
    // By their usernames, both would come last.
    expect((await order('username')).at(-1)).toBe('m@known.example');
    expect(await order('lastName')).toEqual([
      'file@known.example',
      'typed@known.example',
      'm@known.example',
    ]);
  });

  test('by no edit, whatever is guessed', async () => {
    const path = `/api/users/${invited.id}`;
    expect((await boss.put(path, invited)).body).toMatchObject({ firstName: 'Ann' });
    for (const firstName of ['Zelda', 'Zoe']) {
      const edited = await boss.put<UsherUser>(path, { firstName });
      expect([edited.status, edited.body.firstName]).toEqual([200, firstName]);
    }
    const refused = await boss.put(path, { username: 'zelda.typed' });
    expect([refused.status, refused.body.code]).toEqual([409, 'user.shared_account']);
    await boss.put(path, { firstName: 'Ann' });
  });

  test('by no link that was copied', async () => {
    const { body } = await boss.get<{ url: string }>(
      `/api/invitations/${invited.invitation?.id ?? ''}/link`,
    );
    const inspect = (token: string): Promise<Answer> =>
      usher.client().post('/api/public/invitations/inspect', { token });
    expect((await inspect(tokenOf(body.url))).body.firstName).toBe('Ann');
    // Who reads the mail is the person.
    const mailed = await mailedToken(usher, 'typed@known.example');
    expect((await inspect(mailed)).body.firstName).toBe('Zelda');
  });

  test('nor put into an identity that somebody begins for them', async () => {
    await stranger('both@known.example');
    const answer = await boss.post('/api/users/complete-registration', {
      account: { email: 'both@known.example' },
      identity: { birthdate: '1990-01-31', action: 'save_draft' },
    });
    expect([answer.status, tells.exec(answer.text)]).toEqual([201, null]);
    const begun = await boss.put(`/api/identities/${invited.id}`, { birthdate: '1990-01-31' });
    expect(begun.body).toMatchObject({ given_name: 'Ann', family_name: 'Typed' });
  });

  test('until they have: then they are as anybody', async () => {
    const token = await mailedToken(usher, 'typed@known.example');
    const person = await signedIn(usher, 'typed@known.example');
    expect((await person.post('/api/public/invitations/accept', { token })).status).toBe(200);
    expect((await boss.get(`/api/users/${invited.id}`)).body).toMatchObject({
      username: 'zelda.typed',
      firstName: 'Zelda',
      lastName: 'Wintergreen',
    });
    expect(await found('zelda')).toEqual(['typed@known.example']);
  });
});

test('what somebody calls themselves elsewhere is not told to those who invited them first', async () => {
  const email = 'early@known.example';
  const made = await boss.post<UsherUser>('/api/users', { email, firstName: 'Early' });
  await addPerson(usher, {
    email: 'chief@elsewhere.example',
    role: 'admin',
    organizationId: elsewhere,
  });
  const chief = await signedIn(usher, 'chief@elsewhere.example');
  expect((await chief.post('/api/users', { email })).body).toMatchObject({ firstName: null });
  const token = await mailedToken(usher, email);
  const person = usher.client();
  const joined = await person.post('/api/public/invitations/accept', {
    token,
    password: passphrase,
  });
  expect(joined.body).toMatchObject({ organization: { name: 'Elsewhere' } });

  const rename = { firstName: 'Zelda', username: 'zelda.early' };
  const { userId } = await giveEditing(chief, email);
  expect((await person.put(`/api/users/${userId}`, rename)).status).toBe(200);
  expect((await chief.get(`/api/users/${userId}`)).body).toMatchObject(rename);
  expect((await boss.get(`/api/users/${made.body.id}`)).body).toMatchObject({
    firstName: 'Early',
    username: null,
  });
  expect(await found('zelda.early')).toEqual([]);
});

/** Lets somebody of the other organization edit people, and so themselves. */
async function giveEditing(chief: Client, q: string): Promise<{ userId: string }> {
  const filter = encodeURIComponent(JSON.stringify({ q }));
  const [person] = (await chief.get<UsherUser[]>(`/api/users?filter=${filter}`)).body;
  const userId = person?.id ?? '';
  const group = { name: 'Editors', permissions: ['can_edit_user', 'can_view_users'] };
  const { body } = await chief.post<{ id: string }>('/api/groups', group);
  await chief.post(`/api/groups/${body.id}/members`, { userIds: [userId] });
  return { userId };
}
