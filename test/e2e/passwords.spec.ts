import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { Clock, DAY, HOUR, MINUTE } from '../../src/common/time/clock.js';
import { In } from 'typeorm';
import { Database } from '../../src/database/database.js';
import { JobRegistry } from '../../src/modules/jobs/job-registry.js';
import { Accounts } from '../../src/modules/sign-in/accounts.service.js';
import { ExpiredRows } from '../../src/modules/sign-in/expired-rows.js';
import { Email } from '../../src/modules/mail/email.entity.js';
import { MailComposers } from '../../src/modules/mail/rendering/mail-composers.js';
import { User } from '../../src/modules/people/user.entity.js';
import { type Client, until } from '../support/client.js';
import { addInvited, mailedTokens } from '../support/invitations.js';
import { addPerson, passphrase, signedIn } from '../support/people.js';
import { Statements } from '../support/statements.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

const better = 'seven lamps on the harbour';

let usher: TestUsher;
let anybody: Client;

beforeAll(async () => {
  usher = await startUsher();
  anybody = usher.client();
});
afterEach(() => {
  usher.app.get(Clock).now = () => new Date();
});
afterAll(() => usher.close());

const mailsTo = (recipient: string): Promise<Email[]> =>
  usher.app
    .get(Database)
    .repository(Email)
    .find({ where: { recipient, kind: 'password_reset' }, order: { id: 'ASC' } });

const mailsOfInvitation = (recipient: string): Promise<Email[]> =>
  usher.app
    .get(Database)
    .repository(Email)
    .findBy({ recipient, kind: In(['invitation', 'request_new']) });

/** The token of the link in a mail; undefined for a mail that would not be sent any more. */
async function tokenIn(email: Email): Promise<string | undefined> {
  const composed = await usher.app.get(MailComposers, { strict: false }).compose([email]);
  const mail = composed.get(email.id);
  if (mail?.template !== 'password_reset') return undefined;
  const [address, token] = mail.values.link.split('#');
  expect(address).toBe('http://usher.test/reset-password');
  return token;
}

/** Asks for a new password, and reads the token from the mail that comes. */
async function forget(email: string, typed = email): Promise<string> {
  const before = (await mailsTo(email)).length;
  const asked = await anybody.post('/api/auth/forgot-password', { email: typed });
  expect(asked.status).toBe(202);
  const mail = await until(async () => (await mailsTo(email))[before]);
  return (await tokenIn(mail)) ?? '';
}

const reset = (token: unknown, password: unknown) =>
  anybody.post('/api/auth/reset-password', { token, password });

test('a forgotten password is replaced by an e-mailed link, once, and every session ends', async () => {
  await addPerson(usher, { email: 'fay@corp.example', firstName: 'Fay' });
  const session = await signedIn(usher, 'fay@corp.example');
  const older = await forget('fay@corp.example', ' Fay@Corp.example');
  const token = await forget('fay@corp.example');
  expect(token).toMatch(/^[\w-]{64}$/);
  expect(token).not.toBe(older);

  const weak = await reset(token, 'fay fay fay fay');
  expect(weak).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
  expect(weak.body.errors).toHaveProperty('password');

  expect((await reset(token, better)).status).toBe(204);
  expect((await session.get('/api/auth/me')).status).toBe(401);
  await session.signIn('fay', better);
  for (const used of [token, older]) {
    expect(await reset(used, 'eleven birds over the ferry')).toMatchObject({
      status: 404,
      body: { code: 'auth.unusable_token' },
    });
  }
  const [mail] = await mailsTo('fay@corp.example');
  expect(mail && (await tokenIn(mail))).toBeUndefined();
  const user = await usher.app.get(Database).repository(User).findOneByOrFail({ username: 'fay' });
  expect(user.emailVerifiedAt).not.toBeNull();
});

test('a mail tells people that their password was changed, and where to go if it was not they', async () => {
  const email = 'told@corp.example';
  await addPerson(usher, { email, firstName: 'Tola' });
  const told = (): Promise<Email[]> =>
    usher.app
      .get(Database)
      .repository(Email)
      .findBy({ recipient: email, kind: 'password_changed', status: 'sent' });

  expect((await reset(await forget(email), better)).status).toBe(204);
  const [mail] = await until(async () => (await told()).length === 1 && told());
  const composed = await usher.app
    .get(MailComposers, { strict: false })
    .compose(mail ? [mail] : []);
  const content = composed.get(mail?.id ?? '');
  expect(content).toMatchObject({
    template: 'password_changed',
    values: { firstName: 'Tola', email, link: 'http://usher.test/forgot-password' },
  });

  const session = usher.client();
  await session.signIn(email, better);
  const change = { currentPassword: better, password: 'eleven birds over the ferry' };
  expect((await session.post('/api/auth/change-password', change)).status).toBe(204);
  await until(async () => (await told()).length === 2);
  // Nobody is told of what was refused.
  expect((await session.post('/api/auth/change-password', change)).status).toBe(422);
  expect(await told()).toHaveLength(2);
});

test('one_token_many_uses: of twenty at once, one sets the password', async () => {
  await addPerson(usher, { email: 'race@corp.example' });
  const token = await forget('race@corp.example');
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => reset(token, `${better} number ${n}`)),
  );
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 404)).toHaveLength(19);
});

test('looking at a link for a new password changes nothing, and says the same of all that do not work', async () => {
  await addPerson(usher, { email: 'look@corp.example' });
  const inspect = (token: unknown) => anybody.post('/api/auth/reset-password/inspect', { token });
  const token = await forget('look@corp.example');
  for (let scanner = 0; scanner < 3; scanner++) {
    expect(await inspect(token)).toMatchObject({ status: 204, text: '' });
  }
  const expired = await forget('look@corp.example');
  usher.app.get(Clock).now = () => new Date(Date.now() + 61 * MINUTE);
  const late = await inspect(expired);
  usher.app.get(Clock).now = () => new Date();

  expect((await reset(token, better)).status).toBe(204);
  const unknown = ['A'.repeat(64), '', 'é'.repeat(64)];
  const refusals = [late, ...(await Promise.all([token, ...unknown].map(inspect)))];
  expect(late).toMatchObject({ status: 404, body: { code: 'auth.unusable_token' } });
  const told = refusals.map(({ body: { requestId: _, ...rest } }) => JSON.stringify(rest));
  expect(new Set(told).size).toBe(1);
  expect((await inspect(undefined)).status).toBe(422);
});

test('account_enumeration: asking for a new password answers the same for everybody, and mails those who have one', async () => {
  await addPerson(usher, { email: 'known@corp.example' });
  await addPerson(usher, { email: 'fresh@corp.example', status: 'invited' });
  const asked = ['known@corp.example', 'fresh@corp.example', 'nobody@corp.example', 'nonsense'];
  const answers = await Promise.all(
    asked.map((email) => anybody.post('/api/auth/forgot-password', { email })),
  );
  expect(answers.map(({ status, text }) => [status, text])).toEqual(asked.map(() => [202, '']));
  await until(async () => (await mailsTo('known@corp.example')).length === 1);
  for (const nobody of ['fresh@corp.example', 'nobody@corp.example']) {
    await until(async () => (await mailsTo(nobody)).length === 0);
  }
});

test('enumeration in odd spellings: a probe right after a request of another tells nothing, as the work is the same for everybody', async () => {
  // What is done now and then, whatever is asked, would be counted as its work.
  const sweeps = usher.app.get(JobRegistry).sweeps.map((sweep) => ({ sweep, run: sweep.run }));
  for (const { sweep } of sweeps) sweep.run = () => Promise.resolve();
  await addPerson(usher, { email: 'here@corp.example' });
  await addPerson(usher, { email: 'later@corp.example', status: 'invited' });
  await (await usher.admin()).post('/api/users', { email: 'invitee@corp.example' });
  // Mails of tests before are none of its work.
  const waiting = { status: In(['queued', 'sending']) };
  await until(async () => (await usher.app.get(Database).repository(Email).countBy(waiting)) === 0);
  const statements = new Statements(usher);
  const settles = /^(UPDATE .?usher_emails.? SET .*sent_at|DELETE FROM .?usher_emails)/;
  const work: string[][] = [];
  for (const name of ['here', 'later', 'elsewhere', 'invitee']) {
    const email = `${name}@corp.example`;
    statements.clear();
    await anybody.post('/api/auth/forgot-password', { email });
    // The last thing that is done: what became of the mail is recorded.
    await until(() => Promise.resolve(statements.matching(settles).length > 0));
    work.push(
      statements.matching(
        /usher_(users|password_resets)|FROM .?usher_organizations|INSERT INTO .?usher_emails/,
      ),
    );
  }
  statements.stop();
  for (const { sweep, run } of sweeps) sweep.run = run;
  const [known = [], later, nobody, invitee = []] = work;
  expect(known).toHaveLength(9);
  expect(later).toEqual(known);
  expect(nobody).toEqual(known);
  // What is theirs is another mail, which is queued in its turn and then composed.
  const queueing = (all: readonly string[]): string[] => all.slice(0, 6).sort();
  expect(queueing(invitee)).toEqual(queueing(known));
});

test('somebody who is invited and has no password gets their invitation, which works as it did', async () => {
  const email = 'invited@corp.example';
  const { id } = await addInvited(usher, { email });
  await until(async () => (await mailsOfInvitation(email)).length === 1);
  const [first = ''] = await mailedTokens(usher, email);
  expect((await anybody.post('/api/auth/forgot-password', { email })).status).toBe(202);
  await until(async () => (await mailsOfInvitation(email)).length === 2);
  expect(await mailsTo(email)).toEqual([]);
  expect(await mailedTokens(usher, email)).toEqual([first, first]);
  const boss = await usher.admin();
  const told = await boss.get(`/api/invitations/${id}`);
  expect(told.body).toMatchObject({ status: 'pending', sendCount: 2 });

  // Within the pace nothing is mailed, and the answer is the same.
  expect((await anybody.post('/api/auth/forgot-password', { email })).status).toBe(202);
  await forget('known@corp.example');
  expect(await mailsOfInvitation(email)).toHaveLength(2);

  // An expired link stays dead: the mail has another.
  moveTime(usher, 30 * DAY);
  await anybody.post('/api/auth/forgot-password', { email });
  await until(async () => (await mailsOfInvitation(email)).length === 3);
  const token = (await mailedTokens(usher, email)).at(-1);
  expect(token).not.toBe(first);
  const accept = (with_: unknown) =>
    anybody.post('/api/public/invitations/accept', { token: with_, password: better });
  expect((await accept(first)).status).toBe(404);
  expect((await accept(token)).status).toBe(200);
  await anybody.post('/api/auth/logout');
});

test('a revoked invitation is mailed no more', async () => {
  const email = 'revoked@corp.example';
  const { id } = await addInvited(usher, { email });
  const boss = await usher.admin();
  await boss.post(`/api/invitations/${id}/revoke`);
  const before = (await mailsOfInvitation(email)).length;
  await anybody.post('/api/auth/forgot-password', { email });
  await forget('known@corp.example');
  expect((await mailsOfInvitation(email)).length).toBeLessThanOrEqual(before);
});

test('mail_bombing: after three mails within the hour, the others are dropped in silence', async () => {
  await addPerson(usher, { email: 'bombed@corp.example' });
  await addPerson(usher, { email: 'last@corp.example' });
  for (let n = 0; n < 3; n++) await forget('bombed@corp.example');
  const answer = await anybody.post('/api/auth/forgot-password', { email: 'bombed@corp.example' });
  expect(answer.status).toBe(202);
  await forget('last@corp.example');
  expect(await mailsTo('bombed@corp.example')).toHaveLength(3);
});

test('mail_bombing: where mail has no way out, mails about dead links do not fill the outbox', async () => {
  const waiting = await startUsher({ mail: { mailbox: false } });
  try {
    await addPerson(waiting, { email: 'lou@corp.example' });
    const emails = waiting.app.get(Database).repository(Email);
    const ask = async (email: string): Promise<Email> => {
      await waiting.client().post('/api/auth/forgot-password', { email });
      return until(async () => (await emails.findOneBy({ recipient: email })) ?? undefined);
    };
    const old = [await ask('lou@corp.example'), await ask('nobody@corp.example')];
    expect(old.map(({ status }) => status)).toEqual(['queued', 'queued']);
    moveTime(waiting, HOUR + MINUTE);
    const fresh = await ask('later@corp.example');
    await waiting.app.get(ExpiredRows, { strict: false }).remove();
    expect(await emails.find({ select: { id: true } })).toEqual([{ id: fresh.id }]);
  } finally {
    await waiting.close();
  }
});

test('a link for a new password dies after an hour, and altered ones never live', async () => {
  await addPerson(usher, { email: 'late@corp.example' });
  const token = await forget('late@corp.example');
  const altered = token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA');
  for (const bad of [altered, '', 'x', 'A'.repeat(64), 'é'.repeat(64)]) {
    expect([bad, (await reset(bad, better)).status]).toEqual([bad, 404]);
  }
  expect((await reset(undefined, better)).status).toBe(422);
  expect((await reset(token, 12)).status).toBe(422);

  usher.app.get(Clock).now = () => new Date(Date.now() + 61 * MINUTE);
  expect((await reset(token, better)).status).toBe(404);
});

test('weak_passwords: one changes the own password for a good one, and the other sessions end', async () => {
  await addPerson(usher, {
    email: 'cora.blum@corp.example',
    username: 'cora',
    firstName: 'Cora',
    lastName: 'Blum',
  });
  const here = await signedIn(usher, 'cora');
  const there = await signedIn(usher, 'cora');
  const token = await forget('cora.blum@corp.example');
  const change = (currentPassword: string, password: string) =>
    here.post('/api/auth/change-password', { currentPassword, password });

  expect((await anybody.get('/api/auth/password-policy')).body).toEqual({
    minLength: 12,
    maxLength: 128,
  });
  for (const weak of [
    'short',
    'x'.repeat(12),
    'password1234',
    'Cora.Blum.2026',
    'corp.example!!',
  ]) {
    const refused = await change(passphrase, weak);
    expect([weak, refused.status]).toEqual([weak, 422]);
    expect(refused.body.errors).toEqual({ password: expect.any(String) });
  }
  expect(await change('not my password', better)).toMatchObject({
    status: 422,
    body: { code: 'auth.wrong_password', errors: { currentPassword: expect.any(String) } },
  });
  expect((await there.get('/api/auth/me')).status).toBe(200);

  expect((await change(passphrase, better)).status).toBe(204);
  expect((await here.get('/api/auth/me')).status).toBe(200);
  expect((await there.get('/api/auth/me')).status).toBe(401);
  expect((await reset(token, 'eleven birds over the ferry')).status).toBe(404);
  await there.signIn('cora', better);
});

test('a password that is replaced at that moment lets nobody in any more, and sets no other', async () => {
  await addPerson(usher, { email: 'una@corp.example' });
  const session = await signedIn(usher, 'una@corp.example');
  const accounts = usher.app.get(Accounts, { strict: false });
  /** Has the password replaced by a link when the old one has been found right. */
  const overtake = async (step: 'lastOrganization' | 'ownWords', password: string) => {
    const token = await forget('una@corp.example');
    const original = accounts[step].bind(accounts) as (of: unknown) => Promise<never>;
    return jest.spyOn(accounts, step).mockImplementationOnce(async (of: unknown) => {
      expect((await reset(token, password)).status).toBe(204);
      return original(of);
    });
  };

  const signingIn = await overtake('lastOrganization', better);
  const credentials = { identifier: 'una@corp.example', password: passphrase };
  const late = await usher.client().post('/api/auth/login', credentials);
  signingIn.mockRestore();
  expect([late.status, late.body.code]).toEqual([401, 'auth.invalid_credentials']);
  expect(late.headers.getSetCookie()).toEqual([]);

  await session.signIn('una@corp.example', better);
  const changing = await overtake('ownWords', 'nine kites above the orchard');
  const change = { currentPassword: better, password: 'eleven birds over the ferry' };
  const refused = await session.post('/api/auth/change-password', change);
  changing.mockRestore();
  expect([refused.status, refused.body.code]).toEqual([422, 'auth.wrong_password']);
  await usher.client().signIn('una@corp.example', 'nine kites above the orchard');
});
