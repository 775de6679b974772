import type { EntityManager } from 'typeorm';
import { MINUTE } from '../../../common/time/clock.js';
import { Problem } from '../../../common/problem/problem.js';
import { waitOf } from '../../../common/time/wait.js';
import { words } from '../../../words/words.js';
import { mayMailAt } from '../../mail/outbox/mail-allowance.js';
import { mailsOf, oftenMailed } from '../../mail/outbox/mailed-lately.js';
import { joinedOrganizations } from '../../people/joined-organizations.js';
import type { Mentioned } from '../../people/member-names.js';

/**
 * The pace at which one person may be mailed. The first resend may follow the invitation at once
 * (the mail went astray, and somebody is on the telephone); from then on there is an interval
 * between mails of one invitation. How many a day a person gets is `mailAllowance`.
 */
export const mailPace = { intervalMs: 2 * MINUTE } as const;

/** As SQL: whether an invitation's interval is over; its parameter is the moment that its latest mail may be from. */
export const intervalIsOver = '(last_queued_at IS NULL OR send_count < 2 OR last_queued_at <= ?)';

/**
 * Finds when those of `people` may be mailed again to whom their organization has queued as many
 * mails as a day allows, asked for again by the function that is returned; undefined for all
 * others. What other organizations sent is no reason to refuse: such mails wait in the outbox.
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

/** The refusal of a mail before `allowedAt`. */
export function tooManyMails(allowedAt: Date, now: Date): Problem {
  const seconds = Math.max(1, Math.ceil((allowedAt.getTime() - now.getTime()) / 1000));
  return new Problem('request.too_many', {
    detail: words('invitation.just_mailed', { wait: waitOf(seconds) }),
    retryAfter: seconds,
  });
}
