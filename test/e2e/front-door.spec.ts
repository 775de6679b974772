import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { MINUTE } from '../../src/common/time/clock.js';
import { Session } from '../../src/modules/sessions/session.entity.js';
import { Database } from '../../src/database/database.js';
import { type Answer, type Client, until } from '../support/client.js';
import { addPerson, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
});
afterAll(() => usher.close());

interface Refused {
  status: number;
  code: string;
}

interface Sending {
  path: string;
  client?: Client;
  headers?: Record<string, string>;
}

/** Begins a POST whose body is sent by the test, piece by piece. */
function begin({ path, client = usher.client(), headers = {} }: Sending) {
  const sent = httpRequest(client.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: client.cookie, ...headers },
  });
  sent.on('error', () => undefined);
  return { sent, answered: answerTo(sent) };
}

async function answerTo(sent: ClientRequest): Promise<Refused> {
  const [message] = (await once(sent, 'response')) as [IncomingMessage];
  const { code } = JSON.parse(await text(message)) as { code: string };
  return { status: message.statusCode ?? 0, code };
}

async function post(sending: Sending, body: Uint8Array): Promise<Refused> {
  const { sent, answered } = begin(sending);
  sent.end(body);
  return answered;
}

describe('a request of 33 bytes that inflates to megabytes', () => {
  const json = JSON.stringify({ identifier: 'a'.repeat(10_000_000), password: 'x' });
  const encodings = { br: brotliCompressSync, gzip: gzipSync, deflate: deflateSync } as const;

  test.each(['/api/auth/login', '/api/users', '/api/imports', '/api/public/invitations/inspect'])(
    'is a 415 before anything is read of it, whoever asks: %s',
    async (path) => {
      for (const client of [usher.client(), boss]) {
        for (const [encoding, encode] of Object.entries(encodings)) {
          const headers = { 'content-encoding': encoding };
          const refused = await post({ path, client, headers }, encode(json));
          expect(refused).toEqual({ status: 415, code: 'request.unsupported_media_type' });
        }
        // No byte of it needs to come.
        const headers = { 'content-encoding': 'BR, identity', 'content-length': '33' };
        const { sent, answered } = begin({ path, client, headers });
        sent.flushHeaders();
        expect((await answered).status).toBe(415);
        sent.destroy();
      }
    },
  );

  test('is a 415 as an upload, too', async () => {
    const headers = {
      'content-encoding': 'gzip',
      'content-type': 'multipart/form-data; boundary=x',
    };
    const refused = await post({ path: '/api/imports', client: boss, headers }, gzipSync('--x--'));
    expect(refused.status).toBe(415);
  });

  test('a body that says that it is as it was sent is taken', async () => {
    const body = Buffer.from('{"name":"As it is"}');
    for (const encoding of ['identity', 'Identity']) {
      const headers = { 'content-encoding': encoding };
      const answer = await post({ path: '/api/groups', client: boss, headers }, body);
      expect(answer.status).not.toBe(415);
    }
  });
});

describe('nothing is parsed before it is known who asks', () => {
  test('whoever may not call the route is told so before the body has come', async () => {
    await addPerson(usher, { email: 'member@corp.example', role: 'member' });
    const member = await signedIn(usher, 'member@corp.example');
    const upload = { 'content-type': 'multipart/form-data; boundary=x' };
    const sizes: Record<string, string>[] = [
      { 'content-length': '1000' },
      { 'transfer-encoding': 'chunked' },
    ];
    for (const headers of sizes) {
      for (const [path, client, told] of [
        ['/api/users', usher.client(), { status: 401, code: 'auth.not_signed_in' }],
        ['/api/users', member, { status: 403, code: 'permission.missing' }],
        ['/api/imports', member, { status: 403, code: 'permission.missing' }],
      ] as const) {
        for (const type of [{}, upload]) {
          const { sent, answered } = begin({ path, client, headers: { ...headers, ...type } });
          sent.write('{');
          expect(await answered).toEqual(told);
          sent.destroy();
        }
      }
    }
  });

  test('a form is a 415 for whoever may call a route that takes none', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const form = Buffer.from(
      '--x\r\nContent-Disposition: form-data; name="theme"\r\n\r\ndark\r\n--x--\r\n',
    );
    const refused = { status: 415, code: 'request.unsupported_media_type' };
    for (const path of ['/api/organization', '/api/me', '/api/identity-settings']) {
      const answer = await boss.send<Answer['body']>('PUT', path, form.toString(), headers);
      expect([path, answer.status, answer.body.code]).toEqual([path, ...Object.values(refused)]);
    }
    for (const path of ['/api/auth/forgot-password', '/api/public/invitations/request-new'])
      expect(await post({ path, client: boss, headers }, form)).toEqual(refused);
  });

  test('a body that is no JSON is a 401 for a stranger, and malformed for somebody', async () => {
    const broken = Buffer.from('{"email":');
    const stranger = await post({ path: '/api/users' }, broken);
    expect(stranger).toEqual({ status: 401, code: 'auth.not_signed_in' });
    const known = await post({ path: '/api/users', client: boss }, broken);
    expect(known).toEqual({ status: 400, code: 'request.malformed' });
  });

  test('whoever was signed out while they sent is nobody when the body is there', async () => {
    const userId = await addPerson(usher, { email: 'slow@corp.example', role: 'admin' });
    const slow = await signedIn(usher, 'slow@corp.example');
    const database = usher.app.get(Database);
    const longAgo = new Date(Date.now() - 10 * MINUTE);
    await database.transaction((manager) =>
      manager.update(Session, { userId }, { lastSeenAt: longAgo }),
    );
    const { sent, answered } = begin({ path: '/api/groups', client: slow });
    sent.write('{"name":');
    // They are known to have been asked who they are when the use of the session is noted.
    await until(async () => {
      const { lastSeenAt } = await database.repository(Session).findOneByOrFail({ userId });
      return lastSeenAt > longAgo;
    });
    await database.transaction((manager) => manager.delete(Session, { userId }));
    sent.end('"Slow"}');
    expect(await answered).toEqual({ status: 401, code: 'auth.not_signed_in' });
  });
});

describe('public routes take 16 kB', () => {
  const path = '/api/auth/login';
  const tooLarge = { status: 413, code: 'request.too_large' };
  const login = (size: number): Buffer => {
    const rest = JSON.stringify({ identifier: '', password: 'x' }).length;
    return Buffer.from(JSON.stringify({ identifier: 'a'.repeat(size - rest), password: 'x' }));
  };

  test('and not a byte more', async () => {
    expect((await post({ path }, login(16 * 1024))).status).toBe(422);
    expect(await post({ path }, login(16 * 1024 + 1))).toEqual(tooLarge);
  });

  test('in pieces too: the answer does not wait for an end that may never come', async () => {
    const { sent, answered } = begin({ path, headers: { 'transfer-encoding': 'chunked' } });
    sent.write('{"identifier":"');
    sent.write('a'.repeat(20_000));
    expect(await answered).toEqual(tooLarge);
    sent.destroy();
  });

  test('a length that was only announced is refused at once', async () => {
    const { sent, answered } = begin({ path, headers: { 'content-length': '1000000' } });
    sent.flushHeaders();
    expect(await answered).toEqual(tooLarge);
    sent.destroy();
  });

  test('who is signed in sends no more by them', async () => {
    expect(await post({ path, client: boss }, login(20_000))).toEqual(tooLarge);
  });
});

test.each([
  'application/json;',
  'application/json; charset',
  'application/json;charset="utf-8',
  'application/json; charset=utf-99',
  'application/json; charset=utf-16',
  'application/json; =',
  'application/json, application/json',
  'application/vnd.usher+json',
  ';',
])('a body of type %s is taken or refused, and no fault of ours', async (type) => {
  const headers = { 'content-type': type };
  const { status } = await post({ path: '/api/auth/login', headers }, Buffer.from('{"a":1}'));
  expect([400, 415, 422]).toContain(status);
});

test('a body of no type is refused, not passed over; a request without a body needs none', async () => {
  const client = await usher.admin();
  const ask = async (method: string, path: string, body?: string, chunked = false) => {
    const headers = {
      cookie: client.cookie,
      ...(body !== undefined && !chunked ? { 'content-length': String(body.length) } : {}),
    };
    const sent = httpRequest(client.url + path, { method, headers });
    sent.end(body);
    const [message] = (await once(sent, 'response')) as [IncomingMessage];
    return [message.statusCode, (JSON.parse(await text(message)) as { code?: string }).code];
  };
  const refused = [415, 'request.unsupported_media_type'];
  expect(await ask('PUT', '/api/me', '{"firstName":"Zoë"}')).toEqual(refused);
  expect(await ask('PUT', '/api/me', '{"firstName":"Zoë"}', true)).toEqual(refused);
  const { id } = (await client.post<{ id: string }>('/api/users', { email: 'no@type.example' }))
    .body;
  expect(await ask('POST', `/api/users/${id}/archive`)).toEqual([200, undefined]);
});

describe('what Node cannot read is refused as problem details like all else', () => {
  test.each([
    ['an address that is too long', `GET /api/users?${'q'.repeat(20_000)} HTTP/1.1\r\n\r\n`, 431],
    ['what is no HTTP', 'HELLO\r\n\r\n', 400],
  ])('%s', async (_, sent, status) => {
    const { port: at } = new URL(usher.url);
    const socket = connect(Number(at), '127.0.0.1');
    socket.write(sent);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toMatch(
      new RegExp(`^HTTP/1.1 ${status} .*\\r\\nContent-Type: application/problem\\+json`),
    );
    expect(JSON.parse(body)).toMatchObject({
      status,
      code: status === 431 ? 'request.too_large' : 'request.malformed',
      title: expect.any(String),
      requestId: expect.any(String),
    });
  });
});
