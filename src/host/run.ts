import { SchemaOutdatedError } from '../index.js';
import { type Configuration, ConfigurationError, readConfiguration } from './configuration.js';

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
