import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '../../src/common/random/ids.js';
import { dataSourceOptions } from '../../src/host/data-source.js';
import { Database, run } from '../../src/database/database.js';
import { createTestDatabase, stackName, type TestDatabase } from '../support/stack.js';

let made: TestDatabase;
let ours: Database;
let another: Database;

beforeAll(async () => {
  made = await createTestDatabase();
  ours = await connect();
  await ours.dataSource.runMigrations();
  another = await connect();
  // In this one thread nobody could end what is waited for.
  if (stackName === 'sqlite') await another.query('PRAGMA busy_timeout = 0');
});

afterAll(async () => {
  await another.dataSource.destroy();
  await ours.dataSource.destroy();
  await made.drop();
});

async function connect(): Promise<Database> {
  return new Database(await new DataSource(dataSourceOptions(made.options)).initialize());
}

function write(to: Database, beforehand: () => Promise<unknown>): Promise<number> {
  return to.transaction(async (manager) => {
    await manager.query('SELECT COUNT(*) FROM usher_password_resets');
    await beforehand();
    return run(
      manager,
      `INSERT INTO usher_password_resets (id, user_id, nonce, key_id, expires_at, created_at)
       VALUES (?, ?, 'n', 'k', '2030-01-01', '2030-01-01')`,
      [newId(), newId()],
    );
  });
}

test('a transaction that has read can still write, whatever another process writes meanwhile', async () => {
  let tries = 0;
  const written = write(ours, async () => {
    tries++;
    const theirs = write(another, () => Promise.resolve()).catch(() => 'has to wait');
    expect(await theirs).toBe(stackName === 'sqlite' ? 'has to wait' : 1);
  });
  expect(await written).toBe(1);
  expect(tries).toBe(1);
  expect(await write(another, () => Promise.resolve())).toBe(1);
});
