import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { dataSourceOptions } from '../../src/host/data-source.js';
import { createTestDatabase, stackName, type TestDatabase } from '../support/stack.js';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await new DataSource(dataSourceOptions(database.options)).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

test('the migrations make the schema that the entities describe, and can be undone', async () => {
  await dataSource.runMigrations();
  expect(await pendingChanges()).toEqual([]);
  compareAlthoughMigrationsOwnThem();
  expect(await pendingChanges()).toEqual([]);

  for (let left = dataSource.migrations.length; left > 0; left--) {
    await dataSource.undoLastMigration();
  }
  await dataSource.runMigrations();
});

const withMysql = stackName === 'mysql' ? test : test.skip;

withMysql('a host may give its data source the type mysql, and gets the same tables', async () => {
  const other = await createTestDatabase();
  const ofType = { ...dataSourceOptions(other.options), type: 'mysql' } as DataSourceOptions;
  const usher = await new DataSource(ofType).initialize();
  try {
    await usher.runMigrations();
    expect(await columnsOf(usher)).toEqual(await columnsOf(dataSource));
  } finally {
    await usher.destroy();
    await other.drop();
  }
});

/** Gives each column of Usher's with its type; ids are texts where TypeORM knows no type for them. */
async function columnsOf(usher: DataSource): Promise<unknown> {
  const columns = await usher.query<{ type: string }[]>(
    `SELECT table_name AS inTable, column_name AS name, column_type AS type, is_nullable AS isNullable
     FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name LIKE 'usher_%'
     ORDER BY table_name, column_name`,
  );
  return columns.map(({ type, ...column }) => ({
    ...column,
    type: type.replace('uuid', 'varchar(36)'),
  }));
}

/** Lists what `synchronize` would do. */
async function pendingChanges(): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

/** `synchronize` leaves Usher's tables alone; here it is to tell what it would find. */
function compareAlthoughMigrationsOwnThem(): void {
  const hasUuids = dataSource.driver.normalizeType({ type: 'uuid' }) === 'uuid';
  for (const metadata of dataSource.entityMetadatas) {
    metadata.synchronize = true;
    for (const column of metadata.columns) {
      if (stackName !== 'mysql') continue;
      if (column.type === 'text') column.type = 'longtext';
      if (column.type === 'blob') column.type = 'longblob';
      if (column.type !== 'uuid' || hasUuids) continue;
      Object.assign(column, { type: 'varchar', length: '36', charset: 'ascii' });
    }
  }
}
