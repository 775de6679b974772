import { createDataSource, type DatabaseOptions } from './data-source.js';

/** The application was started on a schema that some migrations have not been run on. */
export class SchemaOutdatedError extends Error {
  override readonly name = 'SchemaOutdatedError';

  constructor() {
    super('The database schema is not up to date. Run `npm run migrate`, then start again.');
  }
}

/**
 * Connects once to see whether Usher's tables are up to date.
 * @throws SchemaOutdatedError when they are not.
 */
export async function requireMigrated(options: DatabaseOptions): Promise<void> {
  const dataSource = await createDataSource(options, []).initialize();
  try {
    if (await dataSource.showMigrations()) throw new SchemaOutdatedError();
  } finally {
    await dataSource.destroy();
  }
}

/**
 * Brings Usher's tables up to date.
 * @returns the names of the migrations that were run, none when they were up to date.
 */
export async function migrate(options: DatabaseOptions): Promise<string[]> {
  const dataSource = await createDataSource(options, []).initialize();
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}
