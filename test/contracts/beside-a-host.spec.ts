import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import {
  Column,
  DataSource,
  DefaultNamingStrategy,
  Entity,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
} from 'typeorm';
import { newId } from '../../src/common/random/ids.js';
import { dataSourceOptions } from '../../src/host/data-source.js';
import { usherEntities } from '../../src/entities.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import { createTestDatabase, stackName, type TestDatabase } from '../support/stack.js';

const withMysql = process.env.USHER_TEST_EMBEDDED_ONLY === 'true' ? test.skip : test;
const long = 'x'.repeat(200_000);

/** An entity of the host's. */
@Entity('articles')
class Article {
  @PrimaryColumn({ type: 'int' })
  id: number;

  @Column({ type: 'longtext' })
  body: string;

  @Column({ type: 'varchar', length: 50, nullable: true })
  title: string | null;
}

/** The host's people and their orders, which name each other as files that import each other do. */
@Entity('people')
class User {
  @PrimaryColumn({ type: 'int' })
  id: number;

  @OneToMany('Order', 'user')
  orders: unknown[];
}

@Entity('orders')
class Order {
  @PrimaryColumn({ type: 'int' })
  id: number;

  @ManyToOne('User', 'orders')
  user: User;
}

/** Names as no table of Usher's has them, where an entity does not say its own. */
class ShoutedNames extends DefaultNamingStrategy {
  override tableName(target: string, given: string | undefined): string {
    return given ?? target.toUpperCase();
  }

  override columnName(property: string, given: string | undefined): string {
    return given ?? property.toUpperCase();
  }
}

const made: TestDatabase[] = [];
const connected: DataSource[] = [];
let database: TestDatabase;

beforeAll(async () => {
  database = await newDatabase(stackName);
});
afterEach(async () => {
  for (const dataSource of connected.splice(0)) await dataSource.destroy();
});
afterAll(async () => {
  for (const one of made) await one.drop();
});

async function newDatabase(stack: 'sqlite' | 'mysql'): Promise<TestDatabase> {
  const one = await createTestDatabase(stack);
  made.push(one);
  return one;
}

async function connect(dataSource: DataSource): Promise<DataSource> {
  connected.push(await dataSource.initialize());
  return dataSource;
}

/** The facts that TypeORM knows of the columns of an entity. */
function columnsOf(dataSource: DataSource, entity: new () => object): unknown[] {
  return dataSource
    .getMetadata(entity)
    .columns.map(({ databaseName, type, length, precision, isNullable, transformer }) => ({
      ...{ databaseName, type, length, precision, isNullable, transformer },
    }));
}

async function keepsLongText(usher: DataSource): Promise<void> {
  const event = {
    id: newId(),
    organizationId: newId(),
    actorId: null,
    action: 'test.happened',
    subjectId: null,
    detail: { long },
    createdAt: new Date('2030-01-02T03:04:05.678Z'),
  };
  await usher.getRepository(AuditEvent).insert(event);
  expect(await usher.getRepository(AuditEvent).findOneByOrFail({ id: event.id })).toEqual(event);
}

withMysql(
  'Usher on SQLite and on MariaDB beside a host in one process: the host’s columns stay as they are',
  async () => {
    const { options } = await newDatabase('mysql');
    if (options.type !== 'mysql') throw new Error('The host is to be on MariaDB.');
    const host = (): DataSource =>
      new DataSource({ type: 'mariadb', url: options.url, entities: [Article], synchronize: true });
    const before = await connect(host());
    await before.getRepository(Article).insert({ id: 1, body: long, title: null });

    for (const stack of ['mysql', 'sqlite'] as const) {
      const usher = await connect(
        new DataSource(dataSourceOptions((await newDatabase(stack)).options)),
      );
      await usher.runMigrations();
    }
    const [, mysql, sqlite] = connected as [DataSource, DataSource, DataSource];
    for (const usher of [mysql, sqlite, mysql]) await keepsLongText(usher);

    const after = await connect(host());
    expect(columnsOf(after, Article)).toEqual(columnsOf(before, Article));
    expect((await after.getRepository(Article).findOneByOrFail({ id: 1 })).body).toBe(long);
  },
);

test('a host’s naming strategy and `synchronize` find nothing to change in Usher’s tables', async () => {
  const host = (): DataSource =>
    new DataSource({
      ...dataSourceOptions(database.options),
      namingStrategy: new ShoutedNames(),
      synchronize: true,
      migrationsRun: true,
    });
  const first = await connect(host());
  const tables = await definitionsIn(first);
  expect(tables.length).toBeGreaterThanOrEqual(usherEntities.length);
  await keepsLongText(first);

  const second = await connect(host());
  expect(await definitionsIn(second)).toEqual(tables);
  await keepsLongText(second);
});

test('entities that a host relates by the names of their classes are its own', async () => {
  const { options } = await newDatabase(stackName);
  const host = await connect(
    new DataSource({
      ...dataSourceOptions(options),
      entities: [...usherEntities, User, Order],
      synchronize: true,
    }),
  );
  for (const entity of usherEntities) expect(entity.name).toMatch(/^Usher[A-Z]/);
  const user = await host.getRepository<User>('User').save({ id: 1 });
  await host.getRepository(Order).save({ id: 7, user });
  expect(await host.getRepository(Order).find({ relations: { user: true } })).toEqual([
    { id: 7, user: { id: 1 } },
  ]);
});

/** The statements that would make Usher's tables as they are. */
async function definitionsIn(dataSource: DataSource): Promise<unknown[]> {
  if (stackName === 'sqlite') {
    return dataSource.query("SELECT name, sql FROM sqlite_master WHERE tbl_name LIKE 'usher%'");
  }
  const tables = usherEntities.map((entity) => dataSource.getMetadata(entity).tableName);
  return Promise.all(tables.map((table) => dataSource.query(`SHOW CREATE TABLE ${table}`)));
}
