import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, DAY } from '../../common/time/clock.js';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Authority } from '../groups/authority.js';
import { Identity } from '../identities/identity.entity.js';
import { blankIdentity, lockIdentity } from '../identities/known-identity.js';
import { InvitationMails } from '../invitations/mails/invitation-mails.js';
import { Invitation } from '../invitations/invitation.entity.js';
import { mailedEnough, mailPace, tooManyMails } from '../invitations/mails/mail-pace.js';
import { notPending } from '../invitations/not-pending.js';
import { type NewEmail, Outbox } from '../mail/outbox/outbox.js';
import { Organization } from '../organizations/organization.entity.js';
import type { Actor } from '../permissions/access.js';
import type { IdentityStatus } from '../people/membership.entity.js';
import type { Mentioned } from '../people/member-names.js';
import { findPerson, type Person } from '../people/person.js';

/** The codes of the reasons why there is nothing to ask for. */
export type NotAskable = 'identity.already_submitted' | 'identity.already_validated';

const refusals: Partial<Record<IdentityStatus, NotAskable>> = {
  submitted: 'identity.already_submitted',
  validated: 'identity.already_validated',
};

/** The reason why there is nothing to ask somebody for; undefined where there is. */
export function notAskable(identity: Identity | null | undefined): NotAskable | undefined {
  return refusals[identity?.status ?? 'none'];
}

/** The mail that asks a member. */
export function requestMail({ user, membership }: Pick<Person, 'user' | 'membership'>): NewEmail {
  return {
    organizationId: membership.organizationId,
    userId: user.id,
    recipient: user.email,
    kind: 'identity_request',
    subjectId: membership.id,
    priority: 1,
  };
}

/** Asks people by mail to give their personal information themselves. */
@Injectable()
export class IdentityRequests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly invitations: InvitationMails,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly authority: Authority,
  ) {}

  /**
   * Mails the person; who has not joined yet gets the link of their invitation, which is extended.
   * @returns when they were asked: now.
   * @throws Problem 404 `user.not_found`; 409 `user.archived_member`, `identity.already_submitted`,
   * `identity.already_validated`, `invitation.not_pending` when it was revoked; 429 within the
   * pace; 403 `permission.missing`, or `user.holds_more` where an expired invitation would come
   * back.
   */
  async request(actor: Actor, userId: string): Promise<Date> {
    const { organizationId } = actor;
    const requestedAt = this.clock.now();
    await this.database.transaction(async (manager) => {
      const held = await this.authority.share(manager, actor, 'can_register_identity');
      const { user, membership: found } = await findPerson(manager, organizationId, userId);
      const membership = await lockIdentity(manager, found.id);
      const identity = await manager.findOneBy(Identity, { id: membership.id });
      const refusal = notAskable(identity);
      if (refusal) throw new Problem(refusal);
      await this.keepPace(manager, membership, identity?.requestedAt ?? null, requestedAt);
      if (identity) await manager.update(Identity, { id: identity.id }, { requestedAt });
      else {
        const blank = blankIdentity(membership, requestedAt);
        await manager.insert(Identity, { ...blank, requestedAt });
      }
      if (membership.status === 'invited') await this.mailInvitee(manager, held, membership);
      else await this.outbox.queue(manager, [requestMail({ user, membership })]);
      await this.audit.record(manager, {
        organizationId,
        actorId: actor.userId,
        action: 'identity.requested',
        subjectId: userId,
      });
    });
    await this.outbox.wake();
    return requestedAt;
  }

  private async keepPace(
    manager: EntityManager,
    person: Mentioned,
    requestedBefore: Date | null,
    now: Date,
  ): Promise<void> {
    const next = new Date((requestedBefore?.getTime() ?? 0) + mailPace.intervalMs);
    if (next > now) throw tooManyMails(next, now);
    const nextDay = (await mailedEnough(manager, [person], now))(person);
    if (nextDay) throw tooManyMails(nextDay, now);
  }

  private async mailInvitee(
    manager: EntityManager,
    by: Actor,
    { id, organizationId }: Person['membership'],
  ): Promise<void> {
    const invitation = await manager.findOneBy(Invitation, { pendingKey: id });
    if (!invitation) throw notPending('revoked');
    const { invitationDays } = await manager.findOneByOrFail(Organization, { id: organizationId });
    const validUntil = this.clock.fromNow(invitationDays * DAY);
    const mailing = { kind: 'identity_request', by, validUntil } as const;
    const mailed = await this.invitations.mailAgain(manager, [invitation], mailing);
    if (mailed.has(invitation.id)) return;
    throw await this.invitations.refusal(manager, invitation.id, by);
  }
}
