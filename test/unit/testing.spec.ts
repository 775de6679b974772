import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DAY } from '../../src/common/time/clock.js';
import { UsherModule } from '../../src/index.js';
import { mailsTo, moveClock, usherInMemory } from '../../src/testing.js';
import { Client, until } from '../support/client.js';

@Module({
  imports: [
    TypeOrmModule.forRoot(usherInMemory()),
    UsherModule.forRoot({
      secretKeys: `test:${Buffer.alloc(32).toString('base64')}`,
      publicUrl: 'http://localhost',
      firstAdmin: { email: 'boss@shop.example', organization: 'The shop' },
    }),
  ],
})
class TestModule {}

let app: INestApplication;
beforeAll(async () => {
  app = await NestFactory.create(TestModule, { logger: false });
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());

test('a host’s tests have Usher in memory, read its mails and move its time', async () => {
  const [invitation] = await until(async () => {
    const mails = await mailsTo(app, 'boss@shop.example');
    return mails.length > 0 && mails;
  });
  const link = new URL(invitation?.link ?? '');
  expect(link.origin + link.pathname).toBe('http://localhost/accept');
  const client = new Client(await app.getUrl());
  const inspect = async (): Promise<number> =>
    (await client.post('/api/public/invitations/inspect', { token: link.hash.slice(1) })).status;
  expect(await inspect()).toBe(200);
  moveClock(app, 400 * DAY);
  expect(await inspect()).toBe(404);
});
