import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import { isId, newId } from '../../common/random/ids.js';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { words } from '../../words/words.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { AuditAction } from '../events/action-catalogue.js';
import type { Actor } from '../permissions/access.js';
import type { Permission } from '../permissions/permission-catalogue.js';
import { PermissionCatalogue } from '../permissions/permission-catalogue.service.js';
import type { UsherCreateGroup, UsherUpdateGroup } from './dto/group.dto.js';
import { Authority } from './authority.js';
import { demandHeld } from './granting.js';
import { parseGroupName } from './group-name.js';
import { Group, GroupMember, GroupPermission } from './group.entity.js';
import { assertManagerRemains } from './remaining-manager.js';

/** Makes, changes and removes groups. */
@Injectable()
export class Groups {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly authority: Authority,
    private readonly catalogue: PermissionCatalogue,
  ) {}

  /**
   * @returns the new group's id.
   * @throws Problem 403 `group.not_allowed`, 409 `group.name_taken`, 422 on the name.
   */
  create(actor: Actor, { name, description, permissions = [] }: UsherCreateGroup): Promise<string> {
    const { organizationId } = actor;
    this.catalogue.demandKnown(permissions);
    return this.database.transaction(async (manager) => {
      demandHeld(await this.authority.hold(manager, actor, 'can_manage_groups'), permissions);
      const id = newId();
      await manager.insert(Group, {
        id,
        organizationId,
        ...(await freeName(manager, organizationId, name)),
        description: description?.trim() ?? '',
        builtIn: null,
        createdAt: this.clock.now(),
      });
      await grant(manager, id, permissions);
      await this.record(manager, actor, 'group.created', id, { permissions });
      return id;
    });
  }

  /**
   * Changes what `change` has. Of a built-in group only the permissions can be changed.
   * @throws Problem 404 `group.not_found`, 403 `group.not_allowed`, 409 `group.built_in`,
   * `group.name_taken` or `group.last_manager`, 422 on the name.
   */
  async update(actor: Actor, id: string, change: UsherUpdateGroup): Promise<void> {
    const { organizationId } = actor;
    await this.database.transaction(async (manager) => {
      const holder = await this.authority.hold(manager, actor, 'can_manage_groups');
      const group = await findGroup(manager, organizationId, id);
      const held = await demandGroup(manager, holder, group, this.catalogue);
      const name = change.name?.trim() ?? group.name;
      const { description: text = group.description } = change;
      const description = text?.trim() ?? '';
      if (name !== group.name || description !== group.description) {
        refuseBuiltIn(group, 'group.built_in_name');
        const named = await freeName(manager, organizationId, name, id);
        await manager.update(Group, { id }, { ...named, description });
      }
      const changed = change.permissions
        ? await this.regrant(manager, holder, id, held, change.permissions)
        : {};
      await this.record(manager, actor, 'group.updated', id, changed);
    });
  }

  /**
   * Removes a custom group; its members stay in the organization.
   * @throws Problem 404 `group.not_found`, 403 `group.not_allowed`, 409 `group.built_in` or
   * `group.last_manager`.
   */
  async remove(actor: Actor, id: string): Promise<void> {
    const { organizationId } = actor;
    await this.database.transaction(async (manager) => {
      const holder = await this.authority.hold(manager, actor, 'can_manage_groups');
      const group = await findGroup(manager, organizationId, id);
      refuseBuiltIn(group, 'group.built_in_stays');
      await demandGroup(manager, holder, group, this.catalogue);
      await manager.delete(GroupMember, { groupId: id });
      await manager.delete(GroupPermission, { groupId: id });
      await manager.delete(Group, { id });
      await assertManagerRemains(manager, organizationId);
      await this.record(manager, actor, 'group.deleted', id);
    });
  }

  private async regrant(
    manager: EntityManager,
    actor: Actor,
    id: string,
    held: ReadonlySet<Permission>,
    wanted: readonly Permission[],
  ): Promise<{ granted: Permission[]; withdrawn: Permission[] }> {
    this.catalogue.demandKnown(wanted);
    const granted = wanted.filter((permission) => !held.has(permission));
    const withdrawn = [...held].filter((permission) => !wanted.includes(permission));
    demandHeld(actor, granted);
    for (const permission of withdrawn) {
      await manager.delete(GroupPermission, { groupId: id, permission });
    }
    await grant(manager, id, granted);
    if (withdrawn.includes('can_manage_groups')) {
      await assertManagerRemains(manager, actor.organizationId);
    }
    return { granted, withdrawn };
  }

  private record(
    manager: EntityManager,
    { organizationId, userId: actorId }: Actor,
    action: AuditAction,
    subjectId: string,
    detail?: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(manager, { organizationId, actorId, action, subjectId, detail });
  }
}

/** @throws Problem 404 `group.not_found`. */
export async function findGroup(
  manager: EntityManager,
  organizationId: string,
  id: string,
): Promise<Group> {
  const group = isId(id) ? await manager.findOneBy(Group, { id, organizationId }) : null;
  if (!group) throw new Problem('group.not_found');
  return group;
}

/**
 * Nobody changes a group that holds more than they do.
 * @returns what the group is granted.
 * @throws Problem 403 `group.not_allowed`.
 */
export async function demandGroup(
  manager: EntityManager,
  actor: Actor,
  { id, builtIn }: Group,
  catalogue: PermissionCatalogue,
): Promise<ReadonlySet<Permission>> {
  const grants = await manager.findBy(GroupPermission, { groupId: id });
  const known = grants.filter(({ permission }) => catalogue.ids.has(permission));
  const permissions = new Set(known.map(({ permission }) => permission));
  demandHeld(actor, catalogue.reachOf({ role: builtIn ?? 'member', permissions }));
  return permissions;
}

export function refuseBuiltIn(
  { name, builtIn }: Group,
  why: 'group.built_in_members' | 'group.built_in_name' | 'group.built_in_stays',
): void {
  if (!builtIn) return;
  throw new Problem('group.built_in', {
    detail: [words('group.is_built_in', { name }), words(why)],
  });
}

/** The name as it is stored, when no other group of the organization has it. */
async function freeName(
  manager: EntityManager,
  organizationId: string,
  text: string,
  ownId?: string,
): Promise<{ name: string; nameKey: string }> {
  const parsed = parseGroupName(text);
  if (!parsed.ok) throw new Problem('request.invalid', { errors: { name: parsed.fault } });
  const { name, key: nameKey } = parsed;
  const other = await manager.findOneBy(Group, { organizationId, nameKey });
  if (other && other.id !== ownId) {
    const detail = words('group.name_taken', { name: other.name });
    throw new Problem('group.name_taken', { detail, errors: { name: detail } });
  }
  return { name, nameKey };
}

async function grant(
  manager: EntityManager,
  groupId: string,
  permissions: readonly Permission[],
): Promise<void> {
  if (permissions.length === 0) return;
  await manager.insert(
    GroupPermission,
    permissions.map((permission) => ({ groupId, permission })),
  );
}
