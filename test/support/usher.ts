import { randomBytes } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import { createServer } from '../../src/host/create-server.js';
import type { Configuration } from '../../src/host/configuration.js';
import { Client } from './client.js';
import { testKeys, testRedis } from './redis.js';
import { createMigratedDatabase } from './migrated-database.js';
import { stackName } from './stack.js';

export const admin = { email: 'admin@corp.example', password: 'a long enough passphrase' };

export interface TestUsher {
  app: INestApplication;
  url: string;
  configuration: Configuration;
  /** A client that nobody has signed in with. */
  client(): Client;
  /** A client signed in as the first admin. */
  admin(): Promise<Client>;
  close(): Promise<void>;
}

/**
 * The standalone server on the stack under test, with an empty database and the first admin,
 * listening on a port of its own; it does jobs itself.
 */
export async function startUsher(
  options: Partial<Configuration['usher']> = {},
  standalone: Partial<Omit<Configuration, 'usher'>> = {},
): Promise<TestUsher> {
  const database = await createMigratedDatabase();
  const keys = testKeys();
  const configuration: Configuration = {
    port: 0,
    host: '127.0.0.1',
    drainSeconds: 0,
    trustedProxies: ['loopback'],
    documentation: 'anybody',
    metrics: false,
    firstRun: { ...admin, organization: 'Corp' },
    database: { ...database.options, migrate: true },
    redis: stackName === 'mysql' ? { url: testRedis, prefix: keys.prefix } : undefined,
    smtpUrl: undefined,
    runJobs: true,
    ...standalone,
    usher: {
      secretKeys: `test:${randomBytes(32).toString('base64')}`,
      publicUrl: 'http://usher.test',
      mail: { from: 'Usher <usher@corp.example>', mailbox: !standalone.smtpUrl },
      ...options,
    },
  };
  const app = await createServer(configuration, { logger: ['error', 'fatal'] });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const client = (): Client => new Client(url);
  return {
    app,
    url,
    configuration,
    client,
    admin: async () => {
      const signedIn = client();
      await signedIn.signIn(admin.email, admin.password);
      return signedIn;
    },
    close: async () => {
      await app.close();
      await database.drop();
      if (stackName === 'mysql') await keys.clear();
    },
  };
}
