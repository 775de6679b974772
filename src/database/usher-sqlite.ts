import { createRequire } from 'node:module';
import type { BetterSqlite3DataSourceOptions } from 'typeorm/driver/better-sqlite3/BetterSqlite3DataSourceOptions.js';
import { UsherSetupError } from '../common/failures/setup-error.js';
import { privateDatabaseFile } from './private-file.js';

/** The settings that Usher's connection to SQLite must have, whoever opened it. */
export const neededPragmas = [
  // Another process may be writing, as `keys rotate` does beside a server.
  'busy_timeout = 5000',
  // What is deleted is overwritten, so that nobody erased can be read in the file.
  'secure_delete = ON',
];

/**
 * The options of a data source on SQLite that are good for Usher: libsql, a file that its owner
 * alone can read, write-ahead logging.
 * @param path of the file, made when absent; or `:memory:`.
 */
export function usherSqlite(path: string): BetterSqlite3DataSourceOptions {
  return {
    type: 'better-sqlite3',
    // libsql speaks better-sqlite3's interface and brings its binaries in npm packages.
    driver: libsql(),
    database: privateDatabaseFile(path),
    enableWAL: true,
    prepareDatabase: (database: { pragma(statement: string): void }) => {
      for (const pragma of neededPragmas) database.pragma(pragma);
      database.pragma('synchronous = NORMAL');
      database.pragma('temp_store = MEMORY');
      database.pragma('cache_size = -65536');
    },
  };
}

/** The driver, which an application on another database need not have. */
function libsql(): unknown {
  const require = createRequire(import.meta.url);
  try {
    return require('libsql');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw thrown;
    throw new UsherSetupError('SQLite needs a package: npm install libsql');
  }
}
