import { DataSource, type MigrationInterface } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { UsherSetupError } from '../common/failures/setup-error.js';

/** The tables that record what was run: TypeORM's, and that of a database of Usher's own. */
const records = { ofTypeOrm: 'migrations', ofUsher: 'usher_migrations' };

/**
 * Brings Usher's tables up to date, over a connection of its own; other migrations that the data
 * source has are left alone.
 * @param dataSource the one that holds, or is to hold, Usher's tables.
 * @returns the names of the migrations that were run, none when they were up to date.
 * @throws UsherSetupError when this data source would record them elsewhere than they are recorded.
 */
export async function migrate({ options }: Pick<DataSource, 'options'>): Promise<string[]> {
  const ours = new DataSource({
    ...options,
    entities: [],
    migrations: [...migrations],
    // Whatever the application does when it connects.
    migrationsRun: false,
    synchronize: false,
    dropSchema: false,
  });
  await ours.initialize();
  try {
    if (await isMigrated(ours)) return [];
    await demandSameRecords(ours);
    const done = await ours.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await ours.destroy();
  }
}

/** Tells whether every migration of Usher's has been run. */
export async function isMigrated(dataSource: DataSource): Promise<boolean> {
  const tables = new Set([recordsOf(dataSource), ...Object.values(records)]);
  const done = new Set<string>();
  for (const table of tables) for (const name of await doneIn(dataSource, table)) done.add(name);
  return migrations.every((migration) => done.has(nameOf(migration)));
}

/** @throws UsherSetupError when a migration of Usher's has not been run. */
export async function requireMigrated(dataSource: DataSource): Promise<void> {
  if (await isMigrated(dataSource)) return;
  throw new UsherSetupError(
    'Usher’s tables are not up to date. Put `...usherMigrations` from nestjs-usher/database among ' +
      'the `migrations` of the data source and run them, by `migrationsRun: true` or by ' +
      '`npx usher migrate --data-source FILE`, a module that exports it; then start again.',
  );
}

/** @throws UsherSetupError when others record migrations in this database, or recorded Usher's. */
async function demandSameRecords(dataSource: DataSource): Promise<void> {
  const own = recordsOf(dataSource);
  for (const table of Object.values(records).filter((one) => one !== own)) {
    const done = await doneIn(dataSource, table);
    if (migrations.some((migration) => done.includes(nameOf(migration)))) {
      throw new UsherSetupError(
        `Usher’s migrations are recorded in \`${table}\`, and this data source records in \`${own}\`. Run them by the data source that records there: --data-source FILE, or set its \`migrationsTableName\`.`,
      );
    }
    if (
      own === records.ofUsher &&
      done.length > 0 &&
      (await doneIn(dataSource, own)).length === 0
    ) {
      throw new UsherSetupError(
        `This database has migrations of an application, in \`${table}\`. Name its data source, so that Usher’s are recorded where it looks: --data-source FILE.`,
      );
    }
  }
}

function recordsOf({ options }: DataSource): string {
  return options.migrationsTableName ?? records.ofTypeOrm;
}

/** The names of the migrations that have been run, as TypeORM records them in `table`. */
async function doneIn(dataSource: DataSource, table: string): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    if (!(await runner.hasTable(table)) || !(await runner.hasColumn(table, 'name'))) return [];
    const rows = (await runner.query(`SELECT name FROM ${dataSource.driver.escape(table)}`)) as {
      name: string;
    }[];
    return rows.map(({ name }) => name);
  } finally {
    await runner.release();
  }
}

function nameOf(migration: new () => MigrationInterface): string {
  return new migration().name ?? migration.name;
}
