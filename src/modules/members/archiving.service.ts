import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { AuditAction } from '../events/action-catalogue.js';
import { Authority } from '../groups/authority.js';
import { GroupMembers } from '../groups/group-members.service.js';
import { assertAdminRemains, assertManagerRemains } from '../groups/remaining-manager.js';
import { Invitations, type NewInvitation } from '../invitations/invitations.js';
import { Outbox } from '../mail/outbox/outbox.js';
import { endSessionsIn } from '../sessions/ended-sessions.js';
import { type Actor, permissionMissing } from '../permissions/access.js';
import { hasAccount } from '../people/has-account.js';
import { HostSignOut } from '../people/host/host-sign-out.js';
import { moveMembership } from '../people/membership-states.js';
import { findWithinReach } from '../groups/person-within-reach.js';
import type { Person } from '../people/person.js';

/** The person who archives, or brings back. */
type Archiver = Pick<Actor, 'userId' | 'organizationId' | 'permissions'>;

/** Archives people, and brings them back. */
@Injectable()
export class Archiving {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly authority: Authority,
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
    await this.database.transaction(async (manager) => {
      const held = await this.authority.hold(manager, actor, 'can_archive_user');
      await this.archiveOne(
        manager,
        held,
        await findWithinReach(manager, this.groups, held, userId),
      );
    });
  }

  /**
   * The same in the caller's transaction, which holds the organization, of somebody whom the actor
   * may deal with. The caller undoes what was written where it is refused.
   * @param from the import by which it is done.
   */
  async archiveOne(
    manager: EntityManager,
    actor: Archiver,
    person: Person,
    from?: { importId: string },
  ): Promise<void> {
    await this.archiveAll(manager, actor, [person], from);
  }

  /** The same of several people, all of them or none. */
  async archiveAll(
    manager: EntityManager,
    actor: Archiver,
    people: readonly Person[],
    from?: { importId: string },
  ): Promise<void> {
    if (people.length === 0) return;
    const { organizationId } = actor;
    const archivedAt = this.clock.now();
    const ids = people.map(({ membership }) => membership.id);
    const moved = await moveMembership(manager, { id: In(ids) }, 'archived', { archivedAt });
    if (moved < people.length) throw new Problem('user.already_archived');
    if (people.some(({ membership }) => membership.role === 'admin')) {
      await assertAdminRemains(manager, organizationId);
      await assertManagerRemains(manager, organizationId);
    }
    await this.invitations.revokePending(manager, ids, actor);
    const memberships = people.map(({ membership }) => membership);
    await endSessionsIn(manager, organizationId, memberships, archivedAt);
    await this.record(manager, actor, 'user.archived', people, from);
    this.database.afterCommit(() => {
      for (const { user } of people) this.hostSignOut.signOut(user);
      return Promise.resolve();
    });
  }

  /**
   * Brings an archived person back: active if they had joined and have an account, else invited,
   * with a fresh invitation, for those who may invite.
   * @throws Problem 404 `user.not_found`; 403 `user.holds_more`, `permission.missing`; 409
   * `user.not_archived`.
   */
  async unarchive(actor: Actor, userId: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      const held = await this.authority.hold(manager, actor, 'can_archive_user');
      await this.unarchiveOne(
        manager,
        held,
        await findWithinReach(manager, this.groups, held, userId),
      );
    });
    await this.outbox.wake();
  }

  /**
   * The same in the caller's transaction, as `archiveOne`; the caller wakes the outbox after the
   * commit.
   * @param from the import by which it is done, and whether it mails invitations.
   */
  async unarchiveOne(
    manager: EntityManager,
    actor: Archiver,
    person: Person,
    from?: { importId: string; mail: boolean },
  ): Promise<void> {
    const [refusal] = (await this.unarchiveAll(manager, actor, [person], from)).values();
    if (refusal) throw refusal;
  }

  /**
   * The same of several people.
   * @returns why some of them were left as they are, by membership.
   */
  async unarchiveAll(
    manager: EntityManager,
    actor: Archiver,
    people: readonly Person[],
    from?: { importId: string; mail: boolean },
  ): Promise<Map<string, Problem>> {
    if (people.some(({ membership }) => membership.status !== 'archived'))
      throw new Problem('user.not_archived');
    const invitees = people
      .filter((person) => statusWhenBack(person) === 'invited')
      .map((person) => inviteeOf(person, actor, from?.mail ?? true));
    const refused = actor.permissions.has('can_create_user')
      ? await this.invitations.refused(manager, invitees)
      : new Map(invitees.map((one) => [one.membershipId, permissionMissing('can_create_user')]));
    const back = people.filter(({ membership }) => !refused.has(membership.id));
    for (const to of ['active', 'invited'] as const) {
      const ids = back.filter((one) => statusWhenBack(one) === to).map((one) => one.membership.id);
      if (ids.length === 0) continue;
      const archived = { id: In(ids), status: 'archived' } as const;
      const moved = await moveMembership(manager, archived, to, { archivedAt: null });
      if (moved < ids.length) throw new Problem('user.not_archived');
    }
    const of = from && { importId: from.importId };
    if (back.length > 0) await this.record(manager, actor, 'user.unarchived', back, of);
    const invited = invitees.filter(({ membershipId }) => !refused.has(membershipId));
    await this.invitations.inviteAll(manager, invited);
    return refused;
  }

  private record(
    manager: EntityManager,
    { organizationId, userId: actorId }: Archiver,
    action: AuditAction,
    people: readonly Person[],
    detail: { importId: string } | undefined,
  ): Promise<void> {
    const entries = people.map(({ user }) => {
      const entry = { organizationId, actorId, action, subjectId: user.id };
      return detail ? { ...entry, detail } : entry;
    });
    return this.audit.record(manager, ...entries);
  }
}

function inviteeOf(
  { user, membership }: Person,
  { organizationId, userId: actorId }: Archiver,
  mail: boolean,
): NewInvitation {
  const { id: userId, email } = user;
  return { organizationId, userId, membershipId: membership.id, email, actorId, mail };
}

/**
 * The status that somebody archived has when they are brought back. An account alone is not enough
 * for an active one: it may be one from elsewhere that never joined here.
 */
export function statusWhenBack({
  user,
  membership,
}: Pick<Person, 'user' | 'membership'>): 'active' | 'invited' {
  return membership.activatedAt !== null && hasAccount(user) ? 'active' : 'invited';
}
