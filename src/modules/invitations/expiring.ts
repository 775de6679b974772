import { DAY } from '../../common/time/clock.js';
import { sqlTime } from '../../database/database.js';

/** The time before its end in which an invitation counts as expiring. */
const SOON = 7 * DAY;

/** As SQL, with its parameters: whether the open invitation of the membership `m` ends within a week. */
export function expiringSql(m: string, now: Date): { sql: string; parameters: string[] } {
  return {
    sql: `EXISTS (SELECT 1 FROM usher_invitations i
       WHERE i.pending_key = ${m}.id AND i.expires_at > ? AND i.expires_at <= ?)`,
    parameters: [sqlTime(now), sqlTime(new Date(now.getTime() + SOON))],
  };
}
