import { afterEach, beforeAll, afterAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { BullModule } from '@nestjs/bull';
import { Redis } from 'ioredis';
import { type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  DataSource,
  type DataSourceOptions,
  DefaultNamingStrategy,
  Entity,
  PrimaryColumn,
} from 'typeorm';
import { migrate, usherEntities } from '../../src/database.js';
import { dataSourceOptions } from '../../src/host/data-source.js';
import {
  Database,
  Dependencies,
  Mailbox,
  type MetadataColumn,
  type OutgoingMail,
  UsherModule,
  type UsherExtras,
  type UsherOptions,
} from '../../src/index.js';
import { plainLook } from '../../src/modules/mail/rendering/mail-look.js';
import { Mailer } from '../../src/modules/mail/sending/mailer.js';
import { SharedRedis } from '../../src/common/limits/shared-redis.js';
import { JobQueue } from '../../src/modules/jobs/job-queue.js';
import { testKeys, testRedis } from '../support/redis.js';
import { createTestDatabase, stackName, type TestDatabase } from '../support/stack.js';
import { until } from '../support/client.js';

@Entity('orders')
class Order {
  @PrimaryColumn({ type: 'int' })
  id: number;
}

let database: TestDatabase;
let empty: TestDatabase;
const started: INestApplicationContext[] = [];
const connected: DataSource[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await migrate({ options: dataSourceOptions(database.options) });
  empty = await createTestDatabase();
});
afterEach(async () => {
  for (const app of started.splice(0)) await app.close();
  for (const one of connected.splice(0)) if (one.isInitialized) await one.destroy();
});
afterAll(async () => {
  await database.drop();
  await empty.drop();
});

const options: UsherOptions = {
  secretKeys: `test:${randomBytes(32).toString('base64')}`,
  publicUrl: 'https://host.test',
};

const added = (...metadataColumns: MetadataColumn[]): Partial<UsherOptions> => ({
  metadataColumns,
});

/** An application of these modules and Usher. */
async function start(
  imports: DynamicModule[],
  change: Partial<UsherOptions & UsherExtras> = {},
): Promise<INestApplicationContext> {
  class Host {}
  const usher = UsherModule.forRoot({ ...options, runJobs: false, ...change });
  const app = await NestFactory.createApplicationContext(
    { module: Host, imports: [...imports, usher] },
    { logger: false, abortOnError: false },
  );
  started.push(app);
  return app;
}

/** Usher's tables as an application brings them; closed after the test also where it did not start. */
function tables(change: object = {}, of = database): DynamicModule {
  const { name, ...rest } = { name: 'default', ...change };
  return TypeOrmModule.forRootAsync({
    name,
    useFactory: () => ({ ...dataSourceOptions(of.options), ...rest }),
    dataSourceFactory: async (given) => {
      const dataSource = await new DataSource(given as DataSourceOptions).initialize();
      connected.push(dataSource);
      return dataSource;
    },
  });
}

describe('the start is refused, in words that say what to set', () => {
  test('without a data source, and with a name that none has', async () => {
    await expect(start([])).rejects.toThrow(
      /no data source named "default"\. Import TypeOrmModule/,
    );
    await expect(start([tables()], { dataSource: 'people' })).rejects.toThrow(
      /no data source named "people"/,
    );
  });

  test('without Usher’s entities', async () => {
    await expect(start([tables({ entities: [] })])).rejects.toThrow(/`\.\.\.usherEntities`/);
  });

  test('with migrations that were not run', async () => {
    const waiting = tables({}, empty);
    await expect(start([waiting])).rejects.toThrow(/not up to date.*npx usher migrate/);
  });

  test('with a prefix of tables', async () => {
    await expect(start([tables({ entityPrefix: 'app_' })])).rejects.toThrow(/`entityPrefix`/);
  });

  test('with names of columns that are not Usher’s', async () => {
    const renamed = tables({ namingStrategy: new PrefixedNames() });
    await expect(start([renamed])).rejects.toThrow(/`columnName` return the name that it is given/);
  });

  test('with a data source that the application connects later', async () => {
    const given = { ...dataSourceOptions(database.options), manualInitialization: true };
    await expect(start([TypeOrmModule.forRoot(given)])).rejects.toThrow(
      /not connected when the application starts\. Take `manualInitialization` out/,
    );
  });

  test('with reads that are answered from a cache', async () => {
    const cached = tables({ cache: { alwaysEnabled: true } });
    await expect(start([cached])).rejects.toThrow(/take `alwaysEnabled` out of its `cache`/);
    await start([tables({ cache: true })]);
  });

  if (stackName === 'mysql') {
    test.each([
      { dateStrings: true },
      { dateStrings: ['DATETIME'] },
      { extra: { dateStrings: true } },
      { extra: { timezone: '+05:00' } },
    ])('with times that come back as something else: %j', async (change) => {
      await expect(start([tables(change)])).rejects.toThrow(/do not come back as dates in UTC/);
    });

    test('with reads that go to a replica', async () => {
      const { type, ...server } = dataSourceOptions(database.options);
      const replicated = (change: object): DynamicModule =>
        tables({ replication: { master: server, slaves: [server], ...change } });
      expect(['mysql', 'mariadb']).toContain(type);
      await expect(start([replicated({})])).rejects.toThrow(/`defaultMode: 'master'`/);
      await start([replicated({ defaultMode: 'master' })]);
    });

    test('with times in another zone, or a character set that has not all names', async () => {
      await expect(start([tables({ timezone: 'local' })])).rejects.toThrow(/`timezone: 'Z'`/);
      await expect(start([tables({ charset: 'latin1_swedish_ci' })])).rejects.toThrow(
        /`charset: 'utf8mb4_bin'`/,
      );
    });
  } else {
    test('on SQLite beside entities of others', async () => {
      const shared = tables({ entities: [Order, ...usherEntities] });
      await expect(start([shared])).rejects.toThrow(/SQLite has one connection/);
    });
  }

  test.each<[RegExp, Partial<UsherOptions & UsherExtras>]>([
    [/`secretKeys`/, { secretKeys: 'k1:c2hvcnQ=' }],
    [/`publicUrl` is an address/, { publicUrl: 'host.test' }],
    [/`mail\.perSecond` is a whole number/, { mail: { perSecond: 0.5 } }],
    [/`imports\.maxRows` is a whole number/, { imports: { maxRows: 0 } }],
    [/names "tlh"\. Usher has words for: en/, { locales: ['tlh'] }],
    [/`firstAdmin\.email` is an e-mail/, { firstAdmin: { email: 'nowhere', organization: 'X' } }],
    [/`locales` is a list of languages, of these: en/, { locales: [] }],
    [/There is no option `database`/, { database: {} } as object],
    [/`metadataColumns`: "1st" is no key/, added({ key: '1st', title: 'First' })],
    [/`metadataColumns`: "constructor" is no key/, added({ key: 'constructor', title: 'C' })],
    [
      /two columns with the key "desk"/,
      added({ key: 'desk', title: 'A' }, { key: 'desk', title: 'B' }),
    ],
    [/"desk" needs a title/, added({ key: 'desk', title: ' ' })],
    [
      /"desk" has alias, which is no part/,
      added({ key: 'desk', title: 'Desk', alias: [] } as never),
    ],
    [
      /`validate` of "desk" is a function/,
      added({ key: 'desk', title: 'D', validate: /x/ as never }),
    ],
    [
      /"E mail" of "desk" is a name of Usher’s column “Email”/,
      added({ key: 'desk', title: 'E mail' }),
    ],
    [
      /"Created" of "desk" is a name of Usher’s downloads/,
      added({ key: 'desk', title: 'Created' }),
    ],
    [
      /"SEAT" of "place" is a name of "desk" already/,
      added(
        { key: 'desk', title: 'Desk', aliases: ['seat'] },
        { key: 'place', title: 'Place', aliases: ['SEAT'] },
      ),
    ],
    [/BullModule\.forRoot\(\{ redis/, { jobs: 'bull' }],
    [/BullModule\.forRoot\('other', /, { jobs: { bull: 'other' } }],
    [/`redisUrl` in the option `jobs` is the address/, { jobs: { redisUrl: 'localhost' } }],
  ])('%s', async (words, change) => {
    await expect(start([tables()], change)).rejects.toThrow(words);
  });

  test('with a queue whose Redis only the application itself can reach', async () => {
    const connects = BullModule.forRoot({ createClient: () => new Redis(testRedis) });
    await expect(start([tables(), connects], { jobs: 'bull' })).rejects.toThrow(
      /does not say which Redis/,
    );
  });

  test('with an option from the factory that must be known before', async () => {
    class Host {}
    // @ts-expect-error An extra is a type error there.
    const late = UsherModule.forRootAsync({ useFactory: () => ({ ...options, path: 'people' }) });
    await expect(
      NestFactory.createApplicationContext(
        { module: Host, imports: [tables(), late] },
        { logger: false, abortOnError: false },
      ),
    ).rejects.toThrow(/`path` must be known before the factory runs/);
  });

  test('with a factory that returns no options', async () => {
    class Host {}
    const none = UsherModule.forRootAsync({ useFactory: () => undefined as never });
    await expect(
      NestFactory.createApplicationContext(
        { module: Host, imports: [tables(), none] },
        { logger: false, abortOnError: false },
      ),
    ).rejects.toThrow(/`useFactory` of UsherModule\.forRootAsync returned no options/);
  });

  test('with what the factory returns given beside it', () => {
    const useFactory = (): UsherOptions => options;
    const firstAdmin = { email: 'boss@host.test', organization: 'Host' };
    // @ts-expect-error It is a type error there.
    expect(() => UsherModule.forRootAsync({ firstAdmin, useFactory })).toThrow(
      /`firstAdmin` comes from the factory: return it/,
    );
    // @ts-expect-error Another way is none of UsherModule's.
    expect(() => UsherModule.forRootAsync({ useExisting: class {} })).toThrow(/takes `useFactory`/);
    const paht = { paht: 'people', useFactory };
    expect(() => UsherModule.forRootAsync(paht)).toThrow(/There is no option `paht`/);
    const limits = { imports: { maxRows: 5 } as never, useFactory };
    expect(() => UsherModule.forRootAsync(limits)).toThrow(
      /`imports` beside `useFactory` is a list/,
    );
    // @ts-expect-error Options are asked for.
    expect(() => UsherModule.forRoot()).toThrow(/forRoot takes the options/);
  });

  test('in production, where nothing sends mail, or links go without TLS', async () => {
    process.env['NODE_ENV'] = 'production';
    try {
      await expect(start([tables()])).rejects.toThrow(/Nothing sends mail/);
      await expect(start([tables()], { publicUrl: 'http://host.test' })).rejects.toThrow(
        /`publicUrl` begins with https:/,
      );
      const mail = { send: () => Promise.resolve() };
      await start([tables()], { mail, publicUrl: 'http://localhost:3000' });
    } finally {
      process.env['NODE_ENV'] = 'test';
    }
  });
});

test('checks of an application’s own ask whether all is up, without Usher’s routes for it', async () => {
  const app = await start([tables()]);
  expect(await app.get(Dependencies).check()).toMatchObject({ database: 'up', jobs: 'up' });
});

/** A name for each column, whatever the entity says. */
class PrefixedNames extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return `c_${given ?? property}`;
  }
}

/** A name for each column as no table of Usher's has it, where an entity does not say its own. */
class ShoutedNames extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? property.toUpperCase();
  }
}

test('it works in a data source of any name, whatever the naming', async () => {
  const named = tables({ name: 'people', namingStrategy: new ShoutedNames() });
  const app = await start([named], { dataSource: 'people' });
  expect(await app.get(Database).query('SELECT id FROM usher_users')).toEqual([]);
});

test('mail goes through a function, from the words’ own address or none', async () => {
  const sent: OutgoingMail[] = [];
  const app = await start([tables()], {
    mail: { send: (mail) => Promise.resolve(sent.push(mail)) },
  });
  const mailer = app.get(Mailer, { strict: false });
  expect(mailer.isSending).toBe(true);
  const { sender } = plainLook;
  await mailer.send('1', 'ada@corp.example', { subject: 's', html: 'h', text: 't', sender });
  expect(sent).toEqual([
    {
      to: 'ada@corp.example',
      subject: 's',
      html: 'h',
      text: 't',
      messageId: '<1@host.test>',
      headers: { 'Auto-Submitted': 'auto-generated' },
    },
  ]);
  expect(await app.get(Mailbox, { strict: false }).latest()).toEqual([]);
});

if (stackName === 'mysql') {
  test('jobs run in the Redis of the host’s queues, without its pace and connections', async () => {
    const keys = testKeys();
    const queues = BullModule.forRoot('people', {
      redis: testRedis,
      prefix: keys.prefix,
      limiter: { max: 1, duration: 3_600_000 },
      settings: { lockDuration: 1 },
    });
    const app = await start([tables(), queues], {
      jobs: { bull: 'people' },
      runJobs: true,
    });
    const queue = app.get(JobQueue, { strict: false });
    await until(() => queue.isHealthy());
    const { client, prefix } = app.get(SharedRedis, { strict: false });
    expect(prefix).toBe(keys.prefix);
    await until(async () => (await client?.ping()) === 'PONG');
    // More than the host's pace lets through.
    for (const id of ['1', '2', '3']) await queue.add('deliver-mail', id);
    await until(async () => (await queue.countWaiting()) === 0);
    await keys.clear();
  });
}
