import { type Database, readTime, sqlTime } from '../../database/database.js';

/** Links that can be used still, and are signed by a key that is not the first any more. */
export interface OlderLinks {
  keyId: string;
  /** The number of pending invitations, and until when the last of them can be accepted. */
  invitations: { count: number; until: Date } | null;
  /** The number of links for a new password, and until when the last of them works. */
  passwordResets: { count: number; until: Date } | null;
  /** The number of new addresses that wait to be confirmed, and until when the last of them can be. */
  emailChanges: { count: number; until: Date } | null;
}

interface Counted {
  keyId: string;
  count: number | string;
  until: Date | string;
}

/** The reasons why each key other than the first has to stay in the ring. */
export async function olderLinks(database: Database, firstKeyId: string): Promise<OlderLinks[]> {
  const counted = (table: string, usable: string): Promise<Counted[]> =>
    database.query<Counted>(
      `SELECT key_id AS keyId, COUNT(*) AS count, MAX(expires_at) AS until FROM ${table}
       WHERE ${usable} AND expires_at > ? AND key_id <> ? GROUP BY key_id ORDER BY key_id`,
      [sqlTime(new Date()), firstKeyId],
    );
  const invitations = await counted('usher_invitations', "status = 'pending'");
  const resets = await counted('usher_password_resets', 'used_at IS NULL');
  const changes = await counted('usher_email_changes', 'TRUE');
  const of = (rows: Counted[], keyId: string): { count: number; until: Date } | null => {
    const row = rows.find((one) => one.keyId === keyId);
    return row ? { count: Number(row.count), until: readTime(row.until) } : null;
  };
  const keyIds = new Set([...invitations, ...resets, ...changes].map(({ keyId }) => keyId));
  return [...keyIds].sort().map((keyId) => ({
    keyId,
    invitations: of(invitations, keyId),
    passwordResets: of(resets, keyId),
    emailChanges: of(changes, keyId),
  }));
}
