import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock, DAY } from '../../../common/time/clock.js';
import { newId } from '../../../common/random/ids.js';
import type { ProblemCode } from '../../../common/problem/catalogue.js';
import type { Problem } from '../../../common/problem/problem.js';
import { newNonce } from '../../../common/secrets/secret-link.js';
import { Settings } from '../../../common/settings/settings.js';
import { run, sqlTime } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import type { Actor } from '../../permissions/access.js';
import { Invitation, statusOf } from '../invitation.entity.js';
import { InvitingAgain } from '../inviting-again.js';
import { renewLostKeys } from '../links/lost-keys.js';
import { intervalIsOver, mailedEnough, mailPace, tooManyMails } from './mail-pace.js';
import { notPending } from '../not-pending.js';

/** The reasons why the link of an invitation is mailed once more. */
export type MailAgainKind = 'resend' | 'request_new' | 'reminder' | 'identity_request';

/** The way in which links are mailed once more. */
export interface MailingAgain {
  kind: MailAgainKind;
  /** The actor who asks for it; null for the invitees themselves and for nobody. */
  by: Actor | null;
  /** The new expiry, where it is later than the one there is; without it, expired ones stay so. */
  validUntil?: Date;
}

/** The codes of the reasons why the link of an invitation is not mailed once more. */
export type MailRefusal = Extract<
  ProblemCode,
  'invitation.not_pending' | 'permission.missing' | 'user.holds_more' | 'request.too_many'
>;

/** The time from the latest mail to a reminder. */
export const REMINDER_AFTER_MS = 3 * DAY;

const priorities: Readonly<Record<MailAgainKind, number>> = {
  request_new: 0,
  resend: 1,
  identity_request: 1,
  reminder: 2,
};

/** The number of replaced links of an invitation that are good for asking for a new one. */
const REPLACED_KEPT = 5;

/** Mails the links of pending invitations once more. */
@Injectable()
export class InvitationMails {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly again: InvitingAgain,
  ) {}

  /**
   * Queues a mail for each of `invitations` that is pending still and that the pace allows; the
   * caller wakes the outbox after the commit. One guarded UPDATE decides, so that of two who ask at
   * the same time one gets it. What brings an expired invitation back, and "send me a new one",
   * makes a new secret: an expired link never works again. Otherwise links mailed before go on
   * working.
   * @returns the ids of the invitations whose mails were queued.
   */
  async mailAgain(
    manager: EntityManager,
    invitations: readonly Invitation[],
    { kind, by, validUntil }: MailingAgain,
  ): Promise<ReadonlySet<string>> {
    const now = this.clock.now();
    const expired = invitations.filter((one) => statusOf(one, now) === 'expired');
    const refused = await this.again.refused(manager, by, expired);
    const enough = await mailedEnough(manager, invitations, now);
    const allowed = invitations.filter((one) => !refused.has(one.id) && !enough(one));
    if (allowed.length === 0) return new Set();
    await renewLostKeys(manager, this.settings.keys, allowed);
    const emailIds = new Map(allowed.map(({ id }) => [id, newId()]));
    await this.claim(manager, allowed, emailIds, { kind, now, validUntil });
    const claimed = await manager.find(Invitation, {
      select: { id: true, organizationId: true, userId: true, email: true, lastEmailId: true },
      where: { id: In([...emailIds.keys()]), lastEmailId: In([...emailIds.values()]) },
    });
    await this.outbox.queue(
      manager,
      claimed.map(({ id, organizationId, userId, email }) => ({
        id: emailIds.get(id),
        organizationId,
        userId,
        recipient: email,
        kind,
        subjectId: id,
        priority: priorities[kind],
      })),
    );
    return new Set(claimed.map(({ id }) => id));
  }

  /**
   * The reason why `mailAgain` left out the invitation: it ended a moment ago, `by` may not bring
   * it back, or the pace does not allow a mail yet.
   */
  async refusal(manager: EntityManager, id: string, by: Actor): Promise<Problem> {
    const invitation = await manager.findOneByOrFail(Invitation, { id });
    const { status, lastQueuedAt } = invitation;
    if (status !== 'pending') return notPending(status);
    const now = this.clock.now();
    if (statusOf(invitation, now) === 'expired') await this.again.demand(manager, by, invitation);
    const nextDay = (await mailedEnough(manager, [invitation], now))(invitation);
    const interval = (lastQueuedAt ?? now).getTime() + mailPace.intervalMs;
    return tooManyMails(nextDay ?? new Date(interval), now);
  }

  /**
   * The reasons why memberships got no mail by `mailAgain`, by their ids.
   * @param pending the invitations of theirs that there were; of these, `mailed` are mailed.
   */
  async leftOut(
    manager: EntityManager,
    by: Actor,
    membershipIds: readonly string[],
    { pending, mailed }: { pending: readonly Invitation[]; mailed: ReadonlySet<string> },
  ): Promise<Map<string, MailRefusal>> {
    const left = new Map<string, MailRefusal>();
    for (const id of membershipIds) left.set(id, 'invitation.not_pending');
    for (const { id, membershipId } of pending) if (mailed.has(id)) left.delete(membershipId);
    const ids = pending.flatMap(({ id }) => (mailed.has(id) ? [] : [id]));
    if (ids.length === 0) return left;
    const unmailed = await manager.findBy(Invitation, { id: In(ids), status: 'pending' });
    const now = this.clock.now();
    const expired = unmailed.filter((one) => statusOf(one, now) === 'expired');
    const refused = await this.again.refused(manager, by, expired);
    const why = by.permissions.has('can_create_user') ? 'user.holds_more' : 'permission.missing';
    for (const { id, membershipId } of unmailed) {
      left.set(membershipId, refused.has(id) ? why : 'request.too_many');
    }
    return left;
  }

  /** Marks those as mailed now, by the ids of their mails to be, that may be. */
  private async claim(
    manager: EntityManager,
    invitations: readonly Invitation[],
    emailIds: ReadonlyMap<string, string>,
    { kind, now, validUntil }: { kind: MailAgainKind; now: Date; validUntil: Date | undefined },
  ): Promise<void> {
    const until = validUntil && sqlTime(validUntil);
    const renews = kind === 'request_new' ? 'TRUE' : 'expires_at <= ?';
    const ifRenewed = renews === 'TRUE' ? [] : [sqlTime(now)];
    const nonces = invitations.flatMap(({ id }) => [id, newNonce()]);
    const replaced = invitations.flatMap((one) => [one.id, JSON.stringify(replacedOf(one))]);
    const ofEach = `CASE id ${'WHEN ? THEN ? '.repeat(emailIds.size)} END`;
    const reminds = kind === 'reminder';
    const latestBefore = now.getTime() - (reminds ? REMINDER_AFTER_MS : mailPace.intervalMs);
    await run(
      manager,
      // The nonces first: MySQL sees in each assignment what those before it have changed.
      `UPDATE usher_invitations SET
         ${until ? `replaced_nonces = CASE WHEN ${renews} THEN ${ofEach} ELSE replaced_nonces END,` : ''}
         ${until ? `nonce = CASE WHEN ${renews} THEN ${ofEach} ELSE nonce END,` : ''}
         ${until ? 'expires_at = CASE WHEN expires_at < ? THEN ? ELSE expires_at END,' : ''}
         ${reminds ? 'reminders_sent = reminders_sent + 1,' : ''}
         last_email_id = ${ofEach},
         send_count = send_count + 1,
         last_queued_at = ?
       WHERE id IN ${inList([...emailIds])} AND status = 'pending'
         AND ${reminds ? 'last_queued_at <= ?' : intervalIsOver}`,
      [
        ...(until ? [...ifRenewed, ...replaced, ...ifRenewed, ...nonces, until, until] : []),
        ...[...emailIds].flat(),
        sqlTime(now),
        ...emailIds.keys(),
        sqlTime(new Date(latestBefore)),
      ],
    );
  }
}

/** The nonces of the links that are replaced when the invitation gets a new one. */
function replacedOf({ nonce, replacedNonces }: Invitation): string[] {
  return [nonce, ...(replacedNonces ?? [])].slice(0, REPLACED_KEPT);
}
