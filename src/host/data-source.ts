import type { DataSourceOptions } from 'typeorm';
import { usherDataSource } from '../database.js';

/** The place where the standalone application keeps its tables. */
export type DatabaseOptions =
  | { type: 'sqlite'; /** Path of the file, made when absent. */ path: string }
  | {
      type: 'mysql';
      /** `mysql://user:password@host:port/database`, MySQL 8 or MariaDB 10.6 and later. */ url: string;
    };

export function dataSourceOptions(database: DatabaseOptions): DataSourceOptions {
  return usherDataSource(database.type === 'sqlite' ? `sqlite:${database.path}` : database.url);
}
