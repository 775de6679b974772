import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { FirstAdminSetup, Problem, UsherSetupError } from '../index.js';
import { withUsher } from './usher-application.js';

/** Makes the first organization and its admin, and prints the password that was generated. */
export function firstAdmin(
  dataSource: DataSource,
  secretKeys: string,
  { email, organization }: { email: string; organization: string },
): Promise<void> {
  return withUsher(dataSource, secretKeys, async (usher) => {
    const password = randomBytes(15).toString('base64url');
    const isNew = await usher
      .get(FirstAdminSetup)
      .ensure({ email, password, organization })
      .catch(explain);
    console.log(
      isNew
        ? `${organization} is there, and ${email} is its admin. The password for Usher’s own sign-in, shown only now: ${password}`
        : 'There is an organization already.',
    );
  });
}

function explain(thrown: unknown): never {
  if (!(thrown instanceof Problem)) throw thrown;
  const words = Object.values(thrown.extras.errors ?? {}).filter((one) => typeof one === 'string');
  throw new UsherSetupError(words.join(' '));
}
