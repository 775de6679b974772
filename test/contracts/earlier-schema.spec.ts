import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { DataSource, type Table } from 'typeorm';
import { migrate } from '../../src/database.js';
import { dataSourceOptions } from '../../src/host/data-source.js';
import { processed } from '../support/imports.js';
import { createTestDatabase, stackName, type TestDatabase } from '../support/stack.js';
import { startUsher } from '../support/usher.js';

/** Installations as they once were, by scripts/schema-fixture.mjs: a statement a line. */
const directory = new URL('../fixtures/schema/', import.meta.url);
const days = readdirSync(directory).flatMap((file) => {
  const [day = '', dialect] = file.split('.');
  return dialect === stackName ? [day] : [];
});
/** The installations on MySQL's dialect were MariaDB's, which has a type for UUIDs. */
const uuidOfMysql = 'varchar(36) CHARACTER SET ascii COLLATE ascii_bin';
/** The key and the admin of all of them. */
const secretKeys = `fixture:${Buffer.alloc(32, 7).toString('base64')}`;
const boss = { email: 'admin@example.com', password: 'a long enough passphrase' };

test.each(days)(
  'the tables of %s come to the newest schema, and lose nothing',
  async (day) => {
    const [earlier, fresh] = [await createTestDatabase(), await createTestDatabase()];
    try {
      await load(earlier, day);
      await migrate({ options: dataSourceOptions(earlier.options) });
      await migrate({ options: dataSourceOptions(fresh.options) });
      expect(await schemaOf(earlier)).toEqual(await schemaOf(fresh));

      const usher = await startUsher({ secretKeys }, { database: earlier.options });
      try {
        const client = usher.client();
        await client.signIn(boss.email, boss.password);
        const people = await client.get<object[]>('/api/users?sort=["email","ASC"]&range=[0,9]');
        expect(people.body).toMatchObject([
          { email: 'ada@fixture.example', metadata: { n: 1 }, groupIds: [expect.any(String)] },
          { email: boss.email },
          { email: 'ben@fixture.example' },
          { email: 'one@fixture.example', metadata: { desk: 7 } },
        ]);
        const waiting = await client.get<{ id: string }[]>(
          '/api/imports?filter={"status":"ready"}',
        );
        const done = await processed(client, waiting.body[0]?.id ?? '');
        expect(done).toMatchObject({ status: 'completed', counts: { invited: 1 } });
      } finally {
        await usher.close();
      }
    } finally {
      await earlier.drop();
      await fresh.drop();
    }
  },
  60_000,
);

async function load({ options }: TestDatabase, day: string): Promise<void> {
  const text = readFileSync(new URL(`${day}.${stackName}.sql`, directory), 'utf8');
  await within(options, async (dataSource) => {
    const hasUuids = dataSource.driver.normalizeType({ type: 'uuid' }) === 'uuid';
    const fitting = hasUuids ? text : text.replaceAll('` uuid ', `\` ${uuidOfMysql} `);
    for (const statement of fitting.trimEnd().split('\n')) await dataSource.query(statement);
  });
}

/** The columns and indices of all tables, by their names. */
function schemaOf({ options }: TestDatabase): Promise<unknown> {
  return within(options, async (dataSource) => {
    const runner = dataSource.createQueryRunner();
    const names = dataSource.entityMetadatas.map(({ tableName }) => tableName);
    const tables = await runner.getTables(names);
    await runner.release();
    return tables.map(described).sort((one, other) => (one.name < other.name ? -1 : 1));
  });
}

function described({ name, columns, indices, uniques }: Table): {
  name: string;
  columns: unknown[];
  indices: unknown[];
} {
  return {
    name: name.slice(name.lastIndexOf('.') + 1),
    columns: columns
      .map((column) => [
        column.name,
        column.type,
        column.length,
        column.isNullable,
        column.isPrimary,
        column.default as unknown,
      ])
      .sort(),
    indices: [...indices, ...uniques].map((index) => [index.name, ...index.columnNames]).sort(),
  };
}

async function within<T>(
  options: TestDatabase['options'],
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = await new DataSource(dataSourceOptions(options)).initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
