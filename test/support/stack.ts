import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import type { DatabaseOptions } from '../../src/host/data-source.js';

declare global {
  /** The stack that this run of the file is for; set by jest.config.js. */
  var USHER_STACK: 'sqlite' | 'mysql' | undefined;
}

/** The stack under test. */
export const stackName = globalThis.USHER_STACK ?? 'sqlite';

export interface TestDatabase {
  options: DatabaseOptions;
  drop(): Promise<void>;
}

/** The MariaDB or MySQL server that tests make their databases on. */
export const mysqlServer = process.env.USHER_TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306';

/** The Redis that tests run jobs on; each test file's keys have a prefix of their own. */
export const redisServer = process.env.USHER_TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';

/** An empty database of the stack's kind, of this test's own. */
export async function createTestDatabase(stack = stackName): Promise<TestDatabase> {
  if (stack === 'sqlite') {
    const directory = mkdtempSync(join(tmpdir(), 'usher-test-'));
    return {
      options: { type: 'sqlite', path: join(directory, 'usher.sqlite') },
      drop: async () => rm(directory, { recursive: true, force: true }),
    };
  }
  const name = `usher_test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return {
    options: { type: 'mysql', url: `${mysqlServer}/${name}` },
    drop: () => onServer(`DROP DATABASE IF EXISTS ${name}`),
  };
}

async function onServer(statement: string): Promise<void> {
  const connection = await createConnection(mysqlServer);
  await connection.query(statement);
  await connection.end();
}
