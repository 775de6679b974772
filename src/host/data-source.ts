import type { DataSourceOptions } from 'typeorm';
import { usherEntities, usherMigrations, usherSqlite } from '../database.js';

/** Where the standalone application keeps its tables. */
export type DatabaseOptions =
  | { type: 'sqlite'; /** Path of the file, made when absent. */ path: string }
  | {
      type: 'mysql';
      /** `mysql://user:password@host:port/database`, MySQL 8 or MariaDB 10.6 and later. */ url: string;
    };

/** The options of the data source that holds Usher's tables, and nothing else. */
export function dataSourceOptions(database: DatabaseOptions): DataSourceOptions {
  const tables = {
    entities: [...usherEntities],
    migrations: [...usherMigrations],
    migrationsTableName: 'usher_migrations',
    synchronize: false,
  };
  if (database.type === 'sqlite') return { ...usherSqlite(database.path), ...tables };
  return {
    // TypeORM's name for the one that reads a MariaDB schema right; MySQL's it reads as well.
    type: 'mariadb',
    url: database.url,
    timezone: 'Z',
    charset: 'utf8mb4_bin',
    poolSize: 10,
    ...tables,
  };
}
