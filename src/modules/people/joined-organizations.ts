import { read, type ReadSource } from '../../database/database.js';
import { inList } from '../../database/in-list.js';

/**
 * The organizations that each of `userIds` belongs to as an active member; those who belong to none
 * are not in it.
 */
export async function joinedOrganizations(
  source: ReadSource,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (userIds.length === 0) return new Map();
  const asked = [...new Set(userIds)];
  const rows = await read<{ userId: string; organizationId: string }>(
    source,
    `SELECT user_id AS userId, organization_id AS organizationId FROM usher_memberships
     WHERE user_id IN ${inList(asked)} AND status = 'active'`,
    asked,
  );
  const joined = new Map<string, Set<string>>();
  for (const { userId, organizationId } of rows) {
    joined.set(userId, (joined.get(userId) ?? new Set()).add(organizationId));
  }
  return joined;
}
