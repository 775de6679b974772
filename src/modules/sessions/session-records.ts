import { type Database, readTime } from '../../database/database.js';

/** A time that a person was signed in. */
export interface SessionRecord {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  userAgent: string | null;
}

type Stored = Pick<SessionRecord, 'id' | 'userAgent'> &
  Record<'createdAt' | 'lastSeenAt' | 'expiresAt', Date | string>;

/**
 * Lists the sessions of a person in an organization.
 * @param isOwn whether those in no organization are theirs to see.
 */
export async function sessionsOf(
  database: Database,
  organizationId: string,
  userId: string,
  isOwn: boolean,
): Promise<SessionRecord[]> {
  const sessions = await database.query<Stored>(
    `SELECT id, user_agent AS userAgent, created_at AS createdAt, last_seen_at AS lastSeenAt,
       expires_at AS expiresAt
     FROM usher_sessions WHERE user_id = ? AND (organization_id = ? ${isOwn ? 'OR organization_id IS NULL' : ''})
     ORDER BY created_at, id`,
    [userId, organizationId],
  );
  return sessions.map(({ id, userAgent, createdAt, lastSeenAt, expiresAt }) => ({
    id,
    createdAt: readTime(createdAt),
    lastSeenAt: readTime(lastSeenAt),
    expiresAt: readTime(expiresAt),
    userAgent,
  }));
}
