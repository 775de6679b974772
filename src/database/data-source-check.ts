import { type DataSource, getMetadataArgsStorage } from 'typeorm';
import { UsherSetupError } from '../common/failures/setup-error.js';
import { requireMigrated } from './migrations.js';
import { keepsTimes, timesFault, warnOfServer } from './mysql-check.js';
import { neededPragmas } from './usher-sqlite.js';

type EntityClass = new () => object;

/**
 * Looks whether a data source of the application can hold Usher's tables, and makes it ready.
 * @param name of the data source, for the words.
 * @throws UsherSetupError naming the setting that mends it.
 */
export async function checkDataSource(
  dataSource: DataSource | undefined,
  name: string,
  entities: readonly EntityClass[],
): Promise<DataSource> {
  if (!dataSource) {
    throw new UsherSetupError(
      `There is no data source named "${name}". Import TypeOrmModule.forRoot of @nestjs/typeorm in ` +
        'the application, or give UsherModule the name of another one as `dataSource`.',
    );
  }
  const fault = faultOf(dataSource, entities);
  if (fault) throw cannotBeUsed(name, fault);
  if (dataSource.options.type === 'better-sqlite3') {
    for (const pragma of neededPragmas) await dataSource.query(`PRAGMA ${pragma}`);
  } else {
    if (!(await keepsTimes(dataSource))) throw cannotBeUsed(name, timesFault);
    await warnOfServer(dataSource);
  }
  await requireMigrated(dataSource);
  return dataSource;
}

function cannotBeUsed(name: string, fault: string): UsherSetupError {
  return new UsherSetupError(`The data source "${name}" cannot be used: ${fault}`);
}

/** Says what is wrong with the options of a data source; undefined when nothing is. */
function faultOf(dataSource: DataSource, entities: readonly EntityClass[]): string | undefined {
  const { options } = dataSource;
  switch (options.type) {
    case 'mysql':
    case 'mariadb':
      if (options.timezone !== 'Z') return "set `timezone: 'Z'`, as Usher keeps times in UTC.";
      if (options.charset && !/^utf8mb4(_|$)/i.test(options.charset)) {
        return "set `charset: 'utf8mb4_bin'`, as names are of any script.";
      }
      if (options.replication && options.replication.defaultMode !== 'master') {
        return "set `defaultMode: 'master'` in its `replication`, as Usher reads what it has just written, or give Usher a data source without it, and its name as `dataSource`.";
      }
      if (options.flags?.includes('-FOUND_ROWS')) return 'take `-FOUND_ROWS` out of `flags`.';
      break;
    case 'better-sqlite3':
      if (dataSource.entityMetadatas.some(({ target }) => !isOneOf(target, entities))) {
        return (
          'SQLite has one connection, which transactions of others would share. Give Usher one of its ' +
          'own: TypeOrmModule.forRoot({ name: …, entities: [...usherEntities] }), and its name as `dataSource`.'
        );
      }
      break;
    default:
      return `\`type\` is mariadb, mysql or better-sqlite3, not ${options.type}.`;
  }
  if (!dataSource.isInitialized) {
    return 'it is not connected when the application starts. Take `manualInitialization` out of it, or give Usher a data source without it, and its name as `dataSource`.';
  }
  if (typeof options.cache === 'object' && options.cache.alwaysEnabled) {
    return 'take `alwaysEnabled` out of its `cache`, as Usher reads what it has just written, or give Usher a data source without it, and its name as `dataSource`.';
  }
  return faultOfEntities(dataSource, entities);
}

function faultOfEntities(
  dataSource: DataSource,
  entities: readonly EntityClass[],
): string | undefined {
  if (!entities.every((entity) => dataSource.hasMetadata(entity))) {
    return 'put `...usherEntities` from nestjs-usher/database among its `entities`.';
  }
  const metadata = entities.map((entity) => dataSource.getMetadata(entity));
  if (metadata.some(({ target, tableName }) => tableName !== tableOf(target))) {
    return 'its `entityPrefix` or `namingStrategy` gives Usher’s tables other names. Give Usher a data source without it, and its name as `dataSource`.';
  }
  const columns = metadata.flatMap((entity) => entity.columns);
  return columns.some(({ databaseName, givenDatabaseName }) => databaseName !== givenDatabaseName)
    ? 'its `namingStrategy` changes the names that Usher’s columns say themselves. Have its `columnName` return the name that it is given, or give Usher a data source without it, and its name as `dataSource`.'
    : undefined;
}

function isOneOf(target: unknown, entities: readonly EntityClass[]): boolean {
  return entities.some((entity) => entity === target);
}

/** The name that the entity gives its table. */
function tableOf(entity: unknown): string | undefined {
  return getMetadataArgsStorage().tables.find(({ target }) => target === entity)?.name;
}
