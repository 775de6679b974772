import { DataSource, type MigrationInterface } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { UsherSetupError } from '../common/setup-error.js';

/**
 * Brings Usher's tables up to date, over a connection of its own; other migrations that the data
 * source has are left alone.
 * @param dataSource the one that holds, or is to hold, Usher's tables.
 * @returns the names of the migrations that were run, none when they were up to date.
 */
export async function migrate({ options }: Pick<DataSource, 'options'>): Promise<string[]> {
  const ours = new DataSource({ ...options, entities: [], migrations: [...migrations] });
  await ours.initialize();
  try {
    const done = await ours.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await ours.destroy();
  }
}

/** Tells whether every migration of Usher's has been run. */
export async function isMigrated(dataSource: DataSource): Promise<boolean> {
  const done = await doneIn(dataSource);
  return migrations.every((migration) => done.has(nameOf(migration)));
}

/** @throws UsherSetupError when a migration of Usher's has not been run. */
export async function requireMigrated(dataSource: DataSource): Promise<void> {
  if (await isMigrated(dataSource)) return;
  throw new UsherSetupError(
    'Usher’s tables are not up to date. Put `...usherMigrations` from nestjs-usher/database among ' +
      'the `migrations` of the data source and run them, by `npx usher migrate` or by ' +
      '`migrationsRun: true`; then start again.',
  );
}

/** The names of the migrations that have been run, as TypeORM records them. */
async function doneIn(dataSource: DataSource): Promise<ReadonlySet<string>> {
  const table = dataSource.options.migrationsTableName ?? 'migrations';
  const runner = dataSource.createQueryRunner();
  try {
    if (!(await runner.hasTable(table))) return new Set();
    const rows = (await runner.query(`SELECT name FROM ${dataSource.driver.escape(table)}`)) as {
      name: string;
    }[];
    return new Set(rows.map(({ name }) => name));
  } finally {
    await runner.release();
  }
}

function nameOf(migration: new () => MigrationInterface): string {
  return new migration().name ?? migration.name;
}
