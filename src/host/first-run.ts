import { randomBytes } from 'node:crypto';
import { type INestApplicationContext, Logger } from '@nestjs/common';
import { FirstAdminSetup } from '../index.js';
import type { Configuration } from './configuration.js';

/** Makes the first organization and admin where there is none, and prints a generated password, once. */
export async function firstRun(
  app: INestApplicationContext,
  { email, password, organization }: Configuration['firstRun'],
): Promise<void> {
  const generated = randomBytes(15).toString('base64url');
  const isNew = await app
    .get(FirstAdminSetup)
    .ensure({ email, password: password ?? generated, organization });
  if (isNew && !password) {
    new Logger('Usher').log(`The first admin is ${email} with the password ${generated}`);
  }
}
