import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UsherMe } from '../../admin-ui/src/api/contract.js';
import { DAY, MINUTE } from '../../src/common/time/clock.js';
import { Database } from '../../src/database/database.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import { Invitation } from '../../src/modules/invitations/invitation.entity.js';
import { Membership } from '../../src/modules/people/membership.entity.js';
import { User } from '../../src/modules/people/user.entity.js';
import type { Answer, Client } from '../support/client.js';
import {
  addInvited,
  inviteMember,
  mailedToken,
  mailsTo,
  requestNewLink,
  tokenOf,
} from '../support/invitations.js';
import {
  addMembership,
  addOrganization,
  addPerson,
  firstAdmin,
  passphrase,
  signedIn,
} from '../support/people.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let database: Database;

beforeAll(async () => {
  usher = await startUsher();
  database = usher.app.get(Database);
});
afterAll(() => usher.close());

const inspect = (client: Client, token: unknown): Promise<Answer> =>
  client.post('/api/public/invitations/inspect', { token });
const accept = (client: Client, token: unknown, password?: unknown): Promise<Answer<UsherMe>> =>
  client.post<UsherMe>('/api/public/invitations/accept', { token, password });
const account = (email: string): Promise<User> =>
  database.repository(User).findOneByOrFail({ email });
const codeOf = ({ body }: Answer | Answer<UsherMe>): unknown => (body as { code?: unknown }).code;

/** Reads what a refusal says, without what is new in each. */
const said = ({ status, body }: Answer | Answer<UsherMe>): unknown => ({
  status,
  body: { ...body, requestId: undefined },
});

async function copiedToken(client: Client, invitationId: string): Promise<string> {
  const { body } = await client.get<{ url: string }>(`/api/invitations/${invitationId}/link`);
  return tokenOf(body.url);
}

test('a new person looks, sets a password, is in, and the link is used up', async () => {
  const email = 'ada@corp.example';
  const { userId, id } = await addInvited(usher, { email, firstName: 'Ada', lastName: 'Lovelace' });
  const token = await mailedToken(usher, email);
  const browser = usher.client();

  for (let scan = 0; scan < 3; scan++) expect((await inspect(browser, token)).status).toBe(200);
  const { body: seen } = await inspect(browser, token);
  expect(seen).toEqual({
    organization: { name: 'Corp', accent: null, logo: null, welcome: null },
    inviter: null,
    email,
    firstName: 'Ada',
    language: null,
    expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/),
    next: 'set_password',
    passwordPolicy: { minLength: 12, maxLength: 128 },
  });
  const boss = await firstAdmin(usher);
  const named = { firstName: 'Maria', lastName: 'Rossi' };
  await (await usher.admin()).put(`/api/users/${boss.userId}`, named);
  expect((await inspect(browser, token)).body.inviter).toEqual({ name: 'Maria Rossi' });

  for (const weak of [undefined, '', 'short', 'password1234', 'lovelace-ada', 'x'.repeat(129)]) {
    const refused = await accept(browser, token, weak);
    expect([refused.status, codeOf(refused)]).toEqual([422, 'request.invalid']);
    expect(refused.body).toHaveProperty('errors.password');
  }
  expect((await accept(browser, token, 42)).status).toBe(422);
  expect((await account(email)).passwordHash).toBeNull();

  const password = 'seven quiet harbours';
  const accepted = await accept(browser, token, password);
  expect(accepted.status).toBe(200);
  expect(accepted.headers.get('set-cookie')).toMatch(/^usher_session=.*HttpOnly/i);
  expect(accepted.body).toMatchObject({ user: { email }, organization: { name: 'Corp' } });
  expect((await browser.get('/api/auth/me')).body).toEqual(accepted.body);

  expect(await account(email)).toMatchObject({ emailVerifiedAt: expect.any(Date) });
  expect(await database.repository(Membership).findOneByOrFail({ userId })).toMatchObject({
    status: 'active',
    activatedAt: expect.any(Date),
  });
  expect(await database.repository(Invitation).findOneByOrFail({ id })).toMatchObject({
    status: 'accepted',
    pendingKey: null,
  });
  const events = await database.repository(AuditEvent).findBy({ subjectId: userId });
  const acceptance = events.find(({ action }) => action === 'invitation.accepted');
  expect(acceptance).toMatchObject({
    actorId: userId,
    detail: { invitationId: id, link: 'mailed' },
  });

  expect(codeOf(await accept(usher.client(), token, password))).toBe('invitation.unusable');
  expect(codeOf(await inspect(usher.client(), token))).toBe('invitation.unusable');
  const later = usher.client();
  await later.signIn(email, password);
});

test('200 accepts of one token at once: one wins, the others are refused', async () => {
  const email = 'race@corp.example';
  await addInvited(usher, { email });
  const token = await mailedToken(usher, email);
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, n) => accept(usher.client(), token, `long passphrase ${n}`)),
  );
  const winner = answers.findIndex(({ status }) => status === 200);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter((answer) => codeOf(answer) === 'invitation.unusable')).toHaveLength(199);
  const person = usher.client();
  await person.signIn(email, `long passphrase ${winner}`);
}, 120_000);

test('links that lead nowhere are refused in one and the same way', async () => {
  const boss = await usher.admin();
  const invited = async (name: string): Promise<{ id: string; token: string; userId: string }> => {
    const email = `${name}@corp.example`;
    const { id, userId } = await addInvited(usher, { email });
    return { id, userId, token: await mailedToken(usher, email) };
  };
  const used = await invited('used');
  expect((await accept(usher.client(), used.token, 'seven quiet harbours')).status).toBe(200);
  const revoked = await invited('revoked');
  expect((await boss.post(`/api/invitations/${revoked.id}/revoke`)).status).toBe(200);
  const archived = await invited('archived');
  await database.transaction((manager) =>
    manager.update(Membership, { userId: archived.userId }, { status: 'archived' }),
  );
  const open = await invited('open');
  const flipped = open.token.slice(0, -1) + (open.token.endsWith('A') ? 'B' : 'A');
  const expired = await invited('expired');
  await database.transaction((manager) =>
    manager.update(Invitation, { id: expired.id }, { expiresAt: new Date(Date.now() - 1000) }),
  );

  const dead = [used.token, revoked.token, archived.token, expired.token, flipped];
  const malformed = ['', 'x', 'A'.repeat(64), 'é'.repeat(64), 'A'.repeat(10_000), 7, null, [], {}];
  const refusals = new Set<string>();
  for (const token of [...dead, ...malformed, undefined]) {
    for (const answer of [
      await inspect(usher.client(), token),
      await accept(usher.client(), token, 'seven quiet harbours'),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([404, 'invitation.unusable']);
      refusals.add(JSON.stringify(said(answer)));
    }
    expect((await requestNewLink(usher, token)).status).toBe(202);
  }
  expect([...refusals]).toHaveLength(1);
  expect((await inspect(usher.client(), open.token)).status).toBe(200);
});

test('bodies of any kind are refused calmly', async () => {
  const json = { 'content-type': 'application/json' };
  for (const [body, headers, status] of [
    [undefined, {}, 404],
    ['{}', json, 404],
    ['[]', json, 422],
    ['[{"token":"x"}]', json, 422],
    ['{"token":"x","__proto__":{"password":"x"}}', json, 422],
    ['null', json, 400],
    ['"x"', json, 400],
    ['{"token":', json, 400],
    ['{"token":"x","role":"admin"}', json, 422],
    ['token=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['x', { 'content-type': 'text/plain' }, 415],
  ] as const) {
    for (const call of ['inspect', 'accept']) {
      const path = `/api/public/invitations/${call}`;
      const answer = await usher.client().send('POST', path, body, headers);
      expect([call, body, answer.status]).toEqual([call, body, status]);
    }
  }
});

test('who accepts while the invitation is revoked is either in or refused', async () => {
  const boss = await usher.admin();
  for (let n = 0; n < 10; n++) {
    const email = `either${n}@corp.example`;
    const { id, userId } = await addInvited(usher, { email });
    const token = await mailedToken(usher, email);
    const [accepted, revoked] = await Promise.all([
      accept(usher.client(), token, 'seven quiet harbours'),
      boss.post(`/api/invitations/${id}/revoke`),
    ]);
    const isIn = accepted.status === 200;
    expect([accepted.status, revoked.status]).toEqual(isIn ? [200, 409] : [404, 200]);
    expect(await database.repository(Membership).findOneByOrFail({ userId })).toMatchObject({
      status: isIn ? 'active' : 'invited',
    });
    expect((await account(email)).passwordHash !== null).toBe(isIn);
  }
});

test('an account with a password is joined by its own signed-in session and no other', async () => {
  const email = 'grace@corp.example';
  const userId = await addPerson(usher, { email });
  await addPerson(usher, { email: 'mallory@corp.example' });
  const organizationId = await addOrganization(usher, 'Navy');
  await addMembership(usher, userId, { organizationId, role: 'hr', status: 'invited' });
  await inviteMember(usher, userId, organizationId);
  const token = await mailedToken(usher, email);

  const nobody = usher.client();
  expect((await inspect(nobody, token)).body.next).toBe('sign_in');
  const { passwordHash } = await account(email);
  const mallory = await signedIn(usher, 'mallory@corp.example');
  for (const client of [nobody, mallory]) {
    for (const password of [undefined, 'a password of somebody else', passphrase]) {
      const refused = await accept(client, token, password);
      expect([refused.status, codeOf(refused)]).toEqual([401, 'auth.sign_in_required']);
    }
  }
  expect((await account(email)).passwordHash).toBe(passwordHash);

  const grace = await signedIn(usher, email);
  const accepted = await accept(grace, token, 'a password that changes nothing');
  expect(accepted.status).toBe(200);
  expect(accepted.body.organization).toMatchObject({ id: organizationId, name: 'Navy' });
  expect(accepted.body.organizations.map(({ name }) => name)).toEqual(['Corp', 'Navy']);
  expect((await account(email)).passwordHash).toBe(passwordHash);
  expect((await account(email)).emailVerifiedAt).not.toBeNull();
});

test('whoever is in no organization any more can sign in to accept', async () => {
  const email = 'returning@corp.example';
  const userId = await addPerson(usher, { email, status: 'archived' });
  const organizationId = await addOrganization(usher, 'Second chance');
  await addMembership(usher, userId, { organizationId, role: 'member', status: 'invited' });
  await inviteMember(usher, userId, organizationId);
  const browser = usher.client();
  const login = await browser.post('/api/auth/login', { identifier: email, password: passphrase });
  expect(codeOf(login)).toBe('auth.no_active_membership');
  expect((await browser.get('/api/auth/me')).status).toBe(401);
  const accepted = await accept(browser, await mailedToken(usher, email));
  expect(accepted.status).toBe(200);
  expect(accepted.body.organizations).toEqual([{ id: organizationId, name: 'Second chance' }]);
});

test('a copied link lets in, but leaves the e-mail unverified', async () => {
  const boss = await usher.admin();
  const email = 'offline@corp.example';
  const { userId, id } = await addInvited(usher, { email });
  const token = await copiedToken(boss, id);
  expect(token).not.toBe(await mailedToken(usher, email));
  expect((await inspect(usher.client(), token)).body.next).toBe('set_password');
  expect((await accept(usher.client(), token, 'seven quiet harbours')).status).toBe(200);
  expect((await account(email)).emailVerifiedAt).toBeNull();
  const events = await database.repository(AuditEvent).findBy({ subjectId: userId });
  expect(events.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['invitation.link_copied', 'invitation.accepted']),
  );
});

test('a copied link gives nobody an account that another organization invited', async () => {
  const email = 'shared@corp.example';
  const { userId } = await addInvited(usher, { email });
  const otherId = await addOrganization(usher, 'Other');
  await addPerson(usher, { email: 'boss@other.example', role: 'admin', organizationId: otherId });
  await addMembership(usher, userId, {
    organizationId: otherId,
    role: 'member',
    status: 'invited',
  });
  const { id } = await inviteMember(usher, userId, otherId);
  const copied = await copiedToken(await signedIn(usher, 'boss@other.example'), id);

  const stolen = await accept(usher.client(), copied, 'chosen by somebody else');
  expect([stolen.status, codeOf(stolen)]).toEqual([404, 'invitation.unusable']);
  expect(codeOf(await inspect(usher.client(), copied))).toBe('invitation.unusable');
  expect((await account(email)).passwordHash).toBeNull();

  // The way on: "send me a new link" mails one to the person.
  expect((await requestNewLink(usher, copied)).status).toBe(202);
  expect((await mailsTo(usher, email)).at(-1)).toMatchObject({ kind: 'request_new' });

  // The mailed link of the same invitation proves the address, and does.
  const mailed = await mailedToken(usher, email);
  const person = usher.client();
  const accepted = await accept(person, mailed, 'seven quiet harbours');
  expect(accepted.status).toBe(200);
  expect(accepted.body.organization.id).toBe(otherId);

  // With a password now, the first organization's copied link takes the session, and sets nothing.
  const corp = await firstAdmin(usher);
  const first = await database
    .repository(Invitation)
    .findOneByOrFail({ userId, organizationId: corp.organizationId });
  const firstCopied = await copiedToken(await usher.admin(), first.id);
  expect(codeOf(await accept(usher.client(), firstCopied, 'chosen by somebody else'))).toBe(
    'auth.sign_in_required',
  );
  expect((await accept(person, firstCopied)).status).toBe(200);
  await usher.client().signIn(email, 'seven quiet harbours');
});

test('a link that was replaced is good for asking for a new one, and for nothing else', async () => {
  const email = 'forgetful@corp.example';
  const { id } = await addInvited(usher, { email });
  const tokens = [await mailedToken(usher, email)];
  const isDead = async (token: string): Promise<void> => {
    for (const answer of [
      await inspect(usher.client(), token),
      await accept(usher.client(), token, 'seven quiet harbours'),
    ]) {
      expect(codeOf(answer)).toBe('invitation.unusable');
    }
  };
  const asked = async (token: string): Promise<boolean> => {
    const before = (await mailsTo(usher, email)).length;
    moveTime(usher, DAY);
    expect((await requestNewLink(usher, token)).status).toBe(202);
    if ((await mailsTo(usher, email)).length === before) return false;
    tokens.push(await mailedToken(usher, email));
    return true;
  };
  const [first = ''] = tokens;
  // From the oldest mail, again and again; the latest link works each time, and no other.
  for (let n = 1; n <= 5; n++) {
    expect([n, await asked(first)]).toEqual([n, true]);
    for (const old of tokens.slice(0, -1)) await isDead(old);
    expect((await inspect(usher.client(), tokens.at(-1) ?? '')).status).toBe(200);
  }
  expect(await asked(tokens[3] ?? '')).toBe(true);
  // So many are remembered, and no more.
  expect([await asked(first), await asked(tokens[1] ?? '')]).toEqual([false, true]);

  // One that expired and was mailed again by somebody of the organization leads on as well.
  moveTime(usher, 15 * DAY);
  const boss = await usher.admin();
  expect((await boss.post(`/api/invitations/${id}/resend`)).status).toBe(200);
  await isDead(tokens.at(-1) ?? '');
  expect(await asked(tokens.at(-1) ?? '')).toBe(true);

  // No link of a revoked invitation leads anywhere, nor of one that was accepted.
  expect((await (await usher.admin()).post(`/api/invitations/${id}/revoke`)).status).toBe(200);
  for (const old of tokens) expect(await asked(old)).toBe(false);
  const other = 'forgetful.too@corp.example';
  await addInvited(usher, { email: other });
  const replaced = await mailedToken(usher, other);
  moveTime(usher, DAY);
  await requestNewLink(usher, replaced);
  const latest = await mailedToken(usher, other);
  expect((await accept(usher.client(), latest, 'seven quiet harbours')).status).toBe(200);
  const count = (await mailsTo(usher, other)).length;
  moveTime(usher, DAY);
  await requestNewLink(usher, replaced);
  expect(await mailsTo(usher, other)).toHaveLength(count);
});

test('whoever holds an old link gets a new one by mail, within the pace', async () => {
  const email = 'late@corp.example';
  const { id } = await addInvited(usher, { email });
  const token = await mailedToken(usher, email);
  moveTime(usher, 15 * DAY);
  expect(codeOf(await inspect(usher.client(), token))).toBe('invitation.unusable');

  const answers = await Promise.all([1, 2, 3].map(() => requestNewLink(usher, token)));
  expect(answers.map(({ status, text }) => ({ status, text }))).toEqual(
    answers.map(() => ({ status: 202, text: '' })),
  );
  const mails = await mailsTo(usher, email);
  expect(mails.map(({ kind }) => kind)).toEqual(['invitation', 'request_new']);
  const second = await mailedToken(usher, email);
  expect((await inspect(usher.client(), second)).status).toBe(200);
  expect(codeOf(await inspect(usher.client(), token))).toBe('invitation.unusable');

  moveTime(usher, MINUTE);
  await requestNewLink(usher, second);
  expect(await mailsTo(usher, email)).toHaveLength(2);
  expect((await inspect(usher.client(), second)).status).toBe(200);
  moveTime(usher, 2 * MINUTE);
  await requestNewLink(usher, second);
  expect(await mailsTo(usher, email)).toHaveLength(3);
  expect(codeOf(await inspect(usher.client(), second))).toBe('invitation.unusable');

  const boss = await usher.admin();
  expect((await boss.post(`/api/invitations/${id}/revoke`)).status).toBe(200);
  moveTime(usher, 5 * MINUTE);
  for (const old of [token, second]) {
    expect((await requestNewLink(usher, old)).status).toBe(202);
  }
  expect(await mailsTo(usher, email)).toHaveLength(3);
});
