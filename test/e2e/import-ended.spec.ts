import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/common/time/clock.js';
import { Background } from '../../src/common/work/background.js';
import { Database } from '../../src/database/database.js';
import { PeopleImport } from '../../src/modules/imports/lifecycle/people-import.entity.js';
import { ImportRunner } from '../../src/modules/imports/run/import-runner.service.js';
import type { Email } from '../../src/modules/mail/email.entity.js';
import { Outbox } from '../../src/modules/mail/outbox/outbox.js';
import { MailComposers } from '../../src/modules/mail/rendering/mail-composers.js';
import { renderMail, type RenderedMail } from '../../src/modules/mail/rendering/render-mail.js';
import { Membership } from '../../src/modules/people/membership.entity.js';
import { User } from '../../src/modules/people/user.entity.js';
import { languages } from '../../src/words/languages.js';
import type { Client } from '../support/client.js';
import { startHost } from '../support/host.js';
import { type ImportBody, uploadCsv } from '../support/imports.js';
import { mailedLink, mailsTo } from '../support/invitations.js';
import { addPerson, signedIn } from '../support/people.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;

// Nobody runs jobs, so that each import ends when the test says so.
beforeAll(async () => {
  usher = await startUsher({}, { runJobs: false });
});
afterAll(() => usher.close());

const runner = (): ImportRunner => usher.app.get(ImportRunner, { strict: false });

const change = (id: string, values: Partial<PeopleImport>): Promise<unknown> =>
  usher.app.get(Database).transaction((manager) => manager.update(PeopleImport, { id }, values));

/** A new admin, signed in. */
async function admin(email: string, language: string | null = null): Promise<Client> {
  const userId = await addPerson(usher, { email, role: 'admin', firstName: 'Ada' });
  await usher.app
    .get(Database)
    .transaction((manager) => manager.update(User, { id: userId }, { language }));
  return signedIn(usher, email);
}

/** An import that somebody started, and that a runner took on and left behind at once. */
async function begun(client: Client, csv: string): Promise<string> {
  const { id } = await uploadCsv(client, csv);
  expect((await client.post(`/api/imports/${id}/process`)).status).toBe(202);
  const startedAt = new Date(Date.now() + moved);
  await change(id, { status: 'processing', startedAt, leaseUntil: startedAt });
  return id;
}

let moved = 0;
function wait(milliseconds: number): void {
  moveTime(usher, milliseconds);
  moved += milliseconds;
}

const endMails = async (recipient: string): Promise<Email[]> =>
  (await mailsTo(usher, recipient)).filter(({ kind }) => kind === 'import_ended');

/** The mail as it would go out now; null for one that would be taken out of the outbox. */
async function rendered(mail: Email | undefined): Promise<RenderedMail | null> {
  if (!mail) throw new Error('There is no mail.');
  const composed = await usher.app.get(MailComposers, { strict: false }).compose([mail]);
  const content = composed.get(mail.id);
  return content ? renderMail(content, languages) : null;
}

test('whoever started an import that took long, and has gone, is mailed once what came of it, in their language', async () => {
  const email = 'ada@ended.example';
  const client = await admin(email, 'it');
  const id = await begun(client, 'Email\na@ended.example\nb@ended.example\nnobody\n');
  wait(2 * MINUTE);
  // A runner that breaks off while it ends the import leaves neither its end nor the mail.
  const outbox = usher.app.get(Outbox, { strict: false });
  const queue = jest.spyOn(outbox, 'queue').mockRejectedValueOnce(new Error('The server stopped.'));
  await expect(runner().run(id)).rejects.toThrow('The server stopped.');
  queue.mockRestore();
  expect(await endMails(email)).toEqual([]);
  wait(SECOND);
  await Promise.all([runner().run(id), runner().run(id)]);
  await runner().run(id);

  const mails = await endMails(email);
  expect(mails).toMatchObject([{ subjectId: id, importId: null, status: 'queued' }]);
  const mail = await rendered(mails[0]);
  expect(mail?.subject).toBe('La sua importazione è terminata: people');
  expect(mail?.text).toContain('Risultato: 2 persone invitate e 1 riga non riuscita.');
  expect(mail?.text).toContain(`http://usher.test/imports/${id}\n`);
  expect(mail?.html).toContain(`href="http://usher.test/imports/${id}"`);

  // What the import did can be undone; that it ended stays said, and no mail of its own is counted.
  const { body } = await client.get<ImportBody>(`/api/imports/${id}`);
  expect(body).toMatchObject({ status: 'completed', mails: { queued: 2 } });
  expect((await client.post(`/api/imports/${id}/undo`)).body).toMatchObject({ undone: 2 });
  expect(await rendered((await endMails(email))[0])).toEqual(mail);
});

test('a long import that was given up is told too', async () => {
  const email = 'gus@ended.example';
  const id = await begun(await admin(email), 'Email\nc@ended.example\n');
  wait(2 * MINUTE);
  await usher.app.get(Database).transaction(async (manager) => {
    const { id: userId } = await manager.findOneByOrFail(User, { email });
    await manager.update(Membership, { userId }, { role: 'member' });
  });
  await runner().run(id);
  const mail = await rendered((await endMails(email))[0]);
  expect(mail?.text).toContain('was given up before its end. The outcome: no row has changed');
  expect(mail?.text).toContain('There you can download the failed rows');
});

test('nobody is mailed about a short import, while they are there, or when they have left', async () => {
  const short = await admin('short@ended.example');
  const quick = await begun(short, 'Email\nd@ended.example\n');
  expect((await short.post('/api/auth/logout')).status).toBe(204);
  wait(30 * SECOND);
  await runner().run(quick);
  expect(await endMails('short@ended.example')).toEqual([]);

  const there = await admin('there@ended.example');
  const watched = await begun(there, 'Email\ne@ended.example\n');
  wait(2 * MINUTE);
  await there.get(`/api/imports/${watched}`);
  await usher.app.get(Background, { strict: false }).idle();
  await runner().run(watched);
  expect(await endMails('there@ended.example')).toEqual([]);

  const email = 'left@ended.example';
  const left = await begun(await admin(email), 'Email\nf@ended.example\n');
  const right = await begun(await signedIn(usher, email), 'Email\ng@ended.example\n');
  wait(2 * MINUTE);
  await runner().run(left);
  await usher.app.get(Database).transaction(async (manager) => {
    const { id: userId } = await manager.findOneByOrFail(User, { email });
    await manager.update(Membership, { userId }, { status: 'archived' });
  });
  await runner().run(right);
  const mails = await endMails(email);
  expect(mails).toHaveLength(1);
  expect(await rendered(mails[0])).toBeNull();
});

test('where the application signs people in, the mail leads to the import by its sign-in', async () => {
  const email = 'boss@host.example';
  const host = await startHost({ firstAdmin: { email, organization: 'Example' } });
  try {
    const client = host.client(host.accounts.add(email));
    const { body } = await client.upload<ImportBody>('/people/imports', 'Email\na@host.example\n');
    expect((await client.post(`/people/imports/${body.id}/process`)).status).toBe(202);
    const startedAt = new Date(Date.now() - 2 * MINUTE);
    const leftBehind = { status: 'processing', startedAt, leaseUntil: startedAt } as const;
    await host.app
      .get(Database)
      .transaction((manager) => manager.update(PeopleImport, { id: body.id }, leftBehind));
    await host.app.get(ImportRunner, { strict: false }).run(body.id);
    const page = encodeURIComponent(`http://host.test/imports/${body.id}`);
    expect(await mailedLink(host, email)).toBe(`http://host.test/login?next=${page}`);
  } finally {
    await host.close();
  }
});
