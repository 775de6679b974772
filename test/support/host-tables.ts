import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type DatabaseOptions, dataSourceOptions } from '../../src/host/data-source.js';

/** The data source of Usher's tables, as an application brings it. */
export function hostTables(database: DatabaseOptions, name = 'default'): DynamicModule {
  return TypeOrmModule.forRoot({
    ...dataSourceOptions(database),
    name,
    migrationsRun: true,
    migrationsTransactionMode: 'each',
    retryAttempts: 0,
  });
}
