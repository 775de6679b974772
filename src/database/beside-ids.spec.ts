import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Column, DataSource, Entity, In, Index, PrimaryColumn } from 'typeorm';
import { besideIds } from './beside-ids.js';
import { mover } from './states.js';
import { usherSqlite } from './usher-sqlite.js';

@Entity()
@Index(['status'])
class Letter {
  @PrimaryColumn('text')
  id: string;
  @Column('text')
  status: 'waiting' | 'sent';
}

const move = mover(Letter, { waiting: ['sent'], sent: [] });

let directory: string;
let dataSource: DataSource;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'usher-test-'));
  const options = { ...usherSqlite(join(directory, 'letters.sqlite')), entities: [Letter] };
  dataSource = await new DataSource({ ...options, synchronize: true }).initialize();
  await dataSource.manager.insert(
    Letter,
    ids(500).map((id) => ({ id, status: 'waiting' as const })),
  );
});
afterEach(async () => {
  await dataSource.destroy();
  rmSync(directory, { recursive: true });
});

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `letter ${index}`);
}

/** The ways by which SQLite finds the rows of the one statement that begins with `verb`. */
async function waysOf(verb: string, work: () => Promise<unknown>): Promise<string[]> {
  const sent: [sql: string, parameters: object][] = [];
  const nothing = (): void => undefined;
  dataSource.logger = {
    logQuery: (sql, parameters = []) => {
      if (sql.startsWith(verb)) sent.push([sql, parameters]);
    },
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  await work();
  expect(sent).toHaveLength(1);
  const [sql, parameters] = sent[0] ?? [];
  const steps = await dataSource.query<{ detail: string }[]>(
    `EXPLAIN QUERY PLAN ${sql}`,
    parameters as unknown[],
  );
  return steps.map(({ detail }) => detail);
}

const byId = [expect.stringMatching(/\(id=\?\)$/)];

it('rows of a state are found by their ids, and by no index of the state', async () => {
  const where = { id: In(ids(100)), status: besideIds('waiting') };
  const ways = await waysOf('SELECT', async () => {
    expect(await dataSource.manager.findBy(Letter, where)).toHaveLength(100);
  });
  expect(ways).toEqual(byId);
});

it('rows are moved once, found by their ids', async () => {
  const some = { id: In(ids(100)) };
  const ways = await waysOf('UPDATE', async () => {
    expect(await move(dataSource.manager, some, 'sent')).toBe(100);
  });
  expect(ways).toEqual(byId);
  expect(await move(dataSource.manager, some, 'sent')).toBe(0);
  expect(await dataSource.manager.countBy(Letter, { status: 'sent' })).toBe(100);
});
