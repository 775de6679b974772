import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { UsherSetupError } from './common/failures/setup-error.js';
import { usherSqlite } from './database/usher-sqlite.js';
import { usherEntities } from './entities.js';

/**
 * The options of a data source that holds Usher's tables, and nothing else.
 * @param url `mysql://user:password@host:port/database` (MySQL 8 or MariaDB 10.6 and later), or
 * `sqlite:` and the path of a file, made when absent.
 * @throws UsherSetupError when it is neither.
 */
export function usherDataSource(url: string): DataSourceOptions {
  const tables = {
    entities: [...usherEntities],
    migrations: [...migrations],
    migrationsTableName: 'usher_migrations',
    synchronize: false,
  };
  const [, path] = /^sqlite:(?:\/\/)?(.+)$/.exec(url) ?? [];
  if (path !== undefined) return { ...usherSqlite(path), ...tables };
  if (!/^(mysql|mariadb):\/\//.test(url)) {
    throw new UsherSetupError(
      'A database is written as mysql://user@host/database, or sqlite:file.',
    );
  }
  return {
    // TypeORM's name for the one that reads a MariaDB schema right; MySQL's it reads as well.
    type: 'mariadb',
    url,
    timezone: 'Z',
    charset: 'utf8mb4_bin',
    poolSize: 10,
    ...tables,
  };
}
