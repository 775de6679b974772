import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { FirstAdminSetup, Problem } from '../index.js';
import type { Configuration } from './configuration.js';
import { ConfigurationError } from './environment.js';

/**
 * Makes the first organization and admin where there is none, and prints a generated password,
 * once.
 * @throws ConfigurationError naming the setting that the first admin cannot have.
 */
export async function firstRun(
  app: INestApplicationContext,
  { email, password, organization, allowWeakPassword = false }: Configuration['firstRun'],
): Promise<void> {
  const generated = randomBytes(15).toString('base64url');
  const isNew = await app
    .get(FirstAdminSetup)
    .ensure({ email, password: password ?? generated, organization, allowWeakPassword })
    .catch(explain);
  if (isNew && !password) {
    console.log(`Sign in as ${email} with the password ${generated} (it is shown only now)`);
  }
}

const variables: Readonly<Record<string, string>> = {
  email: 'USHER_ADMIN_EMAIL',
  password: 'USHER_ADMIN_PASSWORD',
  organization: 'USHER_ORGANIZATION',
};

function explain(thrown: unknown): never {
  if (!(thrown instanceof Problem)) throw thrown;
  const faults = Object.entries(thrown.extras.errors ?? {}).map(
    ([field, message]) =>
      `${variables[field] ?? field} cannot be used. ${typeof message === 'string' ? message : ''}`,
  );
  throw new ConfigurationError(faults.join('\n'));
}
