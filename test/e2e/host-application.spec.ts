import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Controller, Get, type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { UsherController } from '../../src/common/http/usher-controller.js';
import { UsherModule } from '../../src/index.js';
import { Client } from '../support/client.js';
import { createTestDatabase, type TestDatabase } from '../support/stack.js';

@Controller('orders')
class OrdersController {
  @Get()
  list(): string[] {
    return ['an order'];
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
async function start(controllers: (new () => object)[]): Promise<Client> {
  const usher = UsherModule.forRoot({
    database: { ...database.options, migrate: true },
    secretKeys: `test:${randomBytes(32).toString('base64')}`,
    publicUrl: 'http://host.test',
    mail: { from: 'Usher <usher@corp.example>' },
    jobs: { run: false },
    path: 'people',
  });
  @Module({ imports: [usher], controllers })
  class HostModule {}
  const app = await NestFactory.create(HostModule, { logger: false, abortOnError: false });
  started.push(app);
  await app.listen(0, '127.0.0.1');
  return new Client(await app.getUrl());
}

test('the routes of the application that has the plugin stay open, those of Usher are closed', async () => {
  const client = await start([OrdersController]);
  expect((await client.get('/orders')).body).toEqual(['an order']);
  expect((await client.get('/people/permissions')).body.code).toBe('auth.not_signed_in');
});

test('a body that is nested too deep is refused there too', async () => {
  const client = await start([]);
  const deep = `${'{"a":'.repeat(6000)}1${'}'.repeat(6000)}`;
  const refused = await client.send<{ code: string }>('POST', '/people/auth/login', deep);
  expect([refused.status, refused.body.code]).toEqual([400, 'request.malformed']);
});

test('a route of Usher that does not say who may call it keeps the application from starting', async () => {
  await expect(start([SilentController])).rejects.toThrow(/SilentController\.read/);
});
