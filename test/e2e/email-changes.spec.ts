import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Clock, DAY } from '../../src/common/time/clock.js';
import { Database } from '../../src/database/database.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import { MailComposers } from '../../src/modules/mail/rendering/mail-composers.js';
import { EmailChange } from '../../src/modules/people/email-change.entity.js';
import { User } from '../../src/modules/people/user.entity.js';
import { PasswordReset } from '../../src/modules/sign-in/passwords/password-reset.entity.js';
import { type Answer, type Client, until } from '../support/client.js';
import {
  addInvited,
  inviteMember,
  mailedToken,
  mailedTokens,
  mailsTo,
  requestNewLink,
  tokenOf,
} from '../support/invitations.js';
import {
  addMembership,
  addOrganization,
  addPerson,
  holderOf,
  firstAdmin,
  passphrase,
  signedIn,
} from '../support/people.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

const refused = 'stop@corp.example';

let usher: TestUsher;
let boss: Client;

beforeAll(async () => {
  usher = await startUsher({
    hooks: {
      beforeInvite: (people) =>
        people.flatMap(({ email }, index) =>
          email === refused ? [{ index, message: 'Not this one.' }] : [],
        ),
    },
  });
  boss = await usher.admin();
});
afterEach(() => {
  usher.app.get(Clock).now = () => new Date();
});
afterAll(() => usher.close());

const correct = (client: Client, userId: string, email: unknown): Promise<Answer> =>
  client.put(`/api/users/${userId}/email`, { email });
const told = ({ status, body }: Answer): [number, unknown] => [status, body.code];
const inspect = (token: string): Promise<Answer> =>
  usher.client().post('/api/public/invitations/inspect', { token });
const confirm = (token: string): Promise<Answer> =>
  usher.client().post('/api/public/email-changes/confirm', { token });
const accountOf = (id: string): Promise<User> =>
  usher.app.get(Database).repository(User).findOneByOrFail({ id });
const actionsOn = async (subjectId: string): Promise<string[]> => {
  const events = usher.app.get(Database).repository(AuditEvent);
  return (await events.find({ where: { subjectId }, order: { id: 'ASC' } })).map((e) => e.action);
};

test('the address of somebody who has not come is corrected at once: a new link goes to it, and every older one is dead', async () => {
  const { userId, id } = await addInvited(usher, { email: 'ann@crop.example', username: 'ann' });
  const mailed = await mailedToken(usher, 'ann@crop.example');
  const { body } = await boss.get<{ url: string }>(`/api/invitations/${id}/link`);
  const copied = tokenOf(body.url);
  await boss.post(`/api/identities/${userId}/request`);

  const corrected = await correct(boss, userId, ' Ann@Corp.example');
  expect(corrected).toMatchObject({
    status: 200,
    body: {
      email: 'ann@corp.example',
      username: 'ann',
      status: 'invited',
      emailChange: null,
      invitation: { id, status: 'pending' },
    },
  });
  for (const token of [mailed, copied]) {
    expect(told(await inspect(token))).toEqual([404, 'invitation.unusable']);
    // Whoever has the wrong mailbox asks for no new link either.
    await requestNewLink(usher, token);
  }
  // What waits for the wrong address says nothing any more, neither with the old link nor the new.
  expect(await mailedTokens(usher, 'ann@crop.example')).toEqual([]);
  const fresh = await mailedToken(usher, 'ann@corp.example');
  expect(await inspect(fresh)).toMatchObject({ status: 200, body: { email: 'ann@corp.example' } });
  expect((await mailsTo(usher, 'ann@corp.example')).map(({ kind }) => kind)).toContain(
    'invitation',
  );

  const visitor = usher.client();
  const password = 'seven quiet harbours';
  const accepted = await visitor.post('/api/public/invitations/accept', { token: fresh, password });
  expect(accepted).toMatchObject({ status: 200, body: { user: { email: 'ann@corp.example' } } });
  expect(await actionsOn(userId)).toEqual(expect.arrayContaining(['user.email_corrected']));
});

test('correcting asks for what inviting asks for, and for an address that is free', async () => {
  const { userId } = await addInvited(usher, { email: 'ben@crop.example' });
  const person = { email: 'editor@corp.example' };
  const editor = await holderOf(usher, ['can_edit_user', 'can_view_users'], person);
  const inviting = await holderOf(usher, ['can_create_user'], { email: 'inviter@corp.example' });
  expect(told(await correct(editor.client, userId, 'ben@corp.example'))).toEqual([
    403,
    'permission.missing',
  ]);
  const chief = await addInvited(usher, { email: 'chief@crop.example', role: 'admin' });
  expect(told(await correct(inviting.client, chief.userId, 'chief@corp.example'))).toEqual([
    403,
    'user.holds_more',
  ]);
  expect((await correct(inviting.client, userId, 'ben@corp.example')).status).toBe(200);

  for (const wrong of [
    '',
    'ben',
    'a@b.example, c@d.example',
    7,
    null,
    `${'x'.repeat(300)}@a.example`,
  ]) {
    const answer = await correct(boss, userId, wrong);
    expect(answer).toMatchObject({ status: 422, body: { errors: { email: expect.any(String) } } });
  }
  expect(await correct(boss, userId, refused)).toMatchObject({
    status: 422,
    body: { errors: { email: 'Not this one.' } },
  });
  const elsewhere = await addOrganization(usher, 'Elsewhere');
  await addPerson(usher, { email: 'far@away.example', organizationId: elsewhere });
  await addPerson(usher, { email: 'gone@corp.example', status: 'archived' });
  for (const [taken, code] of [
    ['editor@corp.example', 'user.already_member'],
    ['gone@corp.example', 'user.archived_member'],
    ['far@away.example', 'user.email_taken'],
  ] as const) {
    const answer = await correct(boss, userId, taken);
    expect(told(answer)).toEqual([409, code]);
    expect(answer.body).toMatchObject({ errors: { email: expect.any(String) } });
  }
  expect((await accountOf(userId)).email).toBe('ben@corp.example');

  // The pace holds: five mails that went out a day before somebody has joined, to whichever addresses.
  const statuses: number[] = [];
  while (!statuses.includes(429) && statuses.length < 10) {
    const next = `ben${statuses.length}@corp.example`;
    statuses.push((await correct(boss, userId, next)).status);
    await until(async () => (await mailsTo(usher, next)).every(({ status }) => status === 'sent'));
  }
  expect(statuses.at(-1)).toBe(429);
});

test('an account that others have a part in is not one organization’s to move', async () => {
  const elsewhere = await addOrganization(usher, 'Another');
  const theirs = await addPerson(usher, {
    email: 'cho@another.example',
    status: 'invited',
    organizationId: elsewhere,
  });
  const here = {
    organizationId: (await firstAdmin(usher)).organizationId,
    role: 'member',
  } as const;
  await addMembership(usher, theirs, { ...here, status: 'invited' });
  await inviteMember(usher, theirs);
  const known = await addPerson(usher, { email: 'dov@another.example', organizationId: elsewhere });
  await addMembership(usher, known, { ...here, status: 'invited' });
  const shared = await addPerson(usher, { email: 'eva@corp.example' });
  await addMembership(usher, shared, { ...here, organizationId: elsewhere, status: 'active' });
  for (const userId of [theirs, known, shared]) {
    expect(told(await correct(boss, userId, 'mine@corp.example'))).toEqual([
      409,
      'user.shared_account',
    ]);
  }
  const archived = await addPerson(usher, { email: 'fox@corp.example', status: 'archived' });
  expect(told(await correct(boss, archived, 'fox2@corp.example'))).toEqual([
    409,
    'user.archived_member',
  ]);
});

/** The token in the mail to a new address; undefined where the mail says nothing any more. */
async function confirmation(address: string): Promise<string | undefined> {
  const mails = (await mailsTo(usher, address)).filter(({ kind }) => kind === 'email_change');
  const composed = await usher.app.get(MailComposers, { strict: false }).compose(mails);
  const [link] = mails.flatMap(({ id }) => composed.get(id)?.values.link ?? []).slice(-1);
  return link === undefined ? undefined : tokenOf(link);
}

test('somebody active confirms their new address, once; the old one is told, and its links for a password are void', async () => {
  const userId = await addPerson(usher, { email: 'gil@old.example', username: 'gil' });
  const session = await signedIn(usher, 'gil');
  await usher.client().post('/api/auth/forgot-password', { email: 'gil@old.example' });
  const resets = usher.app.get(Database).repository(PasswordReset);
  await until(() => resets.existsBy({ userId }));

  const asked = await correct(boss, userId, 'gil@new.example');
  expect(asked).toMatchObject({
    status: 202,
    body: { email: 'gil@old.example', emailChange: { email: 'gil@new.example' } },
  });
  const notices = (await mailsTo(usher, 'gil@old.example')).map(({ kind }) => kind);
  expect(notices).toContain('email_change_notice');
  const replaced = await confirmation('gil@new.example');
  expect((await correct(boss, userId, 'gil@newer.example')).status).toBe(202);
  expect(await confirmation('gil@new.example')).toBeUndefined();
  const token = (await confirmation('gil@newer.example')) ?? '';

  const looked = await usher.client().post('/api/public/email-changes/inspect', { token });
  expect(looked).toMatchObject({
    status: 200,
    body: { email: 'gil@newer.example', organization: { name: 'Corp' } },
  });
  expect((await accountOf(userId)).email).toBe('gil@old.example');
  const answers = await Promise.all([confirm(token), confirm(token), confirm(replaced ?? '')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 404, 404]);
  expect(told(await confirm(token))).toEqual([404, 'auth.unusable_token']);

  const account = await accountOf(userId);
  expect([account.email, account.username]).toEqual(['gil@newer.example', 'gil']);
  expect(account.emailVerifiedAt).not.toBeNull();
  expect((await session.get('/api/auth/me')).body).toMatchObject({
    user: { email: account.email },
  });
  expect((await resets.findBy({ userId })).every(({ usedAt }) => usedAt !== null)).toBe(true);
  await usher.client().signIn('gil@newer.example', passphrase);
  expect(await actionsOn(userId)).toEqual(
    expect.arrayContaining(['user.email_change_requested', 'user.email_changed']),
  );
});

test('a change that waits is taken back by the address that there is, by a new password, by time, and with who asked for it', async () => {
  const userId = await addPerson(usher, { email: 'hal@corp.example' });
  const ask = async (client: Client, email: string): Promise<string> => {
    expect((await correct(client, userId, email)).status).toBe(202);
    return (await confirmation(email)) ?? '';
  };
  const cancelled = await ask(boss, 'hal1@corp.example');
  expect(await correct(boss, userId, 'hal@corp.example')).toMatchObject({
    status: 200,
    body: { emailChange: null },
  });
  const stopped = await ask(boss, 'hal2@corp.example');
  const own = await signedIn(usher, 'hal@corp.example');
  const change = { currentPassword: passphrase, password: 'nine lamps on the harbour' };
  expect((await own.post('/api/auth/change-password', change)).status).toBe(204);

  const editor = { email: 'leaving@corp.example' };
  const leaving = await holderOf(usher, ['can_edit_user', 'can_view_users'], editor);
  const orphan = await ask(leaving.client, 'hal3@corp.example');
  expect((await boss.post(`/api/users/${leaving.userId}/archive`)).status).toBe(200);

  const second = { email: 'second@corp.example', role: 'admin' as const };
  const secondId = await addPerson(usher, second);
  const demoted = await ask(await signedIn(usher, second.email), 'hal5@corp.example');
  expect((await boss.put(`/api/users/${secondId}`, { role: 'member' })).status).toBe(200);

  for (const token of [cancelled, stopped, orphan, demoted, 'A'.repeat(64), '']) {
    expect(told(await confirm(token))).toEqual([404, 'auth.unusable_token']);
  }
  const late = await ask(boss, 'hal4@corp.example');
  moveTime(usher, 3 * DAY);
  expect(told(await confirm(late))).toEqual([404, 'auth.unusable_token']);
  expect((await accountOf(userId)).email).toBe('hal@corp.example');
});

test('an address that somebody takes meanwhile is told to who confirms it; accounts elsewhere are told to nobody else', async () => {
  const userId = await addPerson(usher, { email: 'ida@corp.example' });
  const person = { email: 'quiet@corp.example' };
  const { client } = await holderOf(usher, ['can_edit_user'], person);
  const elsewhere = await addOrganization(usher, 'Third');
  await addPerson(usher, { email: 'secret@third.example', organizationId: elsewhere });
  expect((await correct(client, userId, 'secret@third.example')).status).toBe(202);
  const token = (await confirmation('secret@third.example')) ?? '';
  expect(told(await confirm(token))).toEqual([409, 'user.email_taken']);
  expect(told(await correct(boss, userId, 'secret@third.example'))).toEqual([
    409,
    'user.email_taken',
  ]);
});

test('erasing somebody takes the change with it', async () => {
  const userId = await addPerson(usher, { email: 'jo@corp.example' });
  expect((await correct(boss, userId, 'jo@new.example')).status).toBe(202);
  const data = await boss.get(`/api/users/${userId}/personal-data`);
  expect(data.body).toMatchObject({ emailChange: { email: 'jo@new.example' } });
  expect((await boss.post(`/api/users/${userId}/erase`)).status).toBeLessThan(300);
  const left = usher.app.get(Database).repository(EmailChange).existsBy({ userId });
  expect(await left).toBe(false);
});

test('of who accepts and who corrects at the same moment, one finds it done', async () => {
  for (const round of [1, 2, 3]) {
    const wrong = `race${round}@crop.example`;
    const { userId } = await addInvited(usher, { email: wrong });
    const token = await mailedToken(usher, wrong);
    const accepting = { token, password: 'seven quiet harbours' };
    const [corrected, accepted] = await Promise.all([
      correct(boss, userId, `race${round}@corp.example`),
      usher.client().post('/api/public/invitations/accept', accepting),
    ]);
    const { email, passwordHash } = await accountOf(userId);
    const outcome = [corrected.status, accepted.status, email === wrong, passwordHash !== null];
    expect([
      [200, 404, false, false],
      [202, 200, true, true],
      [409, 200, true, true],
    ]).toContainEqual(outcome);
  }
});

test('a new address counts as a stranger’s, however many members are said to have it', async () => {
  const victim = 'victim@away.example';
  for (let n = 1; n <= 6; n++) {
    const userId = await addPerson(usher, { email: `crowd${n}@corp.example` });
    expect((await correct(boss, userId, victim)).status).toBe(202);
  }
  const states = async (): Promise<string[]> =>
    (await mailsTo(usher, victim)).map(({ status }) => status).sort();
  await until(async () => (await states()).filter((one) => one === 'sent').length === 5);
  expect(await states()).toEqual(['queued', 'sent', 'sent', 'sent', 'sent', 'sent']);
});
