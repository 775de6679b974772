import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
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
