import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { AuditAction } from '../events/action-catalogue.js';
import { GroupMembers } from '../groups/group-members.service.js';
import { lockOrganization } from '../organizations/organization-locks.js';
import { assertAdminRemains, assertManagerRemains } from '../groups/remaining-manager.js';
import { Invitations } from '../invitations/invitations.js';
import { Outbox } from '../mail/outbox/outbox.js';
import { endSessionsIn } from '../sessions/ended-sessions.js';
import { type Actor, demand } from '../permissions/access.js';
import { hasAccount } from '../people/has-account.js';
import { HostSignOut } from '../people/host/host-sign-out.js';
import { moveMembership } from '../people/membership-states.js';
import { findWithinReach } from '../groups/person-within-reach.js';
import type { Person } from '../people/person.js';

/** Archives people, and brings them back. */
@Injectable()
export class Archiving {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly groups: GroupMembers,
    private readonly invitations: Invitations,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly hostSignOut: HostSignOut,
  ) {}

  /**
   * Archives a person: they are signed out at once, and their pending invitation is revoked.
   * @throws Problem 404 `user.not_found`; 403 `user.holds_more`; 409 `user.already_archived`,
   * `user.last_admin` or `group.last_manager`.
   */
  async archive(actor: Actor, userId: string): Promise<void> {
    const { organizationId } = actor;
    const archived = await this.database.transaction(async (manager) => {
      const { user, membership } = await this.open(manager, actor, userId);
      const { id } = membership;
      const archivedAt = this.clock.now();
      const moved = await moveMembership(manager, { id }, 'archived', { archivedAt });
      if (moved === 0) throw new Problem('user.already_archived');
      await assertAdminRemains(manager, organizationId);
      await assertManagerRemains(manager, organizationId);
      await this.invitations.revokePending(manager, [membership.id], actor);
      await endSessionsIn(manager, membership, this.clock.now());
      await this.record(manager, actor, 'user.archived', userId);
      return user;
    });
    this.hostSignOut.signOut(archived);
  }

  /**
   * Brings an archived person back: active if they had joined and have an account, else invited,
   * with a fresh invitation, for those who may invite.
   * @throws Problem 404 `user.not_found`; 403 `user.holds_more`, `permission.missing`; 409
   * `user.not_archived`.
   */
  async unarchive(actor: Actor, userId: string): Promise<void> {
    const { organizationId } = actor;
    await this.database.transaction(async (manager) => {
      const { user, membership } = await this.open(manager, actor, userId);
      // An account alone is not enough: it may be one from elsewhere that never joined here.
      const joined = membership.activatedAt !== null && hasAccount(user);
      if (!joined) demand(actor, 'can_create_user');
      const archived = { id: membership.id, status: 'archived' } as const;
      const to = joined ? 'active' : 'invited';
      const moved = await moveMembership(manager, archived, to, { archivedAt: null });
      if (moved === 0) throw new Problem('user.not_archived');
      await this.record(manager, actor, 'user.unarchived', userId);
      if (joined) return;
      await this.invitations.invite(manager, {
        organizationId,
        userId,
        membershipId: membership.id,
        email: user.email,
        actorId: actor.userId,
      });
    });
    await this.outbox.wake();
  }

  /** The person, whom the actor may archive or bring back. */
  private async open(manager: EntityManager, actor: Actor, userId: string): Promise<Person> {
    await lockOrganization(manager, actor.organizationId);
    return findWithinReach(manager, this.groups, actor, userId);
  }

  private record(
    manager: EntityManager,
    { organizationId, userId: actorId }: Actor,
    action: AuditAction,
    subjectId: string,
  ): Promise<void> {
    return this.audit.record(manager, { organizationId, actorId, action, subjectId });
  }
}
