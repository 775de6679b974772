import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Database } from './database.js';
import { usherSqlite } from './usher-sqlite.js';

let directory: string;
let ours: Database;
let theirs: Database;

/** Another connection to the same file, as that of a command beside a server; it waits for nobody long. */
async function connect(): Promise<Database> {
  const options = usherSqlite(join(directory, 'usher.sqlite'));
  const dataSource = await new DataSource(options).initialize();
  await dataSource.query('PRAGMA busy_timeout = 20');
  return new Database(dataSource);
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'usher-test-'));
  ours = await connect();
  theirs = await connect();
  await ours.dataSource.query('CREATE TABLE usher_organizations (id INTEGER PRIMARY KEY)');
});
afterEach(async () => {
  for (const { dataSource } of [ours, theirs]) await dataSource.destroy();
  rmSync(directory, { recursive: true });
});

const write = (database: Database): Promise<unknown> =>
  database.transaction((manager) =>
    manager.query('INSERT INTO usher_organizations DEFAULT VALUES'),
  );
const countOf = async (database: Database): Promise<number> =>
  (await database.query('SELECT * FROM usher_organizations')).length;

it('whoever was refused the turn to write sees and writes what is new afterwards', async () => {
  let end = (): void => undefined;
  const isOver = new Promise<void>((resolve) => (end = resolve));
  const long = theirs.transaction(async (manager) => {
    await manager.query('INSERT INTO usher_organizations DEFAULT VALUES');
    await isOver;
  });
  // Others read from the same connection meanwhile.
  const reading = (async (): Promise<void> => {
    for (let turn = 0; turn < 200; turn++) await countOf(ours);
  })();
  await expect(write(ours)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  await reading;
  end();
  await long;

  await write(theirs);
  expect(await countOf(ours)).toBe(2);
  await write(ours);
  expect([await countOf(ours), await countOf(theirs)]).toEqual([3, 3]);
});

it('what follows a transaction that SQLite ended by itself is committed', async () => {
  await write(ours);
  const ended = ours.transaction(async (manager) => {
    await manager.query('INSERT INTO usher_organizations DEFAULT VALUES');
    // As a COMMIT does that finds no room on the disk.
    await manager.query('INSERT OR ROLLBACK INTO usher_organizations (id) VALUES (1)');
  });
  await expect(ended).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
  const failed = ours.transaction(() => Promise.reject(new Error('no')));
  await expect(failed).rejects.toThrow('no');

  await write(ours);
  expect([await countOf(ours), await countOf(theirs)]).toEqual([2, 2]);
});
