import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import {
  Body,
  Controller,
  Get,
  type INestApplication,
  Module,
  type NestApplicationOptions,
  Post,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { UsherController } from '../../src/common/http/usher-controller.js';
import { UsherModule } from '../../src/index.js';
import { Client } from '../support/client.js';
import { hostTables } from '../support/host-tables.js';
import { createTestDatabase, type TestDatabase } from '../support/stack.js';

@Controller('orders')
class OrdersController {
  @Get()
  list(): string[] {
    return ['an order'];
  }

  @Post()
  create(@Body() order: object): object {
    return { order };
  }
}

@UsherController('silent')
class SilentController {
  @Get()
  read(): string {
    return 'who may read this?';
  }
}

let database: TestDatabase;
const started: INestApplication[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  for (const app of started) await app.close();
  await database.drop();
});

/** An application that has Usher as one module among its own. */
async function start(
  controllers: (new () => object)[],
  options: NestApplicationOptions = {},
  prepare: (app: NestExpressApplication) => void = () => undefined,
): Promise<{ client: Client }> {
  const usher = UsherModule.forRoot({
    secretKeys: `test:${randomBytes(32).toString('base64')}`,
    publicUrl: 'http://host.test',
    mail: { from: 'Usher <usher@corp.example>' },
    runJobs: false,
    path: 'people',
  });
  @Module({ imports: [hostTables(database.options), usher], controllers })
  class HostModule {}
  const app = await NestFactory.create<NestExpressApplication>(HostModule, {
    logger: false,
    abortOnError: false,
    ...options,
  });
  started.push(app);
  prepare(app);
  await app.listen(0, '127.0.0.1');
  return { client: new Client(await app.getUrl()) };
}

test('the routes of the application that has the plugin stay open, those of Usher are closed', async () => {
  const { client } = await start([OrdersController]);
  expect((await client.get('/orders')).body).toEqual(['an order']);
  expect((await client.get('/people/permissions')).body.code).toBe('auth.not_signed_in');
});

test('a body that is nested too deep, or larger than anybody may send, is refused there too', async () => {
  const { client } = await start([]);
  for (const [depth, told] of [
    [2000, [400, 'request.malformed']],
    [6000, [413, 'request.too_large']],
  ] as const) {
    const deep = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    const refused = await client.send<{ code: string }>('POST', '/people/auth/login', deep);
    expect([refused.status, refused.body.code]).toEqual(told);
  }
});

describe('a request of 33 bytes that inflates to megabytes, where the application reads bodies itself', () => {
  const encoded = async (client: Client, path: string): Promise<[number, unknown]> => {
    const response = await fetch(client.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'br' },
      body: new Uint8Array(brotliCompressSync('{"identifier":"a","password":"a"}')),
    });
    return [response.status, ((await response.json()) as { code?: unknown }).code];
  };
  const refused = [415, 'request.unsupported_media_type'];

  test('is a 415 of Usher, and what it was for the application', async () => {
    const { client } = await start([OrdersController]);
    expect(await encoded(client, '/people/auth/login')).toEqual(refused);
    expect(await encoded(client, '/orders')).toEqual([201, undefined]);
  });

  test('is not inflated for Usher where only other paths are parsed', async () => {
    const { client } = await start([OrdersController], { bodyParser: false }, (app) => {
      app.use('/orders', express.json());
    });
    expect(await encoded(client, '/people/auth/login')).toEqual(refused);
    expect(await encoded(client, '/orders')).toEqual([201, undefined]);
    const signIn = { identifier: 'nobody', password: 'wrong' };
    const answer = await client.post('/people/auth/login', signIn);
    expect([answer.status, answer.body.code]).toEqual([401, 'auth.invalid_credentials']);
  });
});

test('a route of Usher that does not say who may call it keeps the application from starting', async () => {
  await expect(start([SilentController])).rejects.toThrow(/SilentController\.read/);
});
