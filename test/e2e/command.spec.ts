import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource, type MigrationInterface } from 'typeorm';
import { requireMigrated } from '../../src/database.js';
import { dataSourceOptions } from '../../src/host/data-source.js';
import { built } from '../support/child-process.js';
import { runUsher } from '../support/command.js';
import { createTestDatabase, type TestDatabase } from '../support/stack.js';

/** A migration of an application's own. */
class Shop1700000000000 implements MigrationInterface {
  readonly name = 'Shop1700000000000';
  up(): Promise<void> {
    return Promise.resolve();
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

const directory = mkdtempSync(join(tmpdir(), 'usher-test-'));
let database: TestDatabase;
let url: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const { options } = database;
  url = options.type === 'sqlite' ? `sqlite:${options.path}` : options.url;
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true });
});

/** The text that the command printed, and the number that it ended with. */
async function usher(
  parameters: string[],
  env: Record<string, string> = {},
): Promise<{ code: unknown; said: string }> {
  const { code, out, err } = await runUsher(parameters, env);
  return { code, said: out + err };
}

test('it brings the tables of a host’s data source up to date, and rotates its keys', async () => {
  const file = join(directory, 'data-source.mjs');
  writeFileSync(
    file,
    `import { DataSource } from ${JSON.stringify(import.meta.resolve('typeorm'))};
     import { usherDataSource } from ${JSON.stringify(`file://${built('dist/bundle/database.js')}`)};
     export const people = new DataSource(usherDataSource(${JSON.stringify(url)}));`,
  );
  const first = await usher(['migrate', '--data-source', file]);
  expect(first).toEqual({ code: 0, said: expect.stringMatching(/^Done: InitialSchema/) });
  const again = await usher(['migrate'], { USHER_DATABASE_URL: url });
  expect(again).toEqual({ code: 0, said: 'The schema is up to date already.\n' });
  const rotated = await usher(['keys', 'rotate', '-d', file], {
    USHER_SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  });
  expect(rotated).toEqual({ code: 0, said: expect.stringContaining('with the key k1: 0.') });
  const wrong = await usher(['keys', 'rotate', '-d', file], { USHER_SECRET_KEYS: 'k1:c2hvcnQ=' });
  expect(wrong).toEqual({
    code: 1,
    said: expect.stringMatching(/^A secret key is written as .*\n$/),
  });
}, 60_000);

test('it makes the first organization and its admin, once', async () => {
  const env = {
    USHER_DATABASE_URL: url,
    USHER_SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  };
  await usher(['migrate'], env);
  const wrong = await usher(['first-admin', 'nobody', 'Corp'], env);
  expect(wrong).toEqual({ code: 1, said: 'This is not an e-mail address.\n' });
  const made = await usher(['first-admin', 'boss@corp.example', 'The', 'Corp'], env);
  expect(made.said).toMatch(
    /^The Corp is there, and boss@corp\.example is its admin\. .*: \S{20}$/m,
  );
  expect(made.code).toBe(0);
  const again = await usher(['first-admin', 'boss@corp.example', 'Corp'], env);
  expect(again).toEqual({ code: 0, said: 'There is an organization already.\n' });
}, 60_000);

test('beside the migrations of an application it says whose data source it needs', async () => {
  const shared = await createTestDatabase();
  const { options } = shared;
  const at = options.type === 'sqlite' ? `sqlite:${options.path}` : options.url;
  const env = { USHER_DATABASE_URL: at };
  const application = (change: object): DataSource =>
    new DataSource({ ...dataSourceOptions(options), migrationsTableName: undefined, ...change });
  const shop = await application({ migrations: [Shop1700000000000] }).initialize();
  await shop.runMigrations();
  const asked = await usher(['migrate'], env);
  expect(asked).toEqual({
    code: 1,
    said: expect.stringMatching(/^This database has migrations of an application.*--data-source/),
  });

  const file = join(directory, 'shop.mjs');
  writeFileSync(
    file,
    `import { DataSource } from ${JSON.stringify(import.meta.resolve('typeorm'))};
     import { usherDataSource, usherMigrations } from ${JSON.stringify(`file://${built('dist/bundle/database.js')}`)};
     export const people = new DataSource({ ...usherDataSource(${JSON.stringify(at)}),
       migrations: [...usherMigrations], migrationsTableName: undefined, migrationsRun: true });`,
  );
  expect((await usher(['migrate', '-d', file])).said).toMatch(/^Done: InitialSchema/);
  // Wherever it was recorded, it is known to be done.
  expect((await usher(['migrate'], env)).said).toBe('The schema is up to date already.\n');
  await requireMigrated(shop);
  await shop.destroy();
  await shared.drop();
}, 60_000);

test('what is missing or wrong is said in a sentence', async () => {
  for (const [parameters, env, words] of [
    [['migrate'], {}, /^Say where Usher’s tables are/],
    [['keys', 'rotate'], {}, /^USHER_SECRET_KEYS is missing/],
    [['migrate'], { USHER_DATABASE_URL: 'postgres://x' }, /^A database is written as/],
    [['migrate', 'more'], {}, /^more is too much\.\nusher migrate/],
    [['migrate', '-d', 'nowhere.mjs'], {}, /^There is no file nowhere\.mjs\.$/m],
    [
      ['migrate'],
      { USHER_DATABASE_URL: 'mysql://root@127.0.0.1:1/x' },
      /^The database cannot be used \(ECONNREFUSED\): .*\.\n$/,
    ],
    [
      ['first-admin', 'boss@corp.example', 'Corp'],
      { USHER_DATABASE_URL: url, USHER_SECRET_KEYS: 'bad' },
      /^The option `secretKeys` cannot be used: .*\n$/,
    ],
    [['migrate', '--nonsense'], {}, /Unknown option.*\nusher migrate/s],
    [['dance'], {}, /^usher migrate/],
  ] as const) {
    const { code, said } = await usher([...parameters], env);
    expect([code, said]).toEqual([1, expect.stringMatching(words)]);
  }
  expect((await usher(['--help'])).code).toBe(0);
}, 60_000);

test('where `npm start` has made tables and a key, it finds them by itself', async () => {
  const data = join(directory, 'data');
  mkdirSync(data);
  const where = { USHER_DATA_DIR: data };
  const none = await usher(['first-admin', 'boss@found.example', 'Found'], where);
  expect(none).toEqual({ code: 1, said: 'USHER_SECRET_KEYS is missing.\n' });
  writeFileSync(join(data, 'secret-keys'), `k1:${randomBytes(32).toString('base64')}\n`);
  const sqlite = `sqlite:${join(data, 'usher.sqlite')}`;
  expect((await usher(['migrate'], { USHER_DATABASE_URL: sqlite })).code).toBe(0);
  const made = await usher(['first-admin', 'boss@found.example', 'Found'], where);
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('boss@found.example') });
});
