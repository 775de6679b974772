import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Checkpoints } from './checkpoints.js';
import { Database } from './database.js';
import { usherSqlite } from './usher-sqlite.js';

const MEGABYTE = 1024 ** 2;

let directory: string;
let path: string;
let dataSource: DataSource;
let database: Database;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'usher-test-'));
  path = join(directory, 'usher.sqlite');
  dataSource = await new DataSource(usherSqlite(path)).initialize();
  await dataSource.query('CREATE TABLE usher_organizations (id INTEGER PRIMARY KEY, text BLOB)');
  database = new Database(dataSource);
});
afterEach(async () => {
  await database.beforeApplicationShutdown();
  await dataSource.destroy();
  rmSync(directory, { recursive: true });
});

const logBytes = (): number => statSync(`${path}-wal`).size;
const write = (megabytes: number): Promise<unknown> =>
  database.transaction((manager) =>
    manager.query('INSERT INTO usher_organizations (text) VALUES (randomblob(?))', [
      megabytes * MEGABYTE,
    ]),
  );

it('keeps the log short and the rows in the file, however much is written at once', async () => {
  let longest = 0;
  for (let written = 0; written < 120; written += 2) {
    await write(2);
    longest = Math.max(longest, logBytes());
  }
  expect(longest).toBeLessThan(48 * MEGABYTE);
  expect(statSync(path).size).toBeGreaterThan(60 * MEGABYTE);

  const [counted] = await database.query<{ count: number; bytes: number }>(
    'SELECT COUNT(*) AS count, SUM(LENGTH(text)) AS bytes FROM usher_organizations',
  );
  expect(counted).toEqual({ count: 60, bytes: 120 * MEGABYTE });
});

it('goes on writing where the log cannot be copied', async () => {
  const other = await new DataSource(usherSqlite(path)).initialize();
  await other.query('BEGIN');
  await other.query('SELECT COUNT(*) FROM usher_organizations');
  for (let written = 0; written < 80; written += 8) await write(8);
  expect(logBytes()).toBeGreaterThan(64 * MEGABYTE);
  await other.query('COMMIT');
  await other.destroy();

  // What was left is copied, and the log cut, as soon as nobody reads what was before.
  await write(1);
  await write(1);
  expect(logBytes()).toBeLessThan(8 * MEGABYTE);
  expect(statSync(path).size).toBeGreaterThan(80 * MEGABYTE);
});

it('tries again after a pass that could not begin', async () => {
  const blocked = join(directory, 'blocked.sqlite');
  const checkpoints = new Checkpoints(blocked);
  mkdirSync(blocked);
  writeFileSync(`${blocked}-wal`, Buffer.alloc(8 * MEGABYTE));
  await checkpoints.afterCommit();
  await checkpoints.end();
  rmSync(blocked, { recursive: true });
  rmSync(`${blocked}-wal`);

  const other = await new DataSource(usherSqlite(blocked)).initialize();
  await other.query('CREATE TABLE written (text BLOB)');
  await other.query('INSERT INTO written VALUES (randomblob(?))', [8 * MEGABYTE]);
  expect(statSync(blocked).size).toBeLessThan(MEGABYTE);
  await checkpoints.afterCommit();
  await checkpoints.end();
  expect(statSync(blocked).size).toBeGreaterThan(8 * MEGABYTE);
  await other.destroy();
});
