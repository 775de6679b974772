import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connection, createConnection, format, type RowDataPacket } from 'mysql2/promise';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/host/data-source.js';
import { createTestDatabase, stackName, type TestDatabase } from './stack.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A database of the stack's kind, of this test's own, with the newest tables and nothing in them. On
 * MySQL the migrations take longer than most files of tests: they run once, and what they have made
 * is made again from its description.
 */
export async function createMigratedDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  const { options } = database;
  // Migrating a file takes a moment, which the server does when it starts.
  if (options.type === 'sqlite') return database;
  const connection = await createConnection({ uri: options.url, multipleStatements: true });
  try {
    const file = join(root, 'node_modules/.cache/usher', await schemaName(connection));
    const known = read(file);
    if (known !== undefined) await connection.query(known);
    else {
      await migrate(database);
      write(file, await describe(connection));
    }
  } finally {
    await connection.end();
  }
  return database;
}

/** The name of the description: by the migrations, and the server that has run them. */
async function schemaName(connection: Connection): Promise<string> {
  const hash = createHash('sha256');
  const directory = join(root, 'migrations');
  for (const name of readdirSync(directory).sort())
    hash.update(readFileSync(join(directory, name)));
  const [[server]] = await connection.query<RowDataPacket[]>('SELECT VERSION() AS version');
  hash.update(String(server?.version));
  return `schema-${stackName}-${hash.digest('hex').slice(0, 16)}.sql`;
}

async function migrate({ options }: TestDatabase): Promise<void> {
  const dataSource = await new DataSource({ ...dataSourceOptions(options) }).initialize();
  await dataSource.runMigrations({ transaction: 'each' });
  await dataSource.destroy();
}

type Line = Record<string, string | number | null>;

/** The statements that make the tables, and put in what the migrations have put in. */
async function describe(connection: Connection): Promise<string> {
  const rowsOf = async (statement: string): Promise<Line[]> =>
    (await connection.query<(RowDataPacket & Line)[]>({ sql: statement, dateStrings: true }))[0];
  const statements = ['SET foreign_key_checks = 0'];
  for (const table of await rowsOf('SHOW TABLES')) {
    const name = String(Object.values(table)[0]);
    const [made] = await rowsOf(`SHOW CREATE TABLE ${name}`);
    statements.push(String(made?.['Create Table']));
    const rows = await rowsOf(`SELECT * FROM ${name}`);
    if (rows.length > 0) {
      const values = rows.map((row) => Object.values(row));
      statements.push(format('INSERT INTO ?? VALUES ?', [name, values]));
    }
  }
  return statements.join(';\n');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes a file in one go: another file of tests may do the same. */
function write(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  const part = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(part, text);
  renameSync(part, file);
}
