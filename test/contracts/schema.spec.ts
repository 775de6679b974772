import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source.js';
import { entities } from '../../src/entities.js';
import { createTestDatabase, type TestDatabase } from '../support/stack.js';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource(database.options, entities).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

test('the migrations make the schema that the entities describe, and can be undone', async () => {
  await dataSource.runMigrations();
  const pending = await dataSource.driver.createSchemaBuilder().log();
  expect(pending.upQueries.map(({ query }) => query)).toEqual([]);

  for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
  await dataSource.runMigrations();
});
