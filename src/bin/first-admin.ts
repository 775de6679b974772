import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { FirstAdminSetup, Problem, UsherModule, UsherSetupError } from '../index.js';

class Command {}

/** Makes the first organization and its admin, and prints the password that was generated. */
export async function firstAdmin(
  dataSource: DataSource,
  secretKeys: string,
  { email, organization }: { email: string; organization: string },
): Promise<void> {
  const options = { secretKeys, publicUrl: 'http://localhost', mail: { mailbox: false } };
  const tables = TypeOrmModule.forRootAsync({
    useFactory: () => dataSource.options,
    dataSourceFactory: () => Promise.resolve(dataSource),
  });
  const usher = UsherModule.forRoot({ ...options, runJobs: false });
  const app = await NestFactory.createApplicationContext(
    { module: Command, imports: [tables, usher] },
    { logger: ['error'], abortOnError: false },
  );
  try {
    const password = randomBytes(15).toString('base64url');
    const isNew = await app
      .get(FirstAdminSetup)
      .ensure({ email, password, organization })
      .catch(explain);
    console.log(
      isNew
        ? `${organization} is there, and ${email} is its admin. The password for Usher’s own sign-in, shown only now: ${password}`
        : 'There is an organization already.',
    );
  } finally {
    await app.close();
  }
}

function explain(thrown: unknown): never {
  if (!(thrown instanceof Problem)) throw thrown;
  const words = Object.values(thrown.extras.errors ?? {}).filter((one) => typeof one === 'string');
  throw new UsherSetupError(words.join(' '));
}
