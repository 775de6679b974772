import type { EntityManager } from 'typeorm';
import { DAY } from '../../../common/time/clock.js';
import { read, readTime, sqlTime } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import type { Mentioned } from '../../people/member-names.js';
import { mailAllowance, type MailedBefore } from './mail-allowance.js';

/** Finds the people who got so many mails within the day that one must look whose they are. */
export async function oftenMailed(
  manager: EntityManager,
  people: readonly Mentioned[],
  now: Date,
): Promise<string[]> {
  if (people.length === 0) return [];
  const userIds = people.map(({ userId }) => userId);
  const rows = await read<{ userId: string }>(
    manager,
    `SELECT user_id AS userId FROM usher_emails
     WHERE user_id IN ${inList(userIds)} AND created_at > ?
     GROUP BY user_id HAVING COUNT(*) >= ?`,
    [...userIds, aDayBefore(now), mailAllowance.fromStranger],
  );
  return rows.map(({ userId }) => userId);
}

/** Lists the mails that people were queued within the day. */
export async function mailsOf(
  manager: EntityManager,
  userIds: readonly string[],
  now: Date,
): Promise<(Mentioned & MailedBefore)[]> {
  if (userIds.length === 0) return [];
  const rows = await read<Mentioned & { queuedAt: Date | string }>(
    manager,
    `SELECT user_id AS userId, organization_id AS organizationId, created_at AS queuedAt
     FROM usher_emails WHERE user_id IN ${inList(userIds)} AND created_at > ?`,
    [...userIds, aDayBefore(now)],
  );
  return rows.map(({ queuedAt, ...mail }) => ({ ...mail, sentAt: readTime(queuedAt) }));
}

function aDayBefore(now: Date): string {
  return sqlTime(new Date(now.getTime() - DAY));
}
