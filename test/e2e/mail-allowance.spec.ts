import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '../../src/common/time/clock.js';
import { Database } from '../../src/database/database.js';
import { Email } from '../../src/modules/mail/email.entity.js';
import { MailLedgerEntry } from '../../src/modules/mail/outbox/mail-ledger-entry.entity.js';
import { Outbox } from '../../src/modules/mail/outbox/outbox.js';
import { Membership } from '../../src/modules/people/membership.entity.js';
import { type Client, until } from '../support/client.js';
import { processed, uploadCsv } from '../support/imports.js';
import { addPerson, firstAdmin, signedIn } from '../support/people.js';
import { type SmtpSink, smtpSink } from '../support/smtp-sink.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

const victim = 'victim@corp.example';

let sink: SmtpSink;
let usher: TestUsher;
let boss: Client;

beforeEach(async () => {
  sink = await smtpSink();
  usher = await startUsher({}, { smtpUrl: sink.url });
  boss = await usher.admin();
});
afterEach(async () => {
  await usher.close();
  await sink.close();
});

const received = (): number => sink.mails.filter(({ to }) => to === victim).length;

/** Waits until every mail to the victim has gone out, or waits for another day. */
function settled(): Promise<Email[]> {
  return until(async () => {
    const emails = await usher.app.get(Database).repository(Email).findBy({ recipient: victim });
    return emails.every(({ status, error }) => status === 'sent' || error !== null) && emails;
  });
}

async function create(client: Client): Promise<string> {
  const { status, body, text } = await client.post<{ id: string }>('/api/users', { email: victim });
  if (status !== 201) throw new Error(text);
  return body.id;
}

/** An organization of the boss's own, as which `boss` goes on. */
async function anotherOrganization(name: string): Promise<void> {
  const made = await boss.post<{ id: string }>('/api/organizations', { name });
  const organizationId = made.body.id;
  const { status } = await boss.post('/api/auth/switch-organization', { organizationId });
  expect([made.status, status]).toEqual([201, 200]);
}

test('mail bombing by making and undoing: import, process and undo fifteen times, and five mails go out', async () => {
  for (let n = 0; n < 15; n++) {
    const { id } = await uploadCsv(boss, `Email\n${victim}\n`);
    await processed(boss, id);
    await settled();
    if (n < 14) expect((await boss.post(`/api/imports/${id}/undo`)).status).toBe(200);
  }
  expect(received()).toBe(5);

  // The one that waits says so in the delivery log, and goes when its turn comes.
  const { body } = await boss.get<Email[]>(
    `/api/emails?filter={"q":"${victim}","status":"queued"}`,
  );
  expect(body).toMatchObject([{ status: 'queued', attempts: 0 }]);
  expect(body[0]?.error).toContain('as many mails as a day allows');
  expect(new Date(body[0]?.nextAttemptAt ?? 0).getTime()).toBeGreaterThan(Date.now() + DAY / 2);
  moveTime(usher, DAY + MINUTE);
  await until(() => Promise.resolve(received() === 6));
});

test('mail bombing by making and undoing: create and erase fifteen times, and five mails go out', async () => {
  for (let n = 0; n < 15; n++) {
    const id = await create(boss);
    await settled();
    expect((await boss.post(`/api/users/${id}/erase`)).status).toBe(204);
  }
  expect(received()).toBe(5);
  // What still counts them says nobody's address.
  const entries = await usher.app.get(Database).repository(MailLedgerEntry).find();
  expect(entries).toHaveLength(5);
  expect(JSON.stringify(entries)).not.toContain('victim');
});

test('mail bombing by making and undoing: fourteen organizations send ten mails together, and none to where a person belongs', async () => {
  const home = await firstAdmin(usher);
  const member = await addPerson(usher, { email: victim });
  for (let n = 0; n < 14; n++) {
    await anotherOrganization(`Organization ${n}`);
    await create(boss);
  }
  const emails = await settled();
  expect(received()).toBe(10);
  expect(emails.filter(({ status }) => status === 'queued')).toHaveLength(4);

  // Those whose member they are mail them as before.
  await addPerson(usher, { email: 'hr@corp.example', role: 'admin' });
  const hr = await signedIn(usher, 'hr@corp.example');
  expect((await hr.post(`/api/identities/${member}/request`)).status).toBe(202);
  await until(() => Promise.resolve(received() === 11));
  expect(sink.mails.at(-1)?.header('Subject')).toContain('Corp');
  expect(home.organizationId).toBe(
    (await hr.get<{ organization: { id: string } }>('/api/auth/me')).body.organization.id,
  );
});

test('mail bombing by making and undoing: one organization cannot use up the mails of another', async () => {
  for (let n = 0; n < 8; n++) {
    const id = await create(boss);
    await settled();
    if (n < 7) await boss.post(`/api/users/${id}/erase`);
  }
  expect(received()).toBe(5);
  await anotherOrganization('Another');
  await create(boss);
  await settled();
  expect(received()).toBe(6);
});

test('mail bombing by making and undoing: mails that go out at once are counted as one after the other', async () => {
  const { organizationId } = await firstAdmin(usher);
  const outbox = usher.app.get(Outbox, { strict: false });
  const userId = await addPerson(usher, { email: victim });
  await usher.app.get(Database).transaction(async (manager) => {
    const { id: subjectId } = await manager.findOneByOrFail(Membership, { userId });
    await outbox.queue(
      manager,
      Array.from({ length: 250 }, () => ({
        organizationId,
        userId,
        recipient: victim,
        kind: 'identity_request' as const,
        subjectId,
        priority: 1,
      })),
    );
  });
  await outbox.wake();
  await settled();
  expect(received()).toBe(10);
});

test('mail bombing by making and undoing: with rotated keys, mails that were counted go out, and count', async () => {
  for (let n = 0; n < 4; n++) {
    const id = await create(boss);
    await settled();
    await boss.post(`/api/users/${id}/erase`);
  }
  sink.refuseWith = '451 4.3.2 Busy, try again later';
  const id = await create(boss);
  await settled();
  expect(received()).toBe(4);

  const { database, smtpUrl, usher: options } = usher.configuration;
  const rotated = await startUsher(
    { secretKeys: `newer:${randomBytes(32).toString('base64')},${options.secretKeys}` },
    { database: { ...database }, smtpUrl },
  );
  try {
    sink.refuseWith = undefined;
    moveTime(rotated, HOUR);
    await until(() => Promise.resolve(received() === 5));
    const client = await rotated.admin();
    expect((await client.post(`/api/users/${id}/erase`)).status).toBe(204);
    await create(client);
    expect(await settled()).toMatchObject([{ status: 'queued', attempts: 0 }]);
    expect(received()).toBe(5);
  } finally {
    await rotated.close();
  }
});
