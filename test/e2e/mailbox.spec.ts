import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { NestFactory } from '@nestjs/core';
import { newId } from '../../src/common/random/ids.js';
import { readConfiguration } from '../../src/host/configuration.js';
import { isFromThisMachine } from '../../src/host/loopback.js';
import { WorkerModule } from '../../src/host/standalone.module.js';
import { Database } from '../../src/index.js';
import type { UsherMailboxMessage } from '../../src/modules/mail/dto/mailbox-message.dto.js';
import { Email } from '../../src/modules/mail/email.entity.js';
import { MailDispatcher } from '../../src/modules/mail/sending/mail-dispatcher.js';
import { type Client, until } from '../support/client.js';
import { listenTo } from '../support/overheard.js';
import { smtpSink } from '../support/smtp-sink.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let admin: Client;

beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
  for (const email of ['ada@corp.example', 'bo@corp.example']) {
    await admin.post('/api/users', { email });
  }
});

afterAll(() => usher.close());

const messages = async (to: string): Promise<UsherMailboxMessage[]> =>
  (
    await usher
      .client()
      .get<UsherMailboxMessage[]>(`/mailbox/messages?to=${encodeURIComponent(to)}`)
  ).body;

it('shows the mails that would have gone out, with their links', async () => {
  const all = await until(async () => {
    const found = await messages('');
    return found.length === 2 && found;
  });
  expect(all.map(({ to }) => to)).toEqual(['bo@corp.example', 'ada@corp.example']);
  expect(await messages('ADA@')).toHaveLength(1);
  const [mail] = await messages('ada@corp.example');
  expect(mail).toMatchObject({ to: 'ada@corp.example', kind: 'invitation' });
  expect(mail?.link).toMatch(/^http:\/\/usher\.test\/accept#/);
  expect(mail?.text).toContain(mail?.link);

  const browser = usher.client();
  const list = await browser.get('/mailbox?to=%3Cb%3E');
  expect(list.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(list.text).toContain('&lt;b&gt;');
  expect((await browser.get('/mailbox')).text).toContain(`/mailbox/${mail?.id ?? ''}`);
  const page = await browser.get(`/mailbox/${mail?.id ?? ''}`);
  expect(page.text).toContain('Open the link of this mail');
  expect(page.text).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await browser.get(`/mailbox/${newId()}`)).status).toBe(404);

  for (const [wanted, lang, word, none] of [
    ['de-AT,en', 'de', 'Link dieser E-Mail öffnen', 'Es gibt noch keine E-Mails an „nobody“.'],
    ['ja', 'en', 'Open the link of this mail', 'There are no mails to “nobody” yet.'],
  ] as const) {
    const read = (path: string): Promise<string> =>
      fetch(usher.url + path, { headers: { 'accept-language': wanted } }).then((page) =>
        page.text(),
      );
    const shown = await read(`/mailbox/${mail?.id ?? ''}`);
    for (const said of [`<html lang="${lang}">`, word]) expect(shown).toContain(said);
    expect(await read('/mailbox?to=nobody')).toContain(none);
  }
});

it('says so when the link of a mail does not work any more', async () => {
  const [mail] = await until(async () => {
    const found = await messages('bo@corp.example');
    return found.length > 0 && found;
  });
  const { body } = await admin.get<{ id: string }[]>('/api/invitations?filter={"q":"bo@corp"}');
  await admin.post(`/api/invitations/${body[0]?.id ?? ''}/revoke`);
  const [after] = await messages('bo@corp.example');
  expect(after).toMatchObject({ id: mail?.id, link: null });
  expect(after?.text).toContain('is over');
});

it('is not there where mails are sent', async () => {
  const sending = await startUsher({}, { smtpUrl: 'smtp://127.0.0.1:1' });
  const answer = await sending.client().get('/mailbox/messages');
  expect(answer.headers.get('content-type')).not.toContain('application/json;');
  expect(answer.text).not.toContain('"html"');
  const ready = await sending.client().get('/health/ready');
  expect(ready).toMatchObject({
    status: 200,
    body: { status: 'degraded', checks: { mail: 'down' } },
  });
  expect((await sending.client().get('/health/live')).status).toBe(200);
  await sending.close();
});

describe('the mailbox page in the wrong place', () => {
  const directory = mkdtempSync(join(tmpdir(), 'usher-test-'));
  afterAll(() => rm(directory, { recursive: true }));
  const hasMailbox = (settings: Record<string, string>): boolean | undefined =>
    readConfiguration({ USHER_DATA_DIR: directory, ...settings }).usher.mail?.mailbox;

  test('it is there on the embedded default alone, listening to this machine alone', () => {
    for (const host of ['127.0.0.1', '127.0.0.53', '::1', 'localhost']) {
      expect([host, hasMailbox({ HOST: host })]).toEqual([host, true]);
    }
    for (const url of ['http://localhost:8080', 'https://127.0.0.1', 'http://[::1]:3000/usher']) {
      expect([url, hasMailbox({ USHER_PUBLIC_URL: url })]).toEqual([url, true]);
    }
    const elsewhere: Record<string, string>[] = [
      { HOST: '0.0.0.0' },
      { HOST: '::' },
      { HOST: '10.0.0.1' },
      { HOST: 'people.corp.example' },
      { USHER_PUBLIC_URL: 'https://people.corp.example' },
      { USHER_PUBLIC_URL: 'http://10.0.0.1:3000' },
      { USHER_REDIS_URL: 'redis://redis.test' },
      { USHER_DATABASE_URL: 'mysql://db.test/usher' },
      { USHER_SMTP_URL: 'smtp://mail.test' },
      {
        NODE_ENV: 'production',
        USHER_SECRET_KEYS: `k:${randomBytes(32).toString('base64')}`,
        USHER_PUBLIC_URL: 'https://people.corp.example',
        USHER_SMTP_URL: 'smtp://mail.test',
        USHER_MAIL_FROM: 'people@corp.example',
      },
    ];
    for (const settings of elsewhere) {
      expect([settings, hasMailbox(settings)]).toEqual([settings, false]);
    }
  });

  /** Asks what the mailbox answers a request with these headers, beside what an unknown page does. */
  async function answers(headers: Record<string, string>): Promise<[number, number]> {
    const statuses: number[] = [];
    for (const path of ['/mailbox', '/mailbox/messages', `/mailbox/${newId()}`]) {
      const [message] = (await once(get(usher.url + path, { headers }), 'response')) as [
        IncomingMessage,
      ];
      const body = await text(message);
      statuses.push(message.statusCode ?? 0);
      if (message.statusCode === 404) expect(body).toContain('request.not_found');
    }
    return [statuses[0] ?? 0, statuses[1] ?? 0];
  }

  test('it is served for hosts that are this machine, or the public address', async () => {
    for (const host of ['localhost', 'LOCALHOST:3000', '127.0.0.1:1', '[::1]:3000', 'usher.test']) {
      expect([host, await answers({ host })]).toEqual([host, [200, 200]]);
    }
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      'usher.test.evil.example',
      '127.0.0.1.evil.example',
      '10.0.0.1',
      '0.0.0.0',
      'a b',
    ]) {
      expect([host, await answers({ host })]).toEqual([host, [404, 404]]);
    }
  });

  test('it is not there for those whom a proxy calls for', async () => {
    expect(await answers({ 'x-forwarded-for': '127.0.0.1, ::1' })).toEqual([200, 200]);
    for (const address of ['203.0.113.7', '127.0.0.1, 203.0.113.7', 'unknown']) {
      expect(await answers({ 'x-forwarded-for': address })).toEqual([404, 404]);
    }
    for (const [name, value] of [
      ['forwarded', 'for=127.0.0.1'],
      ['x-real-ip', '127.0.0.1'],
      ['via', '1.1 proxy'],
    ] as const) {
      expect([name, await answers({ [name]: value })]).toEqual([name, [404, 404]]);
    }
  });

  test('it is not there for a connection from elsewhere', () => {
    const from = (remoteAddress: string | undefined, host?: string): boolean =>
      isFromThisMachine(
        { headers: { host }, socket: { remoteAddress } } as IncomingMessage,
        'http://usher.test',
      );
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      expect([address, from(address, 'localhost')]).toEqual([address, true]);
      expect([address, from(address)]).toEqual([address, false]);
    }
    for (const address of ['10.0.0.1', '::ffff:10.0.0.1', 'fe80::1', '', undefined]) {
      expect([address, from(address, 'localhost')]).toEqual([address, false]);
    }
  });

  test('without a mail server and a mailbox the start says so, and mails wait until there is one', async () => {
    const from = 'Usher <usher@corp.example>';
    const waiting = await startUsher({ mail: { from, mailbox: false } });
    const overheard = await listenTo(waiting);
    const beside = await WorkerModule.of(waiting.configuration);
    const second = await NestFactory.createApplicationContext(beside, { logger: ['warn'] });
    await second.close();
    overheard.stop();
    expect(overheard.logs.join()).toContain('No mail server is set, so mails wait.');

    const boss = await waiting.admin();
    expect((await boss.post('/api/users', { email: 'ada@corp.example' })).status).toBe(201);
    expect(await waiting.app.get(MailDispatcher, { strict: false }).deliver()).toBe('skipped');
    const emails = waiting.app.get(Database).repository(Email);
    expect(await emails.find()).toMatchObject([{ status: 'queued', attempts: 0, sentAt: null }]);
    expect((await boss.get('/api/home')).body).toMatchObject({
      mail: { state: 'unreachable', since: null, words: 'No mail server is set, so mails wait.' },
    });
    expect((await waiting.client().get('/mailbox')).status).toBe(404);
    expect((await waiting.client().get('/health/ready')).body).toMatchObject({
      status: 'degraded',
      checks: { mail: 'down' },
    });

    const sink = await smtpSink();
    const sending = await NestFactory.createApplicationContext(
      await WorkerModule.of({ ...waiting.configuration, smtpUrl: sink.url }),
      { logger: false },
    );
    await until(() => Promise.resolve(sink.mails.length > 0));
    expect(sink.mails.map(({ to }) => to)).toEqual(['ada@corp.example']);
    await sending.close();
    await sink.close();
    await waiting.close();
  });
});
