import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UsherMe } from '../../admin-ui/src/api/contract.js';
import { Database } from '../../src/database/database.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import { MailComposers } from '../../src/modules/mail/rendering/mail-composers.js';
import { renderMail, type RenderedMail } from '../../src/modules/mail/rendering/render-mail.js';
import { WithheldNames } from '../../src/modules/people/withheld-names.entity.js';
import { languages } from '../../src/words/languages.js';
import { say } from '../../src/words/say.js';
import { type Told, words } from '../../src/words/words.js';
import { Client } from '../support/client.js';
import { addMembership, addOrganization, addPerson, signedIn } from '../support/people.js';
import { processed, rowsOf, uploadCsv } from '../support/imports.js';
import { mailedToken, mailsTo } from '../support/invitations.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
});
afterAll(() => usher.close());

const inLanguage = (told: Told, tag: string): string => {
  const language = languages.find((one) => one.tag === tag);
  if (!language) throw new Error(`There is no ${tag}.`);
  return say(told, language);
};

/** The latest mail to an address, as it would be rendered now. */
async function mailTo(address: string): Promise<RenderedMail> {
  const latest = (await mailsTo(usher, address)).slice(-1);
  const composed = await usher.app.get(MailComposers, { strict: false }).compose(latest);
  const content = composed.get(latest[0]?.id ?? '');
  if (!content) throw new Error(`There is no mail to ${address}.`);
  return renderMail(content, languages);
}

test('mails and invitee’s pages speak the organization’s language, until people choose their own', async () => {
  const organization = { organization: 'Corp' };
  expect(
    (await boss.put('/api/organization', { name: 'Corp', language: 'de' })).body,
  ).toMatchObject({ language: 'de' });
  expect((await boss.post('/api/users', { email: 'ada@corp.example' })).status).toBe(201);
  const token = await mailedToken(usher, 'ada@corp.example');
  const invitation = await mailTo('ada@corp.example');
  expect(invitation.subject).toBe(inLanguage(words('mail.invitation.subject', organization), 'de'));
  expect(invitation.html).toContain('<html lang="de">');
  const visitor = new Client(usher.url);
  const inspected = await visitor.post('/api/public/invitations/inspect', { token });
  expect(inspected.body).toMatchObject({ language: 'de' });

  const password = 'seven quiet harbours';
  await visitor.post('/api/public/invitations/accept', { token, password });
  expect((await visitor.get('/api/auth/me')).body).toMatchObject({
    language: 'de',
    languages: languages.map(({ tag }) => tag),
    user: { language: null },
  });
  const changed = { currentPassword: password, password: 'eight quiet harbours' };
  expect((await visitor.post('/api/auth/change-password', changed)).status).toBe(204);
  expect((await mailTo('ada@corp.example')).subject).toBe(
    inLanguage(words('mail.password_changed.subject'), 'de'),
  );
  expect((await visitor.put('/api/me', { language: 'fr' })).body).toMatchObject({
    language: 'fr',
    user: { language: 'fr' },
  });
  const { body: ada } = await visitor.get<{ user: { id: string } }>('/api/auth/me');
  expect((await boss.post(`/api/identities/${ada.user.id}/request`)).status).toBe(202);
  const subject = words('mail.identity_request.subject', organization);
  expect((await mailTo('ada@corp.example')).subject).toBe(inLanguage(subject, 'fr'));
  expect((await visitor.get('/api/me/personal-data')).body).toMatchObject({
    account: { language: 'fr' },
  });

  // Without a choice of their own it is the organization's again, and without that, the first.
  expect((await visitor.put('/api/me', { language: null })).body).toMatchObject({ language: 'de' });
  await boss.put('/api/organization', { language: null });
  expect((await visitor.put('/api/me', {})).body).toMatchObject({ language: null });
});

test('who invites says in which language: one person’s, or a column of the file', async () => {
  const subject = words('mail.invitation.subject', { organization: 'Corp' });
  const created = await boss.post('/api/users', { email: 'luc@corp.example', language: 'fr-CA' });
  expect(created.status).toBe(201);
  expect((await mailTo('luc@corp.example')).subject).toBe(inLanguage(subject, 'fr'));
  const token = await mailedToken(usher, 'luc@corp.example');
  const inspected = await new Client(usher.url).post('/api/public/invitations/inspect', { token });
  expect(inspected.body).toMatchObject({ language: 'fr' });
  const refused = await boss.post('/api/users', { email: 'no@corp.example', language: 'tlh' });
  expect(refused).toMatchObject({
    status: 422,
    body: { errors: { language: expect.stringContaining('tlh') } },
  });

  const file =
    'Email,Sprache\nzoe@corp.example,Tedesco\nyan@corp.example,Klingon\nxia@corp.example,\n';
  const { id, counts } = await uploadCsv(boss, file);
  expect(counts).toMatchObject({ ready: 3, warned: 1 });
  expect((await rowsOf(boss, id)).map(({ language }) => language)).toEqual(['de', 'Klingon', '']);
  expect(await processed(boss, id)).toMatchObject({ counts: { invited: 3 } });
  expect((await mailTo('zoe@corp.example')).subject).toBe(inLanguage(subject, 'de'));
  expect((await mailTo('yan@corp.example')).subject).toBe(inLanguage(subject, 'en'));
});

test('a language that Usher has no words for is refused', async () => {
  for (const language of ['tlh', 'EN', '', 7, ['de'], { de: 1 }]) {
    const refused = await boss.put('/api/me', { language });
    expect(refused).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    expect(refused.body).toMatchObject({ errors: { language: expect.stringContaining('de') } });
    expect((await boss.put('/api/organization', { language })).status).toBe(422);
  }
});

test('the whole of one’s own account comes back, with something changed', async () => {
  await addPerson(usher, { email: 'whole@corp.example', firstName: 'Wanda' });
  const own = await signedIn(usher, 'whole@corp.example');
  const { user } = (await own.get<UsherMe>('/api/auth/me')).body;
  const changed = await own.put<UsherMe>('/api/me', { ...user, firstName: 'Wilma' });
  expect(changed).toMatchObject({ status: 200, body: { user: { ...user, firstName: 'Wilma' } } });
  const other = { ...user, email: 'other@corp.example', lastName: 'Lost' };
  expect(await own.put('/api/me', other)).toMatchObject({
    status: 422,
    body: { errors: { email: 'This cannot be changed here.' } },
  });
  expect((await own.get<UsherMe>('/api/auth/me')).body.user).toEqual(changed.body.user);
});

test('people change their own name and colours; organizations that they have not joined go on with what they typed', async () => {
  const userId = await addPerson(usher, { email: 'noa@corp.example', firstName: 'Noa' });
  const elsewhere = await addOrganization(usher, 'Elsewhere');
  const invited = { organizationId: elsewhere, role: 'member', status: 'invited' } as const;
  const membershipId = await addMembership(usher, userId, invited);
  const noa = await signedIn(usher, 'noa@corp.example');
  expect((await noa.get('/api/auth/me')).body).toMatchObject({ user: { theme: null } });

  const change = { firstName: ' Noah ', lastName: 'Ben-Ami', theme: 'dark' };
  const changed = { firstName: 'Noah', lastName: 'Ben-Ami', theme: 'dark', username: 'noa' };
  expect(await noa.put('/api/me', change)).toMatchObject({ status: 200, body: { user: changed } });
  expect((await noa.put('/api/me', { lastName: null, theme: 'system' })).body).toMatchObject({
    user: { ...changed, lastName: null, theme: 'system' },
  });
  expect((await boss.get(`/api/users/${userId}`)).body).toMatchObject({ firstName: 'Noah' });
  const database = usher.app.get(Database);
  const withheld = await database.repository(WithheldNames).findOneBy({ membershipId });
  expect(withheld).toMatchObject({ firstName: 'Noa', lastName: null });
  const recorded = await database
    .repository(AuditEvent)
    .findBy({ subjectId: userId, action: 'user.updated' });
  expect(recorded.map(({ actorId }) => actorId)).toEqual([userId, userId]);

  for (const [field, value] of [
    ['theme', 'pink'],
    ['theme', 7],
    ['firstName', 'x'.repeat(100)],
    ['lastName', 'a\u202eb'],
    ['firstName', {}],
  ] as const) {
    const refused = await noa.put('/api/me', { theme: 'light', [field]: value });
    expect([field, refused.status]).toEqual([field, 422]);
    expect(refused.body).toMatchObject({ errors: { [field]: expect.any(String) } });
  }
  expect((await noa.get('/api/auth/me')).body).toMatchObject({ user: { theme: 'system' } });
});
