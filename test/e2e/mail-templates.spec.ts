import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MailComposers } from '../../src/modules/mail/rendering/mail-composers.js';
import { renderMail, type RenderedMail } from '../../src/modules/mail/rendering/render-mail.js';
import { languages } from '../../src/words/languages.js';
import type { UsherMailTemplate } from '../../admin-ui/src/api/contract.js';
import { type Client, until } from '../support/client.js';
import { mailsTo } from '../support/invitations.js';
import { addOrganization, addPerson, signedIn } from '../support/people.js';
import { decoded, type SmtpSink, smtpSink } from '../support/smtp-sink.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let sink: SmtpSink;
let usher: TestUsher;
let boss: Client;
beforeAll(async () => {
  sink = await smtpSink();
  usher = await startUsher({ mail: { mailbox: false } }, { smtpUrl: sink.url });
  boss = await usher.admin();
});
afterAll(async () => {
  await usher.close();
  await sink.close();
});

const german = '/api/mail-templates/invitation/de';
const own = {
  subject: 'Willkommen bei {organization}, {name}',
  text: 'Guten Tag {name},\n\n{inviter} freut sich auf Sie.\n\n{link}\n\nGültig bis {expires}.',
};

async function listed(client = boss): Promise<UsherMailTemplate[]> {
  return (await client.get<UsherMailTemplate[]>('/api/mail-templates')).body;
}
test('an invitation can be looked at as somebody with an account gets it', async () => {
  const at = '/api/mail-templates/invitation/en/preview';
  const newcomer = await boss.post<RenderedMail>(at, {});
  expect(newcomer.body.text).toContain('where you choose a password');
  const { body, status } = await boss.post<RenderedMail>(at, { hasAccount: true });
  expect(status).toBe(200);
  expect(body.text).not.toContain('where you choose a password');
  expect(body.preheader).not.toBe(newcomer.body.preheader);
  expect((await boss.post(at, { hasAccount: 'yes' })).status).toBe(422);
});

const changedOf = (templates: readonly UsherMailTemplate[]): UsherMailTemplate[] =>
  templates.filter(({ changed }) => changed !== null);

/** The latest mail to an address, as it would be rendered now. */
async function mailTo(address: string): Promise<RenderedMail> {
  const latest = (await mailsTo(usher, address)).slice(-1);
  const composed = await usher.app.get(MailComposers, { strict: false }).compose(latest);
  const content = composed.get(latest[0]?.id ?? '');
  if (!content) throw new Error(`There is no mail to ${address}.`);
  return renderMail(content, languages);
}

const actions = async (): Promise<string[]> =>
  (await boss.get<{ action: string }[]>('/api/audit-events')).body
    .map(({ action }) => action)
    .filter((action) => action.startsWith('mail_template.'));

test('an organization words a mail, sees it, mails it, and goes back to the original', async () => {
  const before = await listed();
  expect(before).toHaveLength(6 * languages.length);
  expect(changedOf(before)).toEqual([]);
  const original = before.find(({ kind, language }) => kind === 'invitation' && language === 'de');
  expect(original?.original.subject).toBe('Einladung zu {organization}');
  expect(original?.original.text).toMatch(
    /^Guten Tag \{name\},\n\n.*\{inviter\}.*\{email\}.*\n\n\{welcome\}\n\n\{link\}\n\n/,
  );
  const first = await boss.get<RenderedMail>(`${german}/preview`);
  expect(first.body).toMatchObject({ subject: 'Einladung zu Corp' });
  expect(first.body.text).toMatch(/^Guten Tag,\n/);

  // What is tried out is shown and mailed, and not kept.
  const tried = await boss.post<RenderedMail>(`${german}/preview`, own);
  expect([tried.status, tried.body.subject]).toEqual([
    200,
    'Willkommen bei Corp, admin@corp.example',
  ]);
  expect(tried.body.text).toMatch(
    /^Guten Tag admin@corp\.example,\n\n.* freut sich auf Sie\.\n\nDieser Link/,
  );
  expect(tried.body.html).toContain('http://usher.test/accept"');
  expect(tried.body.preheader).not.toBe('');
  const mailed = await boss.post(`${german}/test`, { subject: own.subject });
  expect([mailed.status, mailed.body]).toEqual([202, { to: 'admin@corp.example' }]);
  const test = await until(() =>
    Promise.resolve(sink.mails.find(({ to }) => to === 'admin@corp.example')),
  );
  expect(decoded(test.raw)).toContain('Willkommen bei Corp, admin@corp.example');
  expect(changedOf(await listed())).toEqual([]);

  const saved = await boss.put<UsherMailTemplate>(german, {
    ...own,
    text: own.text.replaceAll('\n', '\r\n'),
  });
  expect([saved.status, saved.body.changed]).toEqual([200, expect.objectContaining(own)]);
  expect(saved.body.original).toEqual(original?.original);
  expect(changedOf(await listed()).map(({ kind, language }) => [kind, language])).toEqual([
    ['invitation', 'de'],
  ]);
  expect((await boss.get<RenderedMail>(`${german}/preview`)).body).toEqual({
    ...tried.body,
    text: expect.any(String),
    html: expect.any(String),
  });

  // Who reads German gets it, with what is so for them; others get the original of their language.
  await boss.put('/api/organization', { language: 'de' });
  await boss.post('/api/users', { email: 'ada@corp.example', firstName: 'Ada' });
  const ada = await mailTo('ada@corp.example');
  expect(ada.subject).toBe('Willkommen bei Corp, Ada');
  expect(ada.text).toContain('Guten Tag Ada,');
  expect(ada.text).toMatch(/http:\/\/usher\.test\/accept#\S{20}/);
  expect(ada.html).toContain('>Passwort wählen</a>');
  const sunk = await until(() =>
    Promise.resolve(sink.mails.find(({ to }) => to === 'ada@corp.example')),
  );
  expect(decoded(sunk.raw)).toContain('freut sich auf Sie');
  const elsewhere = await addOrganization(usher, 'Elsewhere');
  await addPerson(usher, { email: 'has@there.example', organizationId: elsewhere });
  await boss.post('/api/users', { email: 'has@there.example' });
  const known = await mailTo('has@there.example');
  expect(known.subject).toMatch(/^Willkommen bei Corp, /);
  expect(known.html).toContain('>Anmelden und beitreten</a>');
  await boss.put('/api/organization', { language: 'fr' });
  expect((await mailTo('ada@corp.example')).subject).not.toContain('Willkommen');
  await boss.put('/api/organization', { language: 'de' });

  // Before an import is processed it shows the same words.
  const staged = await boss.post<{ id: string }>('/api/imports', {
    text: 'Email\nbea@corp.example',
  });
  const preview = await until(async () => {
    const { status, body } = await boss.get<{ mail: RenderedMail | null }>(
      `/api/imports/${staged.body.id}/preview`,
    );
    return status === 200 && body.mail ? body.mail : undefined;
  });
  expect(preview.subject).toBe('Willkommen bei Corp, bea@corp.example');

  // Saving the same is no change, nor is going back twice.
  await boss.put(german, own);
  const back = await boss.delete<UsherMailTemplate>(german);
  expect([back.status, back.body.changed]).toEqual([200, null]);
  await boss.delete(german);
  await boss.put(german, original?.original);
  expect(changedOf(await listed())).toEqual([]);
  expect((await mailTo('ada@corp.example')).subject).toBe('Einladung zu Corp');
  expect(await actions()).toEqual([
    'mail_template.restored',
    'mail_template.updated',
    'mail_template.tested',
  ]);
});

test('words that cannot be used are refused by field, whatever is done with them', async () => {
  const wrong: [field: string, change: object, said: RegExp][] = [
    ['text', { text: 'Hallo {vorname}\n\n{link}' }, /\{vorname\} is no placeholder here.*\{name\}/],
    ['text', { text: 'Hallo {name}' }, /Put \{link\}/],
    ['text', { text: 'Hier: {link}' }, /line of its own/],
    ['text', { text: '{link}\n{link}' }, /once/],
    ['text', { text: `${'x'.repeat(5000)}\n{link}` }, /5,000/],
    ['text', { text: 'turned \u202e round\n{link}' }, /./],
    ['subject', { subject: ' ' }, /Write something/],
    ['subject', { subject: 'A\r\nBcc: all@corp.example' }, /./],
    ['subject', { subject: '{link}' }, /no placeholder here/],
    ['subject', { subject: 'x'.repeat(151) }, /150/],
  ];
  for (const [field, change, said] of wrong) {
    for (const send of [
      () => boss.put(german, { ...own, ...change }),
      () => boss.post(`${german}/preview`, change),
      () => boss.post(`${german}/test`, change),
    ]) {
      const { status, body } = await send();
      expect([change, status]).toEqual([change, 422]);
      expect(body.errors).toMatchObject({ [field]: expect.stringMatching(said) });
    }
  }
  expect(changedOf(await listed())).toEqual([]);
});

test('kinds and languages that there are not are not found, and others keep their own words', async () => {
  for (const path of ['password_reset/de', 'template_test/de', 'invitation/tlh', '__proto__/de']) {
    const at = `/api/mail-templates/${path}`;
    const answers = await Promise.all([
      boss.put(at, own),
      boss.delete(at),
      boss.get(`${at}/preview`),
      boss.post(`${at}/test`, {}),
    ]);
    for (const { status, body } of answers) {
      expect([path, status, body.code]).toEqual([path, 404, 'mail_template.not_found']);
    }
  }
  const organizationId = await addOrganization(usher, 'Other');
  await addPerson(usher, { email: 'owner@other.example', role: 'admin', organizationId });
  const owner = await signedIn(usher, 'owner@other.example');
  expect((await owner.put(german, own)).status).toBe(200);
  expect(changedOf(await listed(owner))).toHaveLength(1);
  expect(changedOf(await listed())).toEqual([]);
});

test('a day has so many tests, and who has had them is told when to go on', async () => {
  const organizationId = await addOrganization(usher, 'Testing');
  await addPerson(usher, { email: 'tester@other.example', role: 'admin', organizationId });
  const tester = await signedIn(usher, 'tester@other.example');
  const statuses: number[] = [];
  for (let n = 0; n < 11; n++) statuses.push((await tester.post(`${german}/test`, {})).status);
  expect(statuses).toEqual([...Array<number>(10).fill(202), 429]);
  const refused = await tester.post(`${german}/test`, {});
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3600);
});
