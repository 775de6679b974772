import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { MailComposers } from '../../src/modules/mail/rendering/mail-composers.js';
import { renderMail, type RenderedMail } from '../../src/modules/mail/rendering/render-mail.js';
import { tonesOf } from '../../src/modules/organizations/look/accent.js';
import { languages } from '../../src/words/languages.js';
import { type Answer, Client, until } from '../support/client.js';
import { mailedToken, mailsTo } from '../support/invitations.js';
import { addOrganization, addPerson, firstAdmin, signedIn } from '../support/people.js';
import { decoded, type SmtpSink, smtpSink, type SunkMail } from '../support/smtp-sink.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let sink: SmtpSink;
let usher: TestUsher;
let boss: Client;

beforeAll(async () => {
  sink = await smtpSink();
  usher = await startUsher(
    { mail: { from: 'Usher <usher@corp.example>', mailbox: false } },
    { smtpUrl: sink.url },
  );
  boss = await usher.admin();
});
afterAll(async () => {
  await usher.close();
  await sink.close();
});
afterEach(() => boss.delete('/api/organization/logo'));

const put = (change: object): Promise<Answer> => boss.put('/api/organization', change);

function upload(content: string | Uint8Array, client = boss): Promise<Answer> {
  const form = new FormData();
  const bytes = typeof content === 'string' ? content : new Uint8Array(content);
  // What the sender calls it does not count.
  form.append('file', new Blob([bytes], { type: 'application/pdf' }), 'logo.exe');
  return client.send('PUT', '/api/organization/logo', form);
}

/** A chunk of a PNG; nobody looks at its checksum. */
const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
};

function png(width: number, height: number, pixels = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">${inside}</svg>`;

async function logoOf(
  settings: Answer,
): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(`${usher.url}/api${String(settings.body.logo)}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The latest mail to an address, as it would be rendered now. */
async function mailTo(address: string): Promise<RenderedMail> {
  const latest = (await mailsTo(usher, address)).slice(-1);
  const composed = await usher.app.get(MailComposers, { strict: false }).compose(latest);
  const content = composed.get(latest[0]?.id ?? '');
  if (!content) throw new Error(`There is no mail to ${address}.`);
  return renderMail(content, languages);
}

/** The mail that an address got. */
const sunk = (address: string): Promise<SunkMail> =>
  until(() => Promise.resolve(sink.mails.find(({ to }) => to === address)));

test('settings of the look are kept, and what cannot be is refused by field', async () => {
  const look = {
    timeZone: 'Europe/Rome',
    accent: '#0a7d55',
    senderName: 'Corp People',
    replyTo: 'people@corp.example',
    welcome: 'We look forward to working with you.',
  };
  const { body: before } = await put(look);
  expect(before).toMatchObject({ ...look, logo: null });
  const wrong: [string, unknown][] = [
    ...['Mars/Olympus', 'europe rome', '+05:30', '', 7, 'x'.repeat(100)].map(
      (one): [string, unknown] => ['timeZone', one],
    ),
    ...['#ffffff', '#ffff00', '#777777', '#fff', 'teal', '', 1, '#3450b5;x'].map(
      (one): [string, unknown] => ['accent', one],
    ),
    ...['', 'A\r\nBcc: all@corp.example', 'x'.repeat(101), ['A']].map((one): [string, unknown] => [
      'senderName',
      one,
    ]),
    ...[
      'nobody',
      'a@corp.example\r\nBcc: all@corp.example',
      'a@b.example, c@d.example',
      'A <a@b.example>',
    ].map((one): [string, unknown] => ['replyTo', one]),
    ...['', 'x'.repeat(201), 'one\ntwo', 'turned \u202e round'].map((one): [string, unknown] => [
      'welcome',
      one,
    ]),
  ];
  for (const [field, value] of wrong) {
    const refused = await put({ [field]: value, reminders: 5 });
    expect([field, value, refused.status]).toEqual([field, value, 422]);
    expect(refused.body.errors).toHaveProperty(field);
  }
  const { body } = await put({ accent: '#ffff00' });
  expect(body.errors).toMatchObject({
    accent: expect.stringMatching(/Nobody could read.*#[0-9a-f]{6} /),
  });
  expect((await boss.get('/api/organization')).body).toEqual(before);
  const audit = await boss.get<object[]>(
    '/api/audit-events?filter={"action":"organization.updated"}',
  );
  expect(audit.body[0]).toMatchObject({ detail: { fields: Object.keys(look) } });
  expect((await put({ ...before })).body).toEqual(before);
});

test('a logo is shown to anybody, as an image and nothing else, under an address of its own', async () => {
  const saved = await upload(png(400, 100));
  expect([saved.status, saved.text]).toEqual([200, saved.text]);
  const { organizationId } = await firstAdmin(usher);
  expect(saved.body.logo).toMatch(
    new RegExp(`^/public/organizations/${organizationId}/logo\\?v=[\\w-]{16}$`),
  );
  const shown = await logoOf(saved);
  expect([shown.status, Object.fromEntries(shown.headers)]).toEqual([
    200,
    expect.objectContaining({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'cross-origin',
    }),
  ]);
  const address = `${usher.url}/api/public/organizations/${organizationId}/logo`;
  const plain = await fetch(address);
  expect(plain.headers.get('cache-control')).toBe('public, no-cache');
  const etag = plain.headers.get('etag') ?? '';
  const again = await fetch(address, {
    headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
  });
  expect([again.status, await again.text()]).toEqual([304, '']);

  const other = await upload(svg('<rect width="300" height="100" fill="teal"/>'));
  expect(other.body.logo).not.toBe(saved.body.logo);
  expect((await logoOf(other)).headers.get('content-type')).toBe('image/svg+xml');
  expect((await boss.get('/api/auth/me')).body).toMatchObject({
    organization: { name: 'Corp', logo: other.body.logo, accent: '#0a7d55' },
  });
  expect((await boss.delete('/api/organization/logo')).body).toMatchObject({ logo: null });
  expect((await boss.delete('/api/organization/logo')).status).toBe(200);
  expect((await fetch(address)).status).toBe(404);

  const elsewhere = await addOrganization(usher, 'Elsewhere');
  await addPerson(usher, {
    email: 'eve@elsewhere.example',
    role: 'admin',
    organizationId: elsewhere,
  });
  const eve = await signedIn(usher, 'eve@elsewhere.example');
  expect((await upload(png(1, 1), eve)).status).toBe(200);
  expect((await boss.get('/api/organization')).body).toMatchObject({ logo: null });
});

test('hostile_files: what is no image, too much, or more than an image is no logo', async () => {
  const refused = async (content: string | Uint8Array): Promise<unknown> => {
    const { status, body } = await upload(content);
    return [status, body.code];
  };
  expect(await refused('%PDF-1.7')).toEqual([415, 'logo.unsupported']);
  expect(await refused('<html><script>alert(1)</script></html>')).toEqual([
    415,
    'logo.unsupported',
  ]);
  expect(await refused('GIF89a')).toEqual([415, 'logo.unsupported']);
  expect(await refused('')).toEqual([422, 'request.invalid']);
  expect(await refused(Buffer.alloc(512 * 1024 + 1))).toEqual([413, 'logo.too_large']);
  expect(await refused(Buffer.alloc(50 * 1024 * 1024))).toEqual([413, 'logo.too_large']);
  expect(await refused(png(30_000, 30_000, Buffer.alloc(1_000_000)))).toEqual([
    422,
    'logo.unusable',
  ]);
  expect(await refused(png(0, 10))).toEqual([422, 'logo.unusable']);
  expect(await refused(png(10, 10).subarray(0, 20))).toEqual([422, 'logo.unusable']);
  expect(await refused(Buffer.from('\xff\xd8\xff\xe0\x00\x00', 'latin1'))).toEqual([
    422,
    'logo.unusable',
  ]);
  expect(
    await refused(`<!DOCTYPE svg [<!ENTITY a "a"><!ENTITY b "&a;&a;">]>${svg('<text>&b;</text>')}`),
  ).toEqual([422, 'logo.unusable']);
  expect((await boss.send('PUT', '/api/organization/logo', { file: 'x' })).status).toBe(415);

  const wild = svg(`<script>alert(1)</script><image href="https://evil.example/x.png"/>
    <style>@import url(https://evil.example/x.css); .a{fill:red}</style>
    <a href="https://evil.example"><rect class="a" onload="alert(1)" width="1" height="1"/></a>
    <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>`);
  const { text } = await logoOf(await upload(wild));
  expect(text).not.toMatch(/evil|script|onload|foreignObject|@import|<a/);
  expect(text).toContain('<style>.a{fill:red}</style>');
  expect(text).toContain('<rect class="a" width="1" height="1">');
});

test('hostile_files: a logo that breaks off is not kept, and no fault of ours', async () => {
  const head = '--XX\r\nContent-Disposition: form-data; name="file"; filename="logo.svg"\r\n\r\n';
  const path = '/api/organization/logo';
  const headers = { 'content-type': 'multipart/form-data; boundary=XX' };
  const { status, body } = await boss.send<Answer['body']>('PUT', path, `${head}<svg`, headers);
  expect([status, body]).toMatchObject([
    400,
    { code: 'request.malformed', detail: expect.stringMatching(/^The upload broke off/) },
  ]);
  expect((await boss.get('/api/organization')).body).toMatchObject({ logo: null });
});

test('mails and the page of an invitation have the organization’s look', async () => {
  const { body: saved } = await upload(png(400, 100));
  expect((await boss.post('/api/users', { email: 'ada@corp.example' })).status).toBe(201);
  const { html, text } = await mailTo('ada@corp.example');
  const logo = `http://usher.test/api${String(saved.logo)}`;
  expect(html.replaceAll('&#x3D;', '=')).toContain(
    `<img class="logo" src="${logo}" alt="Corp" width="192" height="48"`,
  );
  expect(html).toContain(`background:${tonesOf('#0a7d55').light.accent}`);
  expect(text).toContain('We look forward to working with you.');
  expect(text).toMatch(/until \d+ \w+ \d{4} at \d\d:\d\d CES?T,/);
  const token = await mailedToken(usher, 'ada@corp.example');
  const inspected = await new Client(usher.url).post('/api/public/invitations/inspect', { token });
  expect(inspected.body).toMatchObject({
    organization: {
      name: 'Corp',
      accent: '#0a7d55',
      logo: saved.logo,
      welcome: 'We look forward to working with you.',
    },
  });
  const mail = await sunk('ada@corp.example');
  expect(mail.header('From')).toBe('Corp People <usher@corp.example>');
  expect(mail.header('Reply-To')).toBe('people@corp.example');
});

test('SMTP header injection: a sender’s name is a name, in any script and with any signs', async () => {
  const arabic = 'شركة النور';
  expect((await put({ name: arabic, senderName: arabic })).status).toBe(200);
  await boss.post('/api/users', { email: 'layla@corp.example' });
  const mail = await sunk('layla@corp.example');
  expect(mail.raw.slice(0, mail.raw.indexOf('\r\n\r\n'))).toMatch(/^[\s!-~]*$/);
  const [, encoding = '', encoded = ''] =
    /^=\?UTF-8\?([BQ])\?(.*)\?= <usher@corp.example>$/.exec(mail.header('From') ?? '') ?? [];
  const name =
    encoding === 'B'
      ? Buffer.from(encoded, 'base64').toString()
      : decoded(encoded.replaceAll('_', ' '));
  expect(name).toBe(arabic);
  for (const [email, senderName] of [
    ['x1@corp.example', 'Boss" <boss@bank.example>'],
    ['x2@corp.example', 'a@evil.example, b@evil.example'],
    ['x3@corp.example', 'Corp \\" (People); <'],
  ] as const) {
    expect((await put({ senderName })).status).toBe(200);
    await boss.post('/api/users', { email });
    const sent = await sunk(email);
    const from = sent.header('From') ?? '';
    expect(from).toMatch(/^(".*"|=\?.*\?=) <usher@corp\.example>$/);
    expect(from.replace(/\\./g, '').match(/"/g) ?? []).toHaveLength(2);
  }
});
