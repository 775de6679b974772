import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataSource } from 'typeorm';
import { UsherSetupError } from '../index.js';
import { usherDataSource } from '../database.js';

/**
 * Connects to the data source that holds Usher's tables, for as long as `work` takes.
 * @param file a module that exports it, as TypeORM's own command takes; without one it is at the
 * address in USHER_DATABASE_URL.
 * @throws UsherSetupError when there is neither.
 */
export async function withDataSource<T>(
  file: string | undefined,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = file === undefined ? ofEnvironment() : await exportedBy(file);
  if (!dataSource.isInitialized) await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

function ofEnvironment(): DataSource {
  const url = process.env['USHER_DATABASE_URL'];
  if (!url) {
    throw new UsherSetupError(
      'Say where Usher’s tables are: --data-source and a file that exports a TypeORM DataSource, or USHER_DATABASE_URL.',
    );
  }
  return new DataSource(usherDataSource(url));
}

async function exportedBy(file: string): Promise<DataSource> {
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
