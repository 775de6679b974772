import type { EntityManager } from 'typeorm';
import { DAY, MINUTE } from '../../common/clock.js';
import { Problem } from '../../common/problem/problem.js';
import { read, readTime, sqlTime } from '../../database/database.js';

/**
 * How often one person may be mailed. The first resend may follow the invitation at once (the mail
 * went astray, and somebody is on the telephone); from then on there is an interval between mails of
 * one invitation, and a limit on the mails to a person a day, from all organizations together.
 */
export const mailPace = { intervalMs: 2 * MINUTE, mailsADay: 10 } as const;

/** As SQL: whether an invitation's interval is over; its parameter is the moment that its latest mail may be from. */
export const intervalIsOver = '(last_sent_at IS NULL OR send_count < 2 OR last_sent_at <= ?)';

/** Those of `userIds` who were mailed as often as a day allows, and when they may be mailed again. */
export async function mailedEnough(
  manager: EntityManager,
  userIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  if (userIds.length === 0) return new Map();
  const rows = await read<{ userId: string; oldest: Date | string }>(
    manager,
    `SELECT user_id AS userId, MIN(created_at) AS oldest FROM usher_emails
     WHERE user_id IN (${userIds.map(() => '?').join(', ')}) AND created_at > ?
     GROUP BY user_id HAVING COUNT(*) >= ?`,
    [...userIds, sqlTime(new Date(now.getTime() - DAY)), mailPace.mailsADay],
  );
  return new Map(
    rows.map(({ userId, oldest }) => [userId, new Date(readTime(oldest).getTime() + DAY)]),
  );
}

/** The refusal of a mail before `allowedAt`. */
export function tooManyMails(allowedAt: Date, now: Date): Problem {
  const seconds = Math.max(1, Math.ceil((allowedAt.getTime() - now.getTime()) / 1000));
  const minutes = Math.ceil(seconds / 60);
  const wait =
    minutes >= 120
      ? `${Math.ceil(minutes / 60)} hours`
      : minutes > 1
        ? `${minutes} minutes`
        : 'a minute';
  return new Problem('request.too_many', {
    detail: `This person has just been mailed. Try again in ${wait}.`,
    retryAfter: seconds,
  });
}
