import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { type INestApplication, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost, NestFactory } from '@nestjs/core';
import type { ExpressAdapter } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import {
  FirstAdminSetup,
  UsherModule,
  type UsherExtras,
  type UsherOptions,
} from '../../src/index.js';
import { Client } from '../support/client.js';
import { HostAccounts } from '../support/host.js';
import { hostTables } from '../support/host-tables.js';
import { createTestDatabase, type TestDatabase } from '../support/stack.js';
import { admin } from '../support/usher.js';

/** An application whose own panel answers every address that nothing else does. */
@Injectable()
class OwnPanel implements OnModuleInit {
  constructor(private readonly server: HttpAdapterHost<ExpressAdapter>) {}

  onModuleInit(): void {
    this.server.httpAdapter.get('/*anywhere', (_: Request, response: Response) => {
      response.send('the panel of the application');
    });
  }
}

let database: TestDatabase;
const started: INestApplication[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  for (const app of started.splice(0)) await app.close();
});
afterAll(() => database.drop());

async function start(
  change: Partial<UsherOptions & UsherExtras>,
  prefix?: string,
): Promise<{ app: INestApplication; url: string }> {
  const usher = UsherModule.forRoot({
    secretKeys: `test:${randomBytes(32).toString('base64')}`,
    publicUrl: 'https://host.test',
    path: 'people',
    runJobs: false,
    ...change,
  });
  const app = await NestFactory.create(
    {
      module: class Host {},
      imports: [hostTables(database.options), usher],
      providers: [OwnPanel],
    },
    { logger: ['error', 'fatal'] },
  );
  started.push(app);
  if (prefix) app.setGlobalPrefix(prefix);
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl() };
}

async function page(url: string): Promise<{ status: number; html: string; headers: Headers }> {
  const answer = await fetch(url, { redirect: 'manual' });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
}

const told = (html: string, name: string): string | undefined =>
  new RegExp(`<meta name="usher-${name}" content="([^"]*)"`).exec(html)?.[1];

test('the pages stand where the application wants them, and know where the API is', async () => {
  const { app, url } = await start({ pages: 'join/us' }, 'v1');
  for (const name of ['accept', 'welcome', 'confirm-email', 'forgot-password', 'reset-password']) {
    const { status, html, headers } = await page(`${url}/join/us/${name}`);
    expect([status, told(html, 'api'), told(html, 'accounts')]).toEqual([
      200,
      '/v1/people',
      'usher',
    ]);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const [, asset = ''] = /src="\.\/(assets\/[^"]+)"/.exec(html) ?? [];
    const script = await page(`${url}/join/us/${asset}`);
    expect(script.headers.get('content-type')).toContain('text/javascript');
  }
  const slash = await page(`${url}/join/us/accept/?a=b`);
  expect([slash.status, slash.headers.get('location')]).toEqual([308, '/join/us/accept']);
  // All else is the application's.
  for (const path of ['/accept', '/join/us', '/join/us/index.html', '/join/us/assets/x.js']) {
    expect((await page(url + path)).html).toBe('the panel of the application');
  }

  await app.get(FirstAdminSetup, { strict: false }).ensure({ ...admin, organization: 'Corp' });
  const boss = new Client(url);
  const identified = { identifier: admin.email, password: admin.password };
  expect((await boss.post('/v1/people/auth/login', identified)).status).toBe(200);
  const made = await boss.post<{ id: string }>('/v1/people/users', { email: 'ada@corp.example' });
  expect(made.status).toBe(201);
  const invitations = await boss.get<{ id: string }[]>('/v1/people/invitations');
  const link = await boss.get<{ url: string }>(
    `/v1/people/invitations/${invitations.body[0]?.id ?? ''}/link`,
  );
  expect(link.body.url).toMatch(/^https:\/\/host\.test\/join\/us\/accept#/);
});

test('where the host signs people in, the pages lead to its sign-in, and passwords are its own', async () => {
  const { url } = await start({ signIn: new HostAccounts() });
  for (const path of ['/confirm-email', '/forgot-password', '/reset-password']) {
    expect((await page(url + path)).html).toBe('the panel of the application');
  }
  expect((await page(`${url}/welcome`)).status).toBe(200);
  const { html } = await page(`${url}/accept`);
  expect([told(html, 'api'), told(html, 'accounts'), told(html, 'sign-in')]).toEqual([
    '/people',
    'host',
    `http://host.test/login?next=${encodeURIComponent('https://host.test/accept')}`,
  ]);
});

test('where a proxy shows the application below a path, all that the pages name begins with it', async () => {
  const { app, url } = await start({ publicUrl: 'https://host.test/app/' });
  // The proxy takes the path off.
  const { html } = await page(`${url}/accept`);
  expect(['api', 'home', 'sign-in'].map((name) => told(html, name))).toEqual([
    '/app/people',
    '/app/',
    '/app/login',
  ]);
  expect((await page(`${url}/accept/`)).headers.get('location')).toBe('/app/accept');
  const { html: hosts } = await page(
    `${(await start({ publicUrl: 'https://host.test/app', signIn: new HostAccounts() })).url}/accept`,
  );
  const returnTo = encodeURIComponent('https://host.test/app/accept');
  expect(told(hosts, 'sign-in')).toBe(`http://host.test/login?next=${returnTo}`);

  await app.get(FirstAdminSetup, { strict: false }).ensure({ ...admin, organization: 'Corp' });
  const boss = new Client(url);
  const signedIn = await boss.send(
    'POST',
    '/people/auth/login',
    { identifier: admin.email, password: admin.password },
    { origin: 'https://host.test' },
  );
  expect(signedIn.status).toBe(200);
  // Browsers take a `__Host-` cookie for the whole host alone.
  expect(signedIn.headers.get('set-cookie')).toMatch(/^__Host-usher_session=.*; Path=\/;/);
  expect((await boss.post('/people/users', { email: 'bo@corp.example' })).status).toBe(201);
  const invitations = await boss.get<{ id: string }[]>('/people/invitations');
  const link = await boss.get<{ url: string }>(
    `/people/invitations/${invitations.body[0]?.id ?? ''}/link`,
  );
  expect(link.body.url).toMatch(/^https:\/\/host\.test\/app\/accept#/);
});

test('they are nowhere where the application has its own', async () => {
  const { url } = await start({ pages: false });
  expect((await page(`${url}/accept`)).html).toBe('the panel of the application');
});
