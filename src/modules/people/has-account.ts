import type { User } from './user.entity.js';

/**
 * Tells whether the person has come in before: with a password of Usher's, or linked to an account
 * of the host. Until then there is an account in name alone.
 */
export function hasAccount({ passwordHash, externalId }: AccountMarks): boolean {
  return passwordHash !== null || externalId !== null;
}

/** The columns of an account that tell whether somebody has come in with it. */
export type AccountMarks = Pick<User, 'passwordHash' | 'externalId'>;

/** As SQL: the same of the account `u`. */
export const hasAccountSql = (u: string): string =>
  `(${u}.password_hash IS NOT NULL OR ${u}.external_id IS NOT NULL)`;
