import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock, DAY } from '../../common/time/clock.js';
import { newId } from '../../common/random/ids.js';
import { Problem } from '../../common/problem/problem.js';
import { newNonce } from '../../common/secrets/secret-link.js';
import { Settings } from '../../common/settings/settings.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Authority } from '../groups/authority.js';
import { GroupMembers } from '../groups/group-members.service.js';
import { type NewEmail, Outbox } from '../mail/outbox/outbox.js';
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
    private readonly authority: Authority,
  ) {}

  /**
   * A fresh invitation with a secret of its own, and the mail with its link; the caller wakes the
   * outbox after the commit.
   * @throws Problem 409 `invitation.already_pending` when the person has one that is pending, 429
   * when they were mailed as often as a day allows.
   */
  async invite(manager: EntityManager, person: NewInvitation): Promise<Invitation> {
    const [refusal] = (await this.refused(manager, [person])).values();
    if (refusal) throw refusal;
    const [invitation] = await this.inviteAll(manager, [person]);
    if (!invitation) throw new Error('One person is one invitation.');
    return invitation;
  }

  /** Finds those who cannot be invited, by membership: for what `invite` would throw. */
  async refused(
    manager: EntityManager,
    people: readonly NewInvitation[],
  ): Promise<Map<string, Problem>> {
    const membershipIds = people.map(({ membershipId }) => membershipId);
    const pending = await manager.findBy(Invitation, { pendingKey: In(membershipIds) });
    const refusals = new Map(
      pending.map(({ membershipId }) => [membershipId, new Problem('invitation.already_pending')]),
    );
    const now = this.clock.now();
    const mailed = people.filter(({ mail = true }) => mail);
    const enough = mailed.length > 0 ? await mailedEnough(manager, mailed, now) : undefined;
    for (const person of mailed) {
      const allowedAt = enough?.(person);
      if (allowedAt && !refusals.has(person.membershipId))
        refusals.set(person.membershipId, tooManyMails(allowedAt, now));
    }
    return refusals;
  }

  /** Invites people of one organization, none of whom is refused, as `invite` does. */
  async inviteAll(manager: EntityManager, people: readonly NewInvitation[]): Promise<Invitation[]> {
    const [first] = people;
    if (!first) return [];
    const { invitationDays } = await manager.findOneByOrFail(Organization, {
      id: first.organizationId,
    });
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + invitationDays * DAY);
    const invitations = people.map((person) => this.fresh(manager, person, now, expiresAt));
    await manager
      .createQueryBuilder()
      .insert()
      .into(Invitation)
      .values(invitations)
      .updateEntity(false)
      .execute();
    await this.outbox.queue(manager, invitations.flatMap(mailOf));
    const created = invitations.map(({ id, organizationId, userId }, index) => ({
      organizationId,
      actorId: people[index]?.actorId ?? null,
      action: 'invitation.created' as const,
      subjectId: userId,
      detail: { invitationId: id },
    }));
    await this.audit.record(manager, ...created);
    return invitations;
  }

  private fresh(
    manager: EntityManager,
    { mail = true, actorId, ...invitee }: NewInvitation,
    now: Date,
    expiresAt: Date,
  ): Invitation {
    return manager.create(Invitation, {
      id: newId(),
      ...invitee,
      status: 'pending',
      pendingKey: invitee.membershipId,
      nonce: newNonce(),
      replacedNonces: null,
      keyId: this.settings.keys.currentKeyId,
      copiedPermissions: null,
      expiresAt,
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
    return this.end(manager, pending, actor);
  }

  /**
   * Revokes one invitation: no link of it works any more, and its next one has another secret.
   * @throws Problem 404 `invitation.not_found`, 403 `permission.missing`, `user.holds_more`, 409
   * `invitation.not_pending`.
   */
  async revoke(id: string, actor: Actor): Promise<void> {
    const { organizationId } = actor;
    await this.database.transaction(async (manager) => {
      const held = await this.authority.share(manager, actor, 'can_revoke_invitation');
      const invitation = await manager.findOneBy(Invitation, { id, organizationId });
      if (!invitation) throw new Problem('invitation.not_found');
      await findWithinReach(manager, this.groups, held, invitation.userId);
      const ended = await this.end(manager, [invitation], actor);
      if (ended === 0) throw notPending(invitation.status);
    });
  }

  /** Revokes those that are pending still, and says how many. */
  private async end(
    manager: EntityManager,
    invitations: readonly Invitation[],
    { organizationId, userId: actorId }: Revoker,
  ): Promise<number> {
    if (invitations.length === 0) return 0;
    const revokedAt = this.clock.now();
    const ids = In(invitations.map(({ id }) => id));
    // A new nonce: not even the key ring can make the old links again. It may be the same for all,
    // as an invitation's id is in its link, too.
    const change = { pendingKey: null, nonce: newNonce(), replacedNonces: null, revokedAt };
    const moved = await moveInvitation(manager, { id: ids }, 'revoked', change);
    const revoked =
      moved === invitations.length
        ? invitations
        : await manager.findBy(Invitation, { id: ids, nonce: change.nonce });
    const entries = revoked.map(({ id, userId }) => ({
      organizationId,
      actorId,
      action: 'invitation.revoked' as const,
      subjectId: userId,
      detail: { invitationId: id },
    }));
    if (entries.length > 0) await this.audit.record(manager, ...entries);
    return moved;
  }
}

/** The mail with an invitation's link; none where it is not mailed. */
function mailOf(invitation: Invitation): NewEmail[] {
  const { id, organizationId, userId, email, lastEmailId } = invitation;
  if (lastEmailId === null) return [];
  const mail = { id: lastEmailId, organizationId, userId, recipient: email, subjectId: id };
  return [{ ...mail, kind: 'invitation', priority: 1 }];
}
