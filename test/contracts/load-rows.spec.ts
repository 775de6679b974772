import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '../../src/common/random/ids.js';
import { Database } from '../../src/database/database.js';
import { LoadableRows, loadRows, takesLoads } from '../../src/database/load-rows.js';
import { dataSourceOptions } from '../../src/host/data-source.js';
import { createTestDatabase, stackName, type TestDatabase } from '../support/stack.js';

const table = 'usher_import_rows';
const columns = ['import_id', 'row_no', 'id', 'line', 'nonce', 'name_key', 'username_given'];
const all = [...columns, 'verdict', 'cells', 'metadata'];

let made: TestDatabase;
let database: Database;
/** MySQL does not allow it unless it is told to. */
let isAllowed: boolean;

beforeAll(async () => {
  made = await createTestDatabase();
  database = new Database(await new DataSource(dataSourceOptions(made.options)).initialize());
  await database.dataSource.runMigrations();
  isAllowed = stackName === 'mysql' && (await isLoadingAllowed());
});

afterAll(async () => {
  await database.dataSource.destroy();
  await made.drop();
});

async function isLoadingAllowed(): Promise<boolean> {
  const [row] = await database.query<{ it: number }>('SELECT @@local_infile AS it');
  return Number(row?.it) === 1;
}

function rowOf(importId: string, rowNo: number, cells: string, metadata: string | null) {
  return [importId, rowNo, newId(), rowNo, 'nonce', '', true, 'ready', cells, metadata] as const;
}

test('rows are loaded where the database takes it, and come back letter by letter', async () => {
  const loads = await takesLoads(database.dataSource, table);
  expect(loads).toBe(isAllowed);
  if (!loads) return;
  const importId = newId();
  const texts = [
    'tab\t, line\nand return\r',
    '\\N',
    '\\',
    'a\\',
    'NULL',
    '\0metadata',
    '',
    '“Đorđe” 🦊',
    'it\'s, "x"',
    'x'.repeat(600_000),
  ];
  const rows = texts.map((text, index) =>
    rowOf(importId, index + 1, text, index % 2 ? null : text),
  );
  const loadable = new LoadableRows();
  // In room that others have used.
  loadable.add(rows);
  loadable.clear();
  loadable.add(rows.slice(0, 4));
  loadable.add(rows.slice(4));
  await database.transaction((manager) => loadRows(manager, table, all, loadable));
  const stored = await database.query(
    `SELECT row_no AS rowNo, username_given AS given, cells, metadata FROM ${table} WHERE import_id = ? ORDER BY row_no`,
    [importId],
  );
  expect(stored).toEqual(
    texts.map((text, index) => ({
      rowNo: index + 1,
      given: 1,
      cells: text,
      metadata: index % 2 ? null : text,
    })),
  );
});

test('nothing is kept of rows of which one does not fit, or has a key that is taken', async () => {
  if (!isAllowed) return;
  const importId = newId();
  const tooLong = rowOf(importId, 2, '[]', null).with(4, 'n'.repeat(23));
  const sameKey = rowOf(importId, 1, '[]', null);
  for (const odd of [tooLong, sameKey]) {
    const rows = new LoadableRows();
    rows.add([rowOf(importId, 1, '[]', null), odd]);
    const loading = database.transaction((manager) => loadRows(manager, table, all, rows));
    await expect(loading).rejects.toThrow('could not be written as they are');
  }
  expect(await database.query(`SELECT 1 FROM ${table} WHERE import_id = ?`, [importId])).toEqual(
    [],
  );
});

test('a driver that is told not to load is told apart from a broken one', async () => {
  if (!isAllowed) return;
  const options = { ...dataSourceOptions(made.options), flags: ['-LOCAL_FILES'] };
  const careful = await new DataSource(options).initialize();
  try {
    expect(await takesLoads(careful, table)).toBe(false);
    await expect(takesLoads(careful, 'usher_no_such_table')).resolves.toBe(false);
    await expect(takesLoads(database.dataSource, 'usher_no_such_table')).rejects.toThrow(
      "doesn't exist",
    );
  } finally {
    await careful.destroy();
  }
});
