import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { HOUR } from '../../src/common/time/clock.js';
import { newId } from '../../src/common/random/ids.js';
import { Database } from '../../src/database/database.js';
import { createServer } from '../../src/host/create-server.js';
import { Email } from '../../src/modules/mail/email.entity.js';
import { MailDispatcher } from '../../src/modules/mail/sending/mail-dispatcher.js';
import { Outbox } from '../../src/modules/mail/outbox/outbox.js';
import type { UsherEmail, UsherUser } from '../../admin-ui/src/api/contract.js';
import { type Client, until } from '../support/client.js';
import { decoded, type SmtpSink, smtpSink } from '../support/smtp-sink.js';
import { moveClock } from '../support/test-clock.js';
import { startUsher, type TestUsher } from '../support/usher.js';

const from = 'Usher <usher@corp.example>';

let sink: SmtpSink;
let usher: TestUsher;
let admin: Client;

beforeEach(async () => {
  sink = await smtpSink();
  usher = await startUsher({ mail: { from, mailbox: false } }, { smtpUrl: sink.url });
  admin = await usher.admin();
});

afterEach(async () => {
  await usher.close();
  await sink.close();
});

const invite = async (email: string, firstName?: string): Promise<UsherUser> => {
  const { status, text, body } = await admin.post<UsherUser & Record<string, unknown>>(
    '/api/users',
    {
      email,
      ...(firstName && { firstName, lastName: 'Lovelace' }),
    },
  );
  if (status !== 201) throw new Error(text);
  return body;
};

const log = async (filter: object): Promise<UsherEmail[]> => {
  const query = encodeURIComponent(JSON.stringify(filter));
  return (await admin.get<UsherEmail[]>(`/api/emails?filter=${query}`)).body;
};

const entry = (recipient: string, wanted: (entry: UsherEmail) => boolean): Promise<UsherEmail> =>
  until(async () => (await log({ q: recipient })).find(wanted));

describe('mail', () => {
  it('brings an invitation once, in words that a person and a mail server understand', async () => {
    await invite('ada@corp.example', 'Ada');
    const { id, attempts } = await entry('ada@corp.example', ({ status }) => status === 'sent');
    expect(attempts).toBe(1);
    expect(sink.mails).toHaveLength(1);
    const [mail] = sink.mails;
    expect(mail?.to).toBe('ada@corp.example');
    expect(mail?.header('From')).toBe(from);
    expect(mail?.header('Message-ID')).toBe(`<${id}@corp.example>`);
    expect(mail?.header('Auto-Submitted')).toBe('auto-generated');
    expect(mail?.header('Subject')).toContain('Corp');
    const words = decoded(mail?.raw ?? '');
    for (const part of ['text/plain', 'text/html']) expect(words).toContain(part);
    expect(words).toContain('Hello Ada,');
    expect(words.match(/http:\/\/usher\.test\/accept#[\w-]{64}/g)?.length).toBeGreaterThan(1);
  });

  it('tries again what the server puts off, and counts the attempts', async () => {
    sink.refuseWith = '451 4.3.2 Busy, try again later';
    await invite('bob@corp.example');
    const put = await entry('bob@corp.example', ({ attempts }) => attempts === 1);
    await entry('bob@corp.example', ({ status, error }) => status === 'queued' && error !== null);
    expect(sink.mails).toEqual([]);
    moveClock(usher.app, HOUR);
    const again = await entry('bob@corp.example', ({ attempts, status }) => {
      return attempts === 2 && status === 'queued';
    });
    expect(again.error).toContain('Busy, try again later');
    sink.refuseWith = undefined;
    moveClock(usher.app, HOUR);
    const sent = await entry('bob@corp.example', ({ status }) => status === 'sent');
    expect(sent).toMatchObject({ id: put.id, attempts: 3, error: null });
    expect(sink.mails).toHaveLength(1);
  });

  it("fails what the server refuses for good, with its words, until somebody's retry", async () => {
    sink.refuseWith = '550 5.1.1 No such mailbox here';
    await invite('carl@corp.example');
    const failed = await entry('carl@corp.example', ({ status }) => status === 'failed');
    expect(failed.attempts).toBe(1);
    expect(failed.error).toContain('No such mailbox here');
    expect(await log({ status: 'failed' })).toHaveLength(1);

    sink.refuseWith = undefined;
    expect((await admin.post(`/api/emails/${failed.id}/retry`)).status).toBe(200);
    await entry('carl@corp.example', ({ status }) => status === 'sent');
    expect(sink.mails).toHaveLength(1);
    const { body: events } = await admin.get<unknown[]>(
      '/api/audit-events?filter={"action":"email.retried"}',
    );
    expect(events).toEqual([
      expect.objectContaining({ detail: { emailId: failed.id, kind: 'invitation' } }),
    ]);
    const twice = await admin.post(`/api/emails/${failed.id}/retry`);
    expect([twice.status, twice.body.code]).toEqual([409, 'email.not_failed']);
    const unknown = await admin.post(`/api/emails/${newId()}/retry`);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'email.not_found']);
  });

  it('tries all again that a filter finds, each once, and leaves the others', async () => {
    sink.refuseWith = '550 5.1.1 No such mailbox here';
    for (const name of ['f1', 'f2', 'other']) {
      await invite(`${name}@corp.example`);
      await entry(`${name}@corp.example`, ({ status }) => status === 'failed');
    }
    sink.refuseWith = undefined;
    const retry = (filter: object, expect: number): Promise<{ status: number; body: unknown }> =>
      admin.post(`/api/emails/retry?filter=${encodeURIComponent(JSON.stringify(filter))}`, {
        expect,
      });
    expect((await retry({ status: 'sent' }, 0)).body).toEqual({ retried: 0 });
    // Another number than was told: nothing goes out.
    expect(await retry({}, 2)).toMatchObject({
      status: 409,
      body: { code: 'emails.count_changed', params: { count: 3 } },
    });
    const ids = (await log({ status: 'failed', q: 'f1' })).map(({ id }) => id);
    expect(await retry({ ids }, 1)).toMatchObject({ status: 202, body: { retried: 1 } });
    const both = await Promise.all([retry({ q: 'f2' }, 1), retry({ q: 'f2' }, 1)]);
    expect(both).toContainEqual(expect.objectContaining({ status: 202, body: { retried: 1 } }));
    for (const name of ['f1', 'f2']) {
      await entry(`${name}@corp.example`, ({ status }) => status === 'sent');
    }
    expect((await log({ status: 'failed' })).map(({ recipient }) => recipient)).toEqual([
      'other@corp.example',
    ]);
    expect(sink.mails).toHaveLength(2);
    const { body: events } = await admin.get<unknown[]>(
      '/api/audit-events?filter={"action":"email.retried"}',
    );
    expect(events).toHaveLength(2);
  });

  it('waits while there is no mail server, without using up the attempts of the rest', async () => {
    await sink.close();
    for (let i = 0; i < 30; i++) await invite(`d${i}@corp.example`);
    await until(async () => (await log({ status: 'queued' })).some(({ error }) => error !== null));
    const waiting = await log({});
    expect(waiting.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  it('is delivered once each by two dispatchers', async () => {
    const other: INestApplication = await createServer(usher.configuration);
    await other.init();
    await queueMany(await invite('many@corp.example'), 400);
    await Promise.all([usher.app, other].map((app) => app.get(MailDispatcher).deliver()));
    await until(async () => (await log({ status: 'queued' })).length === 0);
    await until(async () => (await log({ status: 'sending' })).length === 0);
    const ids = sink.mails.map((mail) => mail.header('Message-ID'));
    expect(ids).toHaveLength(401);
    expect(new Set(ids).size).toBe(401);
    await other.close();
  });

  it('sends again what a dispatcher that died had claimed, when its lease is over', async () => {
    await invite('eve@corp.example');
    const { id } = await entry('eve@corp.example', ({ status }) => status === 'sent');
    await usher.app.get(Database).transaction((manager) =>
      manager.update(Email, id, {
        status: 'sending',
        leaseOwner: newId(),
        leaseUntil: new Date(Date.now() + HOUR / 2),
      }),
    );
    moveClock(usher.app, HOUR);
    await until(() => Promise.resolve(sink.mails.length === 2));
    const [first, second] = sink.mails;
    expect(second?.header('Message-ID')).toBe(first?.header('Message-ID'));
  });

  it('is handed back, when its process ends, where it still waits for its turn', async () => {
    const waiting = await startUsher({ mail: { from, mailbox: false } });
    const client = await waiting.admin();
    const emails = Array.from({ length: 8 }, (_, i) => `turn${i}@corp.example`);
    for (const email of emails) await client.post('/api/users', { email });
    const { configuration } = waiting;
    const mail = { from, mailbox: false, perSecond: 1 };
    const paced = await createServer({
      ...configuration,
      smtpUrl: sink.url,
      usher: { ...configuration.usher, mail },
    });
    await paced.init();
    await until(() => Promise.resolve(sink.mails.length > 0));
    await paced.close();

    const { body } = await client.get<UsherEmail[]>('/api/emails');
    const tried = body.filter(({ attempts }) => attempts > 0);
    expect(tried.map(({ status }) => status)).toEqual(sink.mails.map(() => 'sent'));
    // It had claimed five.
    expect(sink.mails.length).toBeLessThan(5);
    expect(body.filter(({ status }) => status === 'queued')).toHaveLength(8 - sink.mails.length);
    await waiting.close();
  });

  it('drops what has nothing to say any more', async () => {
    sink.refuseWith = '451 4.3.2 Later';
    const { invitation } = await invite('finn@corp.example');
    await entry('finn@corp.example', ({ error }) => error !== null);
    expect((await admin.post(`/api/invitations/${invitation?.id ?? ''}/revoke`)).status).toBe(200);
    sink.refuseWith = undefined;
    moveClock(usher.app, HOUR);
    await until(async () => (await log({ q: 'finn@corp.example' })).length === 0);
    expect(sink.mails).toEqual([]);
  });

  it('says to load balancers whether mails can go out', async () => {
    const ready = await usher.client().get('/health/ready');
    expect(ready).toMatchObject({
      status: 200,
      body: { status: 'ok', checks: { database: 'up', jobs: 'up', mail: 'up' } },
    });
  });
});

/** Queues `count` mails about the one account, with addresses of their own. */
async function queueMany({ id }: UsherUser, count: number): Promise<void> {
  const { body } = await admin.get<{ organization: { id: string } }>('/api/auth/me');
  await usher.app.get(Database).transaction((manager) =>
    usher.app.get(Outbox, { strict: false }).queue(
      manager,
      Array.from({ length: count }, (_, i) => ({
        organizationId: body.organization.id,
        userId: id,
        recipient: `many${i}@corp.example`,
        kind: 'password_changed' as const,
        subjectId: id,
        priority: 2,
      })),
    ),
  );
}
