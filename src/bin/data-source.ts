import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataSource, QueryFailedError } from 'typeorm';
import { UsherSetupError } from '../index.js';
import { usherDataSource } from '../database.js';
import { embeddedTables } from './embedded.js';

/**
 * Connects to the data source that holds Usher's tables, for as long as `work` takes.
 * @param file a module that exports it, as TypeORM's own command takes; without one it is at the
 * address in USHER_DATABASE_URL, or else that of the standalone application on SQLite.
 * @throws UsherSetupError when there is none of these.
 */
export async function withDataSource<T>(
  file: string | undefined,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  return connected(await findDataSource(file), work);
}

/** Connects to a data source, for as long as `work` takes. */
export async function connected<T>(
  dataSource: DataSource,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  if (!dataSource.isInitialized) await dataSource.initialize().catch(explain);
  try {
    return await work(dataSource);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

/** The same data source, which need not be connected. */
export async function findDataSource(file: string | undefined): Promise<DataSource> {
  return file === undefined ? ofEnvironment() : exportedBy(file);
}

/** Puts into words why a database cannot be connected to, but not why it refused a statement. */
export function explain(thrown: unknown): never {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  if (typeof code !== 'string' || thrown instanceof QueryFailedError) throw thrown;
  throw new UsherSetupError(
    `The database cannot be used (${code}): ${(thrown as Error).message || 'it does not answer'}.`,
  );
}

function ofEnvironment(): DataSource {
  const url = process.env['USHER_DATABASE_URL'] || embeddedTables();
  if (!url) {
    throw new UsherSetupError(
      'Say where Usher’s tables are: --data-source and a file that exports a TypeORM DataSource, or USHER_DATABASE_URL.',
    );
  }
  return new DataSource(usherDataSource(url));
}

async function exportedBy(file: string): Promise<DataSource> {
  if (!existsSync(file)) throw new UsherSetupError(`There is no file ${file}.`);
  const module = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
  const exported = Object.values(module);
  // What a CommonJS module exports is below `default`.
  const below = exported.flatMap((one): unknown[] => Object.values(one ?? {}));
  const found = [...exported, ...below].find(isDataSource);
  if (!found) throw new UsherSetupError(`${file} exports no TypeORM DataSource.`);
  return found;
}

/** Of whichever copy of TypeORM. */
function isDataSource(value: unknown): value is DataSource {
  return (
    typeof value === 'object' &&
    value !== null &&
    'initialize' in value &&
    'createQueryRunner' in value
  );
}
