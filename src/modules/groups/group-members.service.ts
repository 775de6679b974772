import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { isId } from '../../common/random/ids.js';
import { Problem } from '../../common/problem/problem.js';
import { Database, read } from '../../database/database.js';
import { inList } from '../../database/in-list.js';
import { words } from '../../words/words.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { AuditAction } from '../events/action-catalogue.js';
import type { Actor } from '../permissions/access.js';
import type { Holder, Permission, Role } from '../permissions/permission-catalogue.js';
import { Authority } from './authority.js';
import { demandNotMore, heldBy, withinReach } from './granting.js';
import { GroupDirectory } from './group-directory.js';
import { GroupMember } from './group.entity.js';
import { PermissionCatalogue } from '../permissions/permission-catalogue.service.js';
import { demandGroup, findGroup, refuseBuiltIn } from './groups.service.js';
import { assertManagerRemains } from './remaining-manager.js';

/** Puts people into custom groups, takes them out, and finds who is in which. */
@Injectable()
export class GroupMembers {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly authority: Authority,
    private readonly directory: GroupDirectory,
    private readonly catalogue: PermissionCatalogue,
  ) {}

  /** Reads what a member has within reach by their role and their custom groups. */
  async permissionsOf(
    manager: EntityManager,
    { id, organizationId, role }: { id: string; organizationId: string; role: Role },
  ): Promise<ReadonlySet<Permission>> {
    const grants = await this.directory.grants(organizationId, manager);
    return heldBy(grants, role, (await this.groupIdsOf([id], manager)).get(id) ?? []);
  }

  /**
   * Finds which of these memberships of the actor's organization have more within reach than the
   * actor.
   */
  async reachingFurther(
    manager: EntityManager,
    actor: Holder & Pick<Actor, 'organizationId'>,
    membershipIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    if (membershipIds.length === 0) return new Set();
    const { sql, parameters } = withinReach(
      await this.directory.grants(actor.organizationId, manager),
      actor,
    );
    const further = await read<{ id: string }>(
      manager,
      `SELECT m.id AS id FROM usher_memberships m
       WHERE m.id IN ${inList(membershipIds)} AND NOT (${sql})`,
      [...membershipIds, ...parameters],
    );
    return new Set(further.map(({ id }) => id));
  }

  /** The custom groups of each of these memberships; a membership without any is not in the map. */
  async groupIdsOf(
    membershipIds: readonly string[],
    manager: EntityManager = this.database.dataSource.manager,
  ): Promise<ReadonlyMap<string, string[]>> {
    const groupIds = new Map<string, string[]>();
    if (membershipIds.length === 0) return groupIds;
    // Entities would cost as much as all else that is read of somebody in a list.
    const rows = await read<{ membershipId: string; groupId: string }>(
      manager,
      `SELECT membership_id AS membershipId, group_id AS groupId FROM usher_group_members
       WHERE membership_id IN ${inList(membershipIds)}`,
      [...membershipIds],
    );
    for (const { membershipId, groupId } of rows) {
      const ids = groupIds.get(membershipId);
      if (ids) ids.push(groupId);
      else groupIds.set(membershipId, [groupId]);
    }
    return groupIds;
  }

  /** Has a membership be in the custom groups `add` besides, and in those of `remove` no more. */
  async change(
    manager: EntityManager,
    membershipId: string,
    { add, remove }: { add: readonly string[]; remove: readonly string[] },
  ): Promise<void> {
    if (remove.length > 0) {
      await manager.delete(GroupMember, { membershipId, groupId: In(remove) });
    }
    if (add.length > 0) {
      await manager.insert(
        GroupMember,
        add.map((groupId) => ({ groupId, membershipId })),
      );
    }
  }

  /**
   * Puts people into a custom group; who is in it already stays. All of them or none.
   * @throws Problem 404 `group.not_found` or `user.not_found`, 409 `group.built_in`, 403 `group.not_allowed`.
   */
  async add(actor: Actor, groupId: string, userIds: readonly string[]): Promise<void> {
    const { organizationId } = actor;
    await this.database.transaction(async (manager) => {
      const held = await this.authority.hold(manager, actor, 'can_manage_groups');
      await this.openGroup(manager, held, groupId);
      const people = await membershipsOf(manager, organizationId, [...new Set(userIds)]);
      await this.putInto(manager, held, groupId, people);
    });
  }

  /**
   * Makes sure that the actor may put people into a group and take them out, in a transaction that
   * holds the organization.
   * @throws Problem 404 `group.not_found`, 409 `group.built_in`, 403 `group.not_allowed`.
   */
  async openGroup(manager: EntityManager, actor: Actor, groupId: string): Promise<void> {
    const group = await findGroup(manager, actor.organizationId, groupId);
    refuseBuiltIn(group, 'group.built_in_members');
    await demandGroup(manager, actor, group, this.catalogue);
  }

  /**
   * Puts people of the organization into a group that is open to the actor, in the caller's
   * transaction.
   * @returns those who were in it already.
   */
  async putInto<P extends Placed>(
    manager: EntityManager,
    actor: Actor,
    groupId: string,
    people: readonly P[],
  ): Promise<P[]> {
    const inside = await this.among(manager, groupId, people);
    const added = people.filter((person) => !inside.includes(person));
    if (added.length === 0) return inside;
    await manager.insert(
      GroupMember,
      added.map(({ membershipId }) => ({ groupId, membershipId })),
    );
    await this.record(manager, actor, 'group.member_added', groupId, added);
    return inside;
  }

  /** Finds those of `people` who are in a group. */
  async among<P extends Placed>(
    manager: EntityManager,
    groupId: string,
    people: readonly P[],
  ): Promise<P[]> {
    const membershipIds = people.map(({ membershipId }) => membershipId);
    const found = await manager.findBy(GroupMember, { groupId, membershipId: In(membershipIds) });
    const inside = new Set(found.map(({ membershipId }) => membershipId));
    return people.filter(({ membershipId }) => inside.has(membershipId));
  }

  /**
   * Takes somebody out of a custom group.
   * @throws Problem 404 `group.not_found`, or `user.not_found` when the person is not in it; 403
   * `group.not_allowed`, `user.holds_more`; 409 `group.built_in` or `group.last_manager`.
   */
  async remove(actor: Actor, groupId: string, userId: string): Promise<void> {
    const { organizationId } = actor;
    await this.database.transaction(async (manager) => {
      const held = await this.authority.hold(manager, actor, 'can_manage_groups');
      await this.openGroup(manager, held, groupId);
      const people = await membershipsOf(manager, organizationId, [userId]);
      const [person] = await this.among(manager, groupId, people);
      if (!person) throw new Problem('user.not_found', { detail: words('group.not_inside') });
      const { membershipId: id, role } = person;
      demandNotMore(held, await this.permissionsOf(manager, { id, organizationId, role }));
      await this.takeOut(manager, held, groupId, [person]);
    });
  }

  /**
   * Takes people who hold no more than the actor out of a group that is open to the actor, in the
   * caller's transaction, all of them or none.
   * @throws Problem 409 `group.last_manager`.
   */
  async takeOut(
    manager: EntityManager,
    actor: Actor,
    groupId: string,
    people: readonly Placed[],
  ): Promise<void> {
    if (people.length === 0) return;
    const membershipIds = people.map(({ membershipId }) => membershipId);
    await manager.delete(GroupMember, { groupId, membershipId: In(membershipIds) });
    await assertManagerRemains(manager, actor.organizationId);
    await this.record(manager, actor, 'group.member_removed', groupId, people);
  }

  private record(
    manager: EntityManager,
    { organizationId, userId: actorId }: Actor,
    action: AuditAction,
    groupId: string,
    people: readonly { userId: string }[],
  ): Promise<void> {
    const entries = people.map(({ userId }) => ({
      organizationId,
      actorId,
      action,
      subjectId: userId,
      detail: { groupId },
    }));
    return this.audit.record(manager, ...entries);
  }
}

/** Somebody who may be in groups. */
interface Placed {
  userId: string;
  membershipId: string;
}

interface MemberOf extends Placed {
  role: Role;
}

/**
 * Memberships are the users module's, which stands above this one; a group's members are memberships
 * nonetheless, so they are looked up here.
 */
async function membershipsOf(
  manager: EntityManager,
  organizationId: string,
  userIds: readonly string[],
): Promise<MemberOf[]> {
  if (userIds.length === 0) return [];
  const notFound = new Problem('user.not_found', { detail: words('group.somebody_else') });
  if (!userIds.every(isId)) throw notFound;
  const people = await read<MemberOf>(
    manager,
    `SELECT user_id AS userId, id AS membershipId, role FROM usher_memberships
     WHERE organization_id = ? AND user_id IN ${inList(userIds)}`,
    [organizationId, ...userIds],
  );
  if (people.length < userIds.length) throw notFound;
  return people;
}
