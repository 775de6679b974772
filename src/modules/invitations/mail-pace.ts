import type { EntityManager } from 'typeorm';
import { DAY, MINUTE } from '../../common/clock.js';
import { Problem } from '../../common/problem/problem.js';
import { read, readTime, sqlTime } from '../../database/database.js';
import { inList } from '../../database/insert-many.js';
import { mailAllowance, type MailedBefore, mayMailAt } from '../mail/mail-allowance.js';
import { joinedOrganizations } from '../people/joined-organizations.js';
import type { Mentioned } from '../people/member-names.js';

/**
 * How often one person may be mailed. The first resend may follow the invitation at once (the mail
 * went astray, and somebody is on the telephone); from then on there is an interval between mails of
 * one invitation. How many a day a person gets is `mailAllowance`.
 */
export const mailPace = { intervalMs: 2 * MINUTE } as const;

/** As SQL: whether an invitation's interval is over; its parameter is the moment that its latest mail may be from. */
export const intervalIsOver = '(last_queued_at IS NULL OR send_count < 2 OR last_queued_at <= ?)';

/**
 * When those of `people` may be mailed again to whom their organization has queued as many mails as
 * a day allows, asked for again by the function that is returned; undefined for all others. What
 * other organizations sent is no reason to refuse: such mails wait in the outbox.
 */
export async function mailedEnough(
  manager: EntityManager,
  people: readonly Mentioned[],
  now: Date,
): Promise<(person: Mentioned) => Date | undefined> {
  const userIds = await oftenMailed(manager, people, now);
  const mailed = await mailsOf(manager, userIds, now);
  const joined = await joinedOrganizations(manager, userIds);
  return ({ organizationId, userId }) => {
    const own = mailed.filter(
      (mail) => mail.userId === userId && mail.organizationId === organizationId,
    );
    return mayMailAt(organizationId, own, joined.get(userId) ?? new Set(), now) ?? undefined;
  };
}

/** Finds the people who got so many mails within the day that one must look whose they are. */
async function oftenMailed(
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

async function mailsOf(
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
