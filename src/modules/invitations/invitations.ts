import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock, DAY } from '../../common/time/clock.js';
import { newId } from '../../common/random/ids.js';
import { Problem } from '../../common/problem/problem.js';
import { newNonce } from '../../common/secrets/secret-link.js';
import { Settings } from '../../common/settings/settings.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { GroupMembers } from '../groups/group-members.service.js';
import { Outbox } from '../mail/outbox/outbox.js';
import { Organization } from '../organizations/organization.entity.js';
import type { Actor } from '../permissions/access.js';
import { findWithinReach } from '../groups/person-within-reach.js';
import { moveInvitation } from './invitation-states.js';
import { Invitation } from './invitation.entity.js';
import { mailedEnough, tooManyMails } from './mails/mail-pace.js';
import { notPending } from './not-pending.js';

export interface NewInvitation {
  organizationId: string;
  userId: string;
  /** The person's membership of the organization; it is `invited`. */
  membershipId: string;
  email: string;
  /** The person who invites. */
  actorId: string;
  /** True when its link is e-mailed; true unless said otherwise. */
  mail?: boolean;
}

/** The person who ends an invitation, and where. */
export type Revoker = Pick<Actor, 'userId' | 'organizationId'>;

/** Makes invitations and ends them. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly groups: GroupMembers,
  ) {}

  /**
   * A fresh invitation with a secret of its own, and the mail with its link; the caller wakes the
   * outbox after the commit.
   * @throws Problem 409 `invitation.already_pending` when the person has one that is pending, 429
   * when they were mailed as often as a day allows.
   */
  async invite(manager: EntityManager, person: NewInvitation): Promise<Invitation> {
    const { mail = true, actorId, ...invitee } = person;
    if (await manager.existsBy(Invitation, { pendingKey: person.membershipId })) {
      throw new Problem('invitation.already_pending');
    }
    const { invitationDays } = await manager.findOneByOrFail(Organization, {
      id: person.organizationId,
    });
    const now = this.clock.now();
    const enough = mail ? await mailedEnough(manager, [person], now) : undefined;
    const allowedAt = enough?.(person);
    if (allowedAt) throw tooManyMails(allowedAt, now);
    const invitation = manager.create(Invitation, {
      id: newId(),
      ...invitee,
      status: 'pending',
      pendingKey: person.membershipId,
      nonce: newNonce(),
      replacedNonces: null,
      keyId: this.settings.keys.currentKeyId,
      copiedPermissions: null,
      expiresAt: new Date(now.getTime() + invitationDays * DAY),
      sendCount: mail ? 1 : 0,
      remindersSent: 0,
      lastQueuedAt: mail ? now : null,
      lastEmailId: mail ? newId() : null,
      importId: null,
      createdById: actorId,
      createdAt: now,
      acceptedAt: null,
      revokedAt: null,
    });
    await manager.insert(Invitation, invitation);
    if (invitation.lastEmailId) {
      await this.outbox.queue(manager, [
        {
          id: invitation.lastEmailId,
          organizationId: invitation.organizationId,
          userId: invitation.userId,
          recipient: invitation.email,
          kind: 'invitation',
          subjectId: invitation.id,
          priority: 1,
        },
      ]);
    }
    await this.audit.record(manager, {
      organizationId: invitation.organizationId,
      actorId,
      action: 'invitation.created',
      subjectId: invitation.userId,
      detail: { invitationId: invitation.id },
    });
    return invitation;
  }

  /**
   * Revokes what is pending of these memberships of the actor's organization. The mails of it that
   * wait in the outbox find it revoked and are not sent.
   * @returns how many invitations were revoked.
   */
  async revokePending(
    manager: EntityManager,
    membershipIds: readonly string[],
    actor: Revoker,
  ): Promise<number> {
    const pending = await manager.findBy(Invitation, {
      pendingKey: In(membershipIds),
      organizationId: actor.organizationId,
    });
    let revoked = 0;
    for (const invitation of pending) {
      if (await this.end(manager, invitation, actor)) revoked++;
    }
    return revoked;
  }

  /**
   * Revokes one invitation: no link of it works any more, and its next one has another secret.
   * @throws Problem 404 `invitation.not_found`, 403 `user.holds_more`, 409
   * `invitation.not_pending`.
   */
  async revoke(id: string, actor: Actor): Promise<void> {
    const { organizationId } = actor;
    await this.database.transaction(async (manager) => {
      const invitation = await manager.findOneBy(Invitation, { id, organizationId });
      if (!invitation) throw new Problem('invitation.not_found');
      await findWithinReach(manager, this.groups, actor, invitation.userId);
      if (!(await this.end(manager, invitation, actor))) throw notPending(invitation.status);
    });
  }

  private async end(
    manager: EntityManager,
    { id, userId }: Invitation,
    actor: Revoker,
  ): Promise<boolean> {
    // A new nonce: not even the key ring can make the old links again.
    const revoked = await moveInvitation(manager, { id }, 'revoked', {
      pendingKey: null,
      nonce: newNonce(),
      replacedNonces: null,
      revokedAt: this.clock.now(),
    });
    if (revoked === 0) return false;
    await this.audit.record(manager, {
      organizationId: actor.organizationId,
      actorId: actor.userId,
      action: 'invitation.revoked',
      subjectId: userId,
      detail: { invitationId: id },
    });
    return true;
  }
}
