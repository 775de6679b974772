import type { EntityManager } from 'typeorm';
import { run, sqlTime } from '../../database/database.js';
import { inList } from '../../database/in-list.js';
import type { Membership } from '../people/membership.entity.js';

/**
 * Ends the sessions of people of one organization there, so that nobody is signed in there again when
 * they are brought back.
 */
export async function endSessionsIn(
  manager: EntityManager,
  organizationId: string,
  memberships: readonly Pick<Membership, 'userId'>[],
  now: Date,
): Promise<void> {
  const userIds = memberships.map(({ userId }) => userId);
  await run(
    manager,
    `UPDATE usher_sessions SET expires_at = ?
     WHERE user_id IN ${inList(userIds)} AND organization_id = ? AND expires_at > ?`,
    [sqlTime(now), ...userIds, organizationId, sqlTime(now)],
  );
}
