import { DataSource } from 'typeorm';
import { isMigrated } from '../database.js';
import { collectEarly } from './collect-early.js';
import { type Configuration, readConfiguration } from './configuration.js';
import { dataSourceOptions } from './data-source.js';
import { ConfigurationError } from './environment.js';
import { failureWords } from '../index.js';

/** Runs a command that needs the tables, once they are known to be up to date. */
export function runMigrated(command: (configuration: Configuration) => Promise<void>): void {
  collectEarly();
  run(async (configuration) => {
    const { database } = configuration;
    // Nest would print where the error was thrown, not just what to do about it.
    if (!database.migrate && !(await withDataSource(configuration, isMigrated))) {
      throw new ConfigurationError(
        'The database schema is not up to date. Run `npm run migrate`, then start again.',
      );
    }
    await command(configuration);
  });
}

/** Connects to the tables for as long as `work` takes. */
export async function withDataSource<T>(
  { database }: Pick<Configuration, 'database'>,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = await new DataSource(dataSourceOptions(database)).initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/**
 * Runs a command of the standalone application. What goes wrong is printed in words that hold
 * nothing personal, and ends the process with 1.
 */
export function run(command: (configuration: Configuration) => Promise<void>): void {
  Promise.resolve()
    .then(() => command(readConfiguration(process.env)))
    .catch((thrown: unknown) => {
      console.error(failureWords(thrown));
      process.exit(1);
    });
}
