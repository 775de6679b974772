import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NIL_ID } from '../../../common/random/ids.js';
import { Clock, DAY } from '../../../common/time/clock.js';
import { Problem } from '../../../common/problem/problem.js';
import { Database } from '../../../database/database.js';
import { type AuditEntry, AuditTrail } from '../../audit/audit-trail.js';
import { Authority } from '../../groups/authority.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { Organizations } from '../../organizations/organizations.service.js';
import type { Actor } from '../../permissions/access.js';
import { InvitationMails } from './invitation-mails.js';
import { type InvitationFilter, selectInvitations } from '../invitation-list.js';
import { Invitation } from '../invitation.entity.js';
import { notPending } from '../not-pending.js';

/** The number of invitations that one transaction of a bulk resend takes. */
const BATCH = 500;

/** Mails links again because somebody in the organization asks for it. */
@Injectable()
export class Resending {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly organizations: Organizations,
    private readonly mails: InvitationMails,
    private readonly authority: Authority,
  ) {}

  /**
   * Extends the invitation and mails its link; links mailed before go on working. An expired one is
   * pending again, with a new secret, where `actor` may invite the person.
   * @throws Problem 404 `invitation.not_found`, 409 `invitation.not_pending`, 429 within the pace;
   * 403 `permission.missing`, or `user.holds_more` for an expired one.
   */
  async resend(id: string, actor: Actor): Promise<void> {
    const { organizationId } = actor;
    const validUntil = await this.newExpiry(organizationId);
    await this.database.transaction(async (manager) => {
      const held = await this.authority.share(manager, actor, 'can_resend_invitation');
      const invitation = await manager.findOneBy(Invitation, { id, organizationId });
      if (!invitation) throw new Problem('invitation.not_found');
      if (invitation.status !== 'pending') throw notPending(invitation.status);
      const mailed = await this.resendEach(manager, held, [invitation], validUntil);
      if (!mailed.has(id)) throw await this.mails.refusal(manager, id, held);
    });
    await this.outbox.wake();
  }

  /**
   * The same for each of `invitations`, in the caller's transaction; the caller wakes the outbox after
   * the commit.
   * @returns the ids of those that are mailed.
   */
  async resendEach(
    manager: EntityManager,
    actor: Actor,
    invitations: readonly Invitation[],
    validUntil: Date,
  ): Promise<ReadonlySet<string>> {
    const { organizationId, userId: actorId } = actor;
    const mailing = { kind: 'resend', by: actor, validUntil } as const;
    const mailed = await this.mails.mailAgain(manager, invitations, mailing);
    const entries = invitations
      .filter(({ id }) => mailed.has(id))
      .map(({ id, userId }): AuditEntry => ({
        organizationId,
        actorId,
        action: 'invitation.resent',
        subjectId: userId,
        detail: { invitationId: id },
      }));
    if (entries.length > 0) await this.audit.record(manager, ...entries);
    return mailed;
  }

  /**
   * The same for all that `filter` selects, thousands at a time, in short transactions; what was done
   * is on record also where it broke off.
   * @returns how many mails were queued, and how many invitations were skipped: not pending, within
   * the pace, or expired and not the actor's to bring back.
   */
  async resendAll(
    filter: InvitationFilter,
    actor: Actor,
  ): Promise<{ queued: number; skipped: number }> {
    const validUntil = await this.newExpiry(actor.organizationId);
    const sum = { queued: 0, skipped: 0 };
    try {
      for (let after: string | undefined = NIL_ID; after !== undefined;) {
        const batch = await this.resendBatch(filter, actor, after, validUntil);
        sum.queued += batch.queued;
        sum.skipped += batch.skipped;
        if (batch.queued > 0) await this.outbox.wake();
        after = batch.last;
      }
    } finally {
      await this.recordBulk(actor, sum);
    }
    return sum;
  }

  private async recordBulk(
    { organizationId, userId: actorId }: Actor,
    sum: { queued: number; skipped: number },
  ): Promise<void> {
    if (sum.queued + sum.skipped === 0) return;
    const action = 'invitation.resent_in_bulk';
    const event = { organizationId, actorId, action, subjectId: null, detail: { ...sum } } as const;
    await this.database.transaction((manager) => this.audit.record(manager, event));
  }

  /** One batch, of the invitations whose ids come after `after`; `last` is undefined when there are no more. */
  private resendBatch(
    filter: InvitationFilter,
    actor: Actor,
    after: string,
    validUntil: Date,
  ): Promise<{ queued: number; skipped: number; last: string | undefined }> {
    return this.database.transaction(async (manager) => {
      const by = await this.authority.share(manager, actor, 'can_resend_invitation');
      const found = await selectInvitations(manager, actor.organizationId, filter, this.clock.now())
        .andWhere('invitation.id > :after', { after })
        .orderBy('invitation.id')
        .limit(BATCH)
        .getMany();
      const pending = found.filter(({ status }) => status === 'pending');
      const mailing = { kind: 'resend', by, validUntil } as const;
      const mailed = await this.mails.mailAgain(manager, pending, mailing);
      return {
        queued: mailed.size,
        skipped: found.length - mailed.size,
        last: found.length === BATCH ? found.at(-1)?.id : undefined,
      };
    });
  }

  private async newExpiry(organizationId: string): Promise<Date> {
    const { invitationDays } = await this.organizations.get(organizationId);
    return this.clock.fromNow(invitationDays * DAY);
  }
}
