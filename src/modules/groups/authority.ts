import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { read, type ReadSource } from '../../database/database.js';
import { lockOrganization, shareOrganization } from '../organizations/organization-locks.js';
import { type Actor, demand, permissionMissing } from '../permissions/access.js';
import type { Holder, Permission, Role } from '../permissions/permission-catalogue.js';
import { PermissionCatalogue } from '../permissions/permission-catalogue.service.js';

/** The permissions of a member of an organization: the union of their role's group and their custom groups. */
export interface MemberAuthority extends Holder {
  membershipId: string;
}

interface HeldRow {
  membershipId: string;
  role: Role;
  permission: Permission | null;
}

/** Finds what members hold, as it stands now. */
@Injectable()
export class Authority {
  constructor(private readonly catalogue: PermissionCatalogue) {}

  /** Finds what the account `userId` holds in the organization; null unless it is an active member there. */
  async of(
    source: ReadSource,
    userId: string,
    organizationId: string,
  ): Promise<MemberAuthority | null> {
    const rows = await read<HeldRow>(source, heldSql, [userId, organizationId]);
    const [first] = rows;
    if (!first) return null;
    // Whatever was taken from the Admin group: those of the role can give it back.
    const permissions = new Set<Permission>(first.role === 'admin' ? ['can_manage_groups'] : []);
    for (const { permission } of rows) {
      if (permission && this.catalogue.ids.has(permission)) permissions.add(permission);
    }
    const { membershipId, role } = first;
    const reach = this.catalogue.reachOf({ role, permissions });
    return { membershipId, role, permissions, reach };
  }

  /**
   * Finds what `actor` holds now, in a transaction that holds the organization: it may have been
   * taken from them since their request was let in.
   * @throws Problem 403 `permission.missing` when `permission` was, or their whole membership.
   */
  async still(
    manager: EntityManager,
    { userId, organizationId }: Pick<Actor, 'userId' | 'organizationId'>,
    permission: Permission,
  ): Promise<MemberAuthority> {
    const held = await this.of(manager, userId, organizationId);
    if (!held?.permissions.has(permission)) throw permissionMissing(permission);
    return held;
  }

  /**
   * Finds what the actor holds now, which nobody takes from them until the transaction's end; those who
   * change no authority do so side by side.
   * @throws Problem 403 `permission.missing` when one of `permissions` was taken.
   */
  async share<T extends Pick<Actor, 'userId' | 'organizationId'>>(
    manager: EntityManager,
    actor: T,
    ...[first, ...others]: [Permission, ...Permission[]]
  ): Promise<T & MemberAuthority> {
    await shareOrganization(manager, actor.organizationId);
    const held = { ...actor, ...(await this.still(manager, actor, first)) };
    for (const permission of others) demand(held, permission);
    return held;
  }

  /**
   * Holds the actor's organization until the transaction's end.
   * @returns the actor with what they hold by then.
   * @throws Problem 403 `permission.missing`, as `still`.
   */
  async hold(manager: EntityManager, actor: Actor, permission: Permission): Promise<Actor> {
    await lockOrganization(manager, actor.organizationId);
    return { ...actor, ...(await this.still(manager, actor, permission)) };
  }
}

/** One row for the membership, so that somebody who holds nothing is found, and one a permission. */
const heldSql = `
  WITH me AS (
    SELECT id, organization_id, role FROM usher_memberships
    WHERE user_id = ? AND organization_id = ? AND status = 'active'
  )
  SELECT me.id AS membershipId, me.role AS role, NULL AS permission FROM me
  UNION
  SELECT me.id, me.role, p.permission FROM me
    JOIN usher_groups g ON g.organization_id = me.organization_id AND g.built_in = me.role
    JOIN usher_group_permissions p ON p.group_id = g.id
  UNION
  SELECT me.id, me.role, p.permission FROM me
    JOIN usher_group_members gm ON gm.membership_id = me.id
    JOIN usher_group_permissions p ON p.group_id = gm.group_id`;
