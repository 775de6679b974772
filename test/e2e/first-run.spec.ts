import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readConfiguration } from '../../src/host/configuration.js';
import { firstRun } from '../../src/host/first-run.js';
import { Database, FirstAdminSetup, UsherModule } from '../../src/index.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import { Organization } from '../../src/modules/organizations/organization.entity.js';
import { verifyPassword } from '../../src/modules/people/rules/password.js';
import { User } from '../../src/modules/people/user.entity.js';
import { hostTables } from '../support/host-tables.js';
import { createTestDatabase, type TestDatabase } from '../support/stack.js';

let database: TestDatabase;
const processes: INestApplicationContext[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  for (let n = 0; n < 3; n++) processes.push(await startProcess());
});
afterAll(async () => {
  for (const one of processes) await one.close();
  await database.drop();
});

const startProcess = (): Promise<INestApplicationContext> =>
  NestFactory.create(
    {
      module: class Host {},
      imports: [
        hostTables(database.options),
        UsherModule.forRoot({
          secretKeys: `test:${randomBytes(32).toString('base64')}`,
          publicUrl: 'http://usher.test',
          runJobs: false,
        }),
      ],
    },
    { logger: ['error'] },
  );

const production = {
  USHER_SECRET_KEYS: `k:${randomBytes(32).toString('base64')}`,
  USHER_PUBLIC_URL: 'https://people.corp.example',
  USHER_SMTP_URL: 'smtp://mail.corp.example',
  USHER_MAIL_FROM: 'people@corp.example',
  USHER_DATABASE_URL: 'mysql://usher@db.corp.example/usher',
};

const settings = { email: 'Boss@Corp.example', organization: 'Corp' };

test('the first run names the setting that it cannot use, and makes nothing', async () => {
  const [first] = processes;
  if (!first) throw new Error('There are three.');
  await expect(firstRun(first, { ...settings, password: 'password1234' })).rejects.toThrow(
    /^USHER_ADMIN_PASSWORD cannot be used. /,
  );
  await expect(
    firstRun(first, { ...settings, email: 'boss', password: undefined }),
  ).rejects.toThrow(/^USHER_ADMIN_EMAIL cannot be used. /);
  for (const organization of ['Co\u202erp', 'Co\nrp', ' ', 'x'.repeat(101)]) {
    await expect(
      firstRun(first, { ...settings, organization, password: undefined }),
    ).rejects.toThrow(/^USHER_ORGANIZATION cannot be used. /);
  }
  expect(await first.get(Database).repository(Organization).count()).toBe(0);
});

test('outside of production the operator may choose a weak password', () => {
  const chosen = (environment: Record<string, string>): boolean | undefined =>
    readConfiguration({ ...environment, ...production }).firstRun.allowWeakPassword;
  expect(chosen({ NODE_ENV: 'production' })).toBe(false);
  expect(chosen({})).toBe(true);
});

test('of several processes that start at once, one makes the organization and its admin', async () => {
  const printed: string[] = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  await Promise.all(processes.map((one) => firstRun(one, { ...settings, password: undefined })));
  const [first] = processes;
  const tables = first?.get(Database);
  expect(await tables?.repository(Organization).find()).toMatchObject([
    { name: 'Corp', contactEmail: 'boss@corp.example' },
  ]);
  const users = (await tables?.repository(User).find()) ?? [];
  expect(users).toMatchObject([{ email: 'boss@corp.example', username: 'boss' }]);
  const passwords = printed.map((line) => /with the password (\S+)/.exec(line)?.[1] ?? '');
  expect(passwords).toHaveLength(1);
  expect(await verifyPassword(users[0]?.passwordHash ?? null, passwords[0] ?? '')).toBe(true);
  expect(await tables?.repository(AuditEvent).find()).toMatchObject([
    { action: 'organization.created' },
  ]);
  const isAdmin = (email: string): Promise<boolean> | undefined =>
    first?.get(FirstAdminSetup).isAdmin(email);
  expect(await isAdmin(settings.email)).toBe(true);
  expect(await isAdmin('admin@example.com')).toBe(false);
});
