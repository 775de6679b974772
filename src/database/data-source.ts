import { createRequire } from 'node:module';
import { DataSource } from 'typeorm';
import type { BetterSqlite3DataSourceOptions } from 'typeorm/driver/better-sqlite3/BetterSqlite3DataSourceOptions.js';
import type { MysqlDataSourceOptions } from 'typeorm/driver/mysql/MysqlDataSourceOptions.js';
import { migrations } from '../../migrations/index.js';
import { privateDatabaseFile } from './private-file.js';

/** Where Usher keeps its tables (all named `usher_…`). */
export type DatabaseOptions =
  | { type: 'sqlite'; /** Path of the file, made when absent. */ path: string }
  | {
      type: 'mysql';
      /** `mysql://user:password@host:port/database`, MySQL 8 or MariaDB 10.6 and later. */ url: string;
    };

type EntityClasses = (new () => object)[];

/** The data source of Usher's tables, not yet connected. */
export function createDataSource(options: DatabaseOptions, entities: EntityClasses): DataSource {
  return new DataSource({
    ...(options.type === 'sqlite' ? sqlite(options.path) : mysql(options.url)),
    entities,
    migrations: [...migrations],
    migrationsTableName: 'usher_migrations',
    synchronize: false,
  });
}

function sqlite(path: string): BetterSqlite3DataSourceOptions {
  return {
    type: 'better-sqlite3',
    // libsql speaks better-sqlite3's interface and brings its binaries in npm packages.
    driver: createRequire(import.meta.url)('libsql') as unknown,
    database: privateDatabaseFile(path),
    enableWAL: true,
    prepareDatabase: (database: { pragma(statement: string): void }) => {
      // Another process may be writing, as `keys:rotate` does beside a server.
      database.pragma('busy_timeout = 5000');
      // What is deleted is overwritten, so that nobody erased can be read in the file.
      database.pragma('secure_delete = ON');
      database.pragma('synchronous = NORMAL');
      database.pragma('temp_store = MEMORY');
      database.pragma('cache_size = -65536');
    },
  };
}

function mysql(url: string): MysqlDataSourceOptions {
  return {
    // TypeORM's name for the one that reads a MariaDB schema right; MySQL's it reads as well.
    type: 'mariadb',
    url,
    timezone: 'Z',
    charset: 'utf8mb4_bin',
    poolSize: 10,
  };
}
