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
    driver: libsql('libsql'),
    database: privateDatabaseFile(path),
    enableWAL: true,
    prepareDatabase: (database: { pragma(statement: string): void }) => {
      // Of a new file: half as many pages to write in each COMMIT as with 4 kB.
      database.pragma('page_size = 8192');
      for (const pragma of neededPragmas) database.pragma(pragma);
      database.pragma('synchronous = NORMAL');
      database.pragma('temp_store = MEMORY');
      database.pragma('cache_size = -65536');
      // Usher's own checkpoints come before it (checkpoints.ts), at 4 MB: 128 MB, 64 in older files of smaller pages.
      database.pragma('wal_autocheckpoint = 16384');
      database.pragma('journal_size_limit = 4194304');
    },
  };
}

/** Tells whether a data source is one of `usherSqlite`'s driver. */
export function isLibsql({ driver }: BetterSqlite3DataSourceOptions): boolean {
  return driver !== undefined && driver === loaded.get('libsql');
}

/** A connection whose statements run in a thread of the driver's. */
interface LibsqlConnection {
  exec(sql: string): Promise<void>;
  close(): void;
}

export function openLibsql(path: string): LibsqlConnection {
  const Connection = libsql('libsql/promise') as new (path: string) => LibsqlConnection;
  return new Connection(path);
}

const loaded = new Map<string, unknown>();

/** The driver, which an application on another database need not have. */
function libsql(module: 'libsql' | 'libsql/promise'): unknown {
  const require = createRequire(import.meta.url);
  try {
    const driver: unknown = require(module);
    loaded.set(module, driver);
    return driver;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw thrown;
    throw new UsherSetupError('SQLite needs a package: npm install libsql');
  }
}
