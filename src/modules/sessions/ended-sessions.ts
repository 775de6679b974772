import type { EntityManager } from 'typeorm';
import { run, sqlTime } from '../../database/database.js';
import type { Membership } from '../people/membership.entity.js';

/** Ends a person's sessions in one organization, so that nobody is signed in there again when they are brought back. */
export async function endSessionsIn(
  manager: EntityManager,
  { userId, organizationId }: Pick<Membership, 'userId' | 'organizationId'>,
  now: Date,
): Promise<void> {
  await run(
    manager,
    `UPDATE usher_sessions SET expires_at = ?
     WHERE user_id = ? AND organization_id = ? AND expires_at > ?`,
    [sqlTime(now), userId, organizationId, sqlTime(now)],
  );
}
