import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DAY, MINUTE } from '../../src/common/time/clock.js';
import { Database } from '../../src/database/database.js';
import { Identity } from '../../src/modules/identities/identity.entity.js';
import { Invitation } from '../../src/modules/invitations/invitation.entity.js';
import type { WordedMail } from '../../src/modules/mail/rendering/composed-mail.js';
import { MailComposers } from '../../src/modules/mail/rendering/mail-composers.js';
import { renderMail } from '../../src/modules/mail/rendering/render-mail.js';
import { languages } from '../../src/words/languages.js';
import type { Answer, Client } from '../support/client.js';
import { addInvited, mailedToken, mailsTo } from '../support/invitations.js';
import { addPerson, passphrase, signedIn } from '../support/people.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let hr: Client;
beforeAll(async () => {
  usher = await startUsher();
  await addPerson(usher, { email: 'hr@corp.example', role: 'hr' });
});
beforeEach(async () => {
  hr = await signedIn(usher, 'hr@corp.example');
});
afterAll(() => usher.close());

const ask = (userId: string): Promise<Answer> => hr.post(`/api/identities/${userId}/request`);
const save = (userId: string, action: string): Promise<Answer> =>
  hr.put(`/api/identities/${userId}`, {
    family_name: 'Bo',
    birthdate: '1980-05-17',
    nationalities: ['IT'],
    action,
  });
const identityOf = (userId: string): Promise<Identity | null> =>
  usher.app.get(Database).repository(Identity).findOneBy({ userId });

/** The latest mail to `recipient` as it is composed now. */
async function composed(recipient: string): Promise<WordedMail | null | undefined> {
  const mail = (await mailsTo(usher, recipient)).at(-1);
  if (!mail) return undefined;
  return (await usher.app.get(MailComposers, { strict: false }).compose([mail])).get(mail.id);
}

test('a member is asked by mail, which leads to the form; not twice at once, and not for what is there', async () => {
  const email = 'mia@corp.example';
  const userId = await addPerson(usher, { email, firstName: 'Mia' });
  const answer = await ask(userId);
  expect(answer.status).toBe(202);
  expect(Object.keys(answer.body)).toEqual(['requestedAt']);
  const identity = await identityOf(userId);
  expect(identity).toMatchObject({ status: 'none', version: 0, currentVersionId: null });
  expect(identity?.requestedAt?.toISOString()).toBe(answer.body.requestedAt);
  const view = await hr.get(`/api/identities/${userId}`);
  expect(view.body).toMatchObject({ status: 'none', version: 0, ...answer.body });

  const mail = await composed(email);
  expect(mail).toMatchObject({
    template: 'identity_request',
    values: { link: 'http://usher.test/welcome', expiresAt: null, firstName: 'Mia' },
  });

  const again = await ask(userId);
  expect(again.body).toMatchObject({ status: 429, code: 'request.too_many' });
  expect(Number(again.headers.get('retry-after'))).toBeGreaterThan(60);
  moveTime(usher, 3 * MINUTE);
  expect((await ask(userId)).status).toBe(202);

  // The person page tells it; that HR looked is in the audit trail alone.
  const boss = await usher.admin();
  const timeline = await boss.get<{ type: string; detail: unknown }[]>(
    `/api/users/${userId}/timeline`,
  );
  const told = timeline.body.map(({ type }) => type);
  expect(told.filter((type) => type === 'identity.requested')).toHaveLength(2);
  expect(told).not.toContain('identity.read');
  expect(JSON.stringify(timeline.body)).toContain('"kind":"identity_request"');
  const audit = await boss.get<{ action: string }[]>('/api/audit-events');
  expect(audit.body.map(({ action }) => action)).toContain('identity.read');

  // A first version goes on from the row that the request made, and nothing is asked for any more.
  moveTime(usher, 3 * MINUTE);
  expect((await save(userId, 'submit')).body).toMatchObject({ status: 'submitted', version: 1 });
  expect(await composed(email)).toBeNull();
  expect((await ask(userId)).body).toMatchObject({
    status: 409,
    code: 'identity.already_submitted',
  });
  await save(userId, 'validate');
  expect((await ask(userId)).body).toMatchObject({
    status: 409,
    code: 'identity.already_validated',
  });
});

test('somebody who has not joined gets the link of their invitation, and goes on to the form', async () => {
  const email = 'ida@corp.example';
  const { userId, id } = await addInvited(usher, { email, firstName: 'Ida' });
  const first = await mailedToken(usher, email);
  moveTime(usher, 20 * DAY);
  hr = await signedIn(usher, 'hr@corp.example');
  const inspect = (token: string): Promise<Answer> =>
    usher.client().post('/api/public/invitations/inspect', { token });
  expect((await inspect(first)).status).toBe(404);

  expect((await ask(userId)).status).toBe(202);
  const mail = await composed(email);
  expect(mail).toMatchObject({ template: 'identity_request', values: { hasAccount: false } });
  const token = await mailedToken(usher, email);
  expect([(await inspect(token)).status, (await inspect(first)).status]).toEqual([200, 404]);
  const boss = await usher.admin();
  const invitation = await boss.get(`/api/invitations/${id}`);
  expect(invitation.body).toMatchObject({ status: 'pending', sendCount: 2 });
  moveTime(usher, MINUTE);
  expect((await ask(userId)).status).toBe(429);

  const ida = usher.client();
  const accepted = await ida.post('/api/public/invitations/accept', {
    token,
    password: passphrase,
  });
  expect(accepted.status).toBe(200);
  // The link in the mail that waits still leads where the form is.
  expect((await composed(email))?.values.link).toBe('http://usher.test/welcome');
  const own = await ida.put('/api/me/identity', {
    family_name: 'Ida',
    birthdate: '1980-05-17',
    nationalities: ['IT'],
    action: 'submit',
  });
  expect(own.body).toMatchObject({ status: 'submitted' });
});

test('nobody is asked who was revoked, archived or mailed as often as a day allows', async () => {
  const { userId, id } = await addInvited(usher, { email: 'rob@corp.example' });
  const boss = await usher.admin();
  await boss.post(`/api/invitations/${id}/revoke`);
  expect((await ask(userId)).body).toMatchObject({ status: 409, code: 'invitation.not_pending' });
  expect(await identityOf(userId)).toBeNull();

  const email = 'ada@corp.example';
  const archived = await addPerson(usher, { email });
  expect((await ask(archived)).status).toBe(202);
  expect(await composed(email)).toMatchObject({ template: 'identity_request' });
  await boss.post(`/api/users/${archived}/archive`);
  expect(await composed(email)).toBeNull();
  moveTime(usher, 3 * MINUTE);
  expect((await ask(archived)).body).toMatchObject({ status: 409, code: 'user.archived_member' });

  const often = await addPerson(usher, { email: 'often@corp.example' });
  for (let time = 0; time < 10; time++) {
    expect((await ask(often)).status).toBe(202);
    moveTime(usher, 3 * MINUTE);
  }
  const enough = await ask(often);
  expect(enough.status).toBe(429);
  expect(Number(enough.headers.get('retry-after'))).toBeGreaterThan(3600);
});

test('of two who ask at once, one is heard', async () => {
  const email = 'two@corp.example';
  const { userId } = await addInvited(usher, { email });
  const member = await addPerson(usher, { email: 'three@corp.example' });
  for (const id of [userId, member]) {
    const answers = await Promise.all([ask(id), ask(id), ask(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 429, 429]);
  }
  const kinds = async (recipient: string): Promise<string[]> =>
    (await mailsTo(usher, recipient)).map(({ kind }) => kind);
  expect(await kinds(email)).toEqual(['invitation', 'identity_request']);
  expect(await kinds('three@corp.example')).toEqual(['identity_request']);
});

test('what is returned is mailed, without a word of what it says', async () => {
  const email = 'ret@corp.example';
  const userId = await addPerson(usher, { email, firstName: 'Ret www.evil.example' });
  await save(userId, 'submit');
  const review = {
    decision: 'return',
    fields: { birthdate: 'Reads like 1908', family_name: 'No' },
  };
  expect((await hr.post(`/api/identities/${userId}/review`, review)).status).toBe(200);

  const mail = await composed(email);
  expect(mail).toMatchObject({
    template: 'identity_returned',
    values: { link: 'http://usher.test/welcome', fieldCount: 2 },
  });
  if (!mail) throw new Error('There is no mail.');
  const { subject, html, text } = renderMail(mail, languages);
  expect(subject).toBe('Your personal information for Corp needs another look');
  for (const words of [html, text]) expect(words).toContain('look at 2 fields again');
  expect(subject + html + text).not.toMatch(/1908|1980|birthdate|evil\.example/);

  // Given anew, it needs no other look.
  await save(userId, 'submit');
  expect(await composed(email)).toBeNull();

  // Where there is no invitation left, the link would lead nowhere.
  const { userId: invitee } = await addInvited(usher, { email: 'inv@corp.example' });
  await save(invitee, 'submit');
  await hr.post(`/api/identities/${invitee}/review`, review);
  const { id } = await usher.app
    .get(Database)
    .repository(Invitation)
    .findOneByOrFail({ userId: invitee });
  expect((await composed('inv@corp.example'))?.values.link).toContain('/accept#');
  const boss = await usher.admin();
  await boss.post(`/api/invitations/${id}/revoke`);
  expect(await composed('inv@corp.example')).toBeNull();
});
