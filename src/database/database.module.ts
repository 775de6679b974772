import { Global, Module, type DynamicModule, type InjectionToken } from '@nestjs/common';
import { createDataSource, type DatabaseOptions } from './data-source.js';
import { SchemaOutdatedError } from './migrate.js';
import { Database } from './database.js';

interface DatabaseModuleSetup {
  entities: (new () => object)[];
  inject: InjectionToken[];
  useFactory: (...dependencies: never[]) => DatabaseOptions & { migrate: boolean };
}

/** Connects to the database when the application starts; brings the schema up to date when told so, else checks that it is. */
@Global()
@Module({})
export class DatabaseModule {
  static forRootAsync({ entities, inject, useFactory }: DatabaseModuleSetup): DynamicModule {
    const provider = {
      provide: Database,
      inject,
      useFactory: async (...dependencies: never[]): Promise<Database> => {
        const options = useFactory(...dependencies);
        const dataSource = createDataSource(options, entities);
        await dataSource.initialize();
        if (options.migrate) await dataSource.runMigrations({ transaction: 'each' });
        else if (await dataSource.showMigrations()) {
          await dataSource.destroy();
          throw new SchemaOutdatedError();
        }
        return new Database(dataSource);
      },
    };
    return { module: DatabaseModule, providers: [provider], exports: [Database] };
  }
}
