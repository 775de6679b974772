import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Controller, Delete, Get } from '@nestjs/common';
import type { Answer, Client } from '../support/client.js';
import { HostAccounts, startHost, type TestHost } from '../support/host.js';
import { startUsher, type TestUsher } from '../support/usher.js';

/** A controller of the application's own, beside Usher's and below the same path. */
@Controller('people/users')
class OwnUsersController {
  @Delete()
  clear(): string {
    return 'the host’s own';
  }
}

@Controller('orders')
class OrdersController {
  @Get()
  list(): string[] {
    return ['an order'];
  }
}

const unknownId = '01a224dc-4054-73ea-b544-dfa1ab252ded';

let usher: TestUsher;
let boss: Client;
let host: TestHost;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
  const controllers = [OwnUsersController, OrdersController];
  host = await startHost({}, { controllers }, new HostAccounts());
});
afterAll(async () => {
  await usher.close();
  await host.close();
});

const told = ({ status, headers, body }: Answer): unknown[] => [
  status,
  body.code,
  headers.get('allow'),
];

test.each([
  ['GET', '/api/auth/login', 'POST'],
  ['POST', '/api/auth/me', 'GET, HEAD'],
  ['PATCH', `/api/users/${unknownId}`, 'GET, HEAD, PUT'],
  ['PATCH', '/api/users/', 'GET, HEAD, POST'],
  ['DELETE', '/api/organization?x=1', 'GET, HEAD, PUT'],
  ['OPTIONS', '/api/groups', 'GET, HEAD, POST'],
  ['DELETE', '/API/Groups', 'GET, HEAD, POST'],
])('%s %s is a 405 that says what is allowed, whoever asks', async (method, path, allow) => {
  for (const client of [usher.client(), boss]) {
    const answer = await client.send<Answer['body']>(method, path);
    expect(told(answer)).toEqual([405, 'request.method_not_allowed', allow]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

test('HEAD of a path without GET has no body', async () => {
  const { status, text, headers } = await boss.send('HEAD', '/api/auth/login');
  expect([status, text, headers.get('allow')]).toEqual([405, '', 'POST']);
});

test('it is said in the reader’s language', async () => {
  const inItalian = await boss.send<Answer['body']>('GET', '/api/auth/login', undefined, {
    'accept-language': 'it',
  });
  expect(inItalian.body.title).toBe('Operazione non disponibile qui');
});

test('what does not exist is a 404 with every method, and what only this machine may see', async () => {
  for (const [method, path] of [
    ['PATCH', '/api/nothing'],
    ['POST', '/api/users/a/b/c'],
    ['POST', '/mailbox'],
    ['GET', '/api'],
  ] as const) {
    const answer = await boss.send<Answer['body']>(method, path);
    expect([path, ...told(answer)]).toEqual([path, 404, 'request.not_found', null]);
  }
});

test('beside a host, its own routes answer first, and nothing else of it is touched', async () => {
  const client = host.client();
  const own = await client.delete('/people/users');
  expect([own.status, own.text]).toEqual([200, 'the host’s own']);
  const other = await client.send<Answer['body']>('PATCH', '/people/users');
  expect(told(other)).toEqual([405, 'request.method_not_allowed', 'GET, HEAD, POST']);
  for (const path of ['/orders', '/people']) {
    const { status, body } = await client.send<Answer['body']>('PATCH', path);
    expect([status, body.message]).toEqual([404, `Cannot PATCH ${path}`]);
  }
});

test('where the host signs people in, Usher’s own sign-in does not exist by any method', async () => {
  for (const path of ['/people/auth/login', '/people/auth/sessions', '/people/auth/reset-password'])
    expect(told(await host.client().send('PATCH', path))[0]).toBe(404);
  expect(told(await host.client().send('PATCH', '/people/auth/me'))[0]).toBe(405);
});
