import { requireMigrated, SchemaOutdatedError } from '../index.js';
import { type Configuration, ConfigurationError, readConfiguration } from './configuration.js';

/** Runs a command that needs the tables, once they are known to be up to date. */
export function runMigrated(command: (configuration: Configuration) => Promise<void>): void {
  run(async (configuration) => {
    const { database } = configuration.usher;
    // Nest would print where the error was thrown, not just what to do about it.
    if (!database.migrate) await requireMigrated(database);
    await command(configuration);
  });
}

/**
 * Runs a command of the standalone application. What the operator has to mend is printed as plain
 * words, and ends the process with 1.
 */
export function run(command: (configuration: Configuration) => Promise<void>): void {
  Promise.resolve()
    .then(() => command(readConfiguration(process.env)))
    .catch((thrown: unknown) => {
      const isTheirs =
        thrown instanceof ConfigurationError || thrown instanceof SchemaOutdatedError;
      console.error(isTheirs ? thrown.message : thrown);
      process.exit(1);
    });
}
