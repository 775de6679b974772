import { type EntityManager, Not } from 'typeorm';
import { Problem } from '../../common/problem/problem.js';
import type { ProblemCode } from '../../common/problem/catalogue.js';
import { type Words, words } from '../../words/words.js';
import { run, sqlTime } from '../../database/database.js';
import { type EmailChange } from './email-change.entity.js';
import { Membership } from './membership.entity.js';
import { User } from './user.entity.js';

/**
 * Refuses an address that somebody else has, as making a user does. Whoever may not be told of
 * accounts elsewhere hears of members alone.
 * @throws Problem 409 `user.already_member`, `user.archived_member`, `user.email_taken`.
 */
export async function refuseTakenAddress(
  manager: EntityManager,
  { userId, email }: { userId: string; email: string },
  told: { organizationId: string; tellsAccounts: boolean },
): Promise<void> {
  const holder = await manager.findOneBy(User, { email, id: Not(userId) });
  if (!holder) return;
  const { organizationId } = told;
  const membership = await manager.findOneBy(Membership, { userId: holder.id, organizationId });
  if (membership?.status === 'archived')
    throw taken('user.archived_member', words('user.archived_here'));
  if (membership) throw taken('user.already_member', words('user.already_here'));
  if (told.tellsAccounts) throw taken('user.email_taken', words('user.email_taken'));
}

/** Tells whether another account has the address. */
export function isTakenAddress(
  manager: EntityManager,
  { userId, email }: { userId: string; email: string },
): Promise<boolean> {
  return manager.existsBy(User, { email, id: Not(userId) });
}

/**
 * Claims a change that waits, in one guarded DELETE: of those who use its link at once, one has it.
 * @returns whether it was there still.
 */
export async function claimEmailChange(
  manager: EntityManager,
  { id, nonce }: EmailChange,
  now: Date,
): Promise<boolean> {
  const claimed = await run(
    manager,
    'DELETE FROM usher_email_changes WHERE id = ? AND nonce = ? AND expires_at > ?',
    [id, nonce, sqlTime(now)],
  );
  return claimed === 1;
}

function taken(code: ProblemCode, detail: Words): Problem {
  return new Problem(code, { detail, errors: { email: detail } });
}
