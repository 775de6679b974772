import { read, type ReadSource } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';

/** The organization that rows are planned into, and what is looked at for it. */
export interface Planning {
  organizationId: string;
  /**
   * True when the verdict tells who has an account elsewhere, but for rows that are `untold`.
   * Otherwise such rows are planned as all others.
   */
  tellsAccounts: boolean;
}

/** As SQL: whether the verdict of the row r must not tell who has an account elsewhere. */
export function isUntold({ tellsAccounts }: Planning): string {
  return tellsAccounts ? 'r.untold = 1' : '1 = 1';
}

/**
 * As SQL: how many accounts have the username of the row r, so that the row cannot. Where it is not
 * told who has an account elsewhere, a given username that an account elsewhere has is no fault: it
 * may be the person's own, with which they join; somebody new gets the next free one. Not even an
 * account here counts before its owner has joined, as nobody is told whether it was there before.
 */
export function takenCount(planning: Planning): { sql: string; parameters: string[] } {
  return {
    sql: `CASE WHEN r.username_given = 1 AND ${isUntold(planning)}
      THEN (SELECT COUNT(*) ${joinedHere} AND u.username = r.username)
      ELSE (SELECT COUNT(*) FROM usher_users u WHERE u.username = r.username) END`,
    parameters: [planning.organizationId],
  };
}

/** Finds those of some usernames that people have who have joined the organization. */
export async function joinedUsernames(
  source: ReadSource,
  { organizationId }: Planning,
  usernames: readonly string[],
): Promise<ReadonlySet<string>> {
  if (usernames.length === 0) return new Set();
  const found = await read<{ username: string }>(
    source,
    `SELECT u.username AS username ${joinedHere} AND u.username IN ${inList(usernames)}`,
    [organizationId, ...usernames],
  );
  return new Set(found.map(({ username }) => username));
}

const joinedHere = `FROM usher_users u
  JOIN usher_memberships m ON m.user_id = u.id AND m.organization_id = ?
  WHERE m.activated_at IS NOT NULL`;
