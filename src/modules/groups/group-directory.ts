import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../../common/settings/settings.js';
import { Clock } from '../../common/time/clock.js';
import { fold } from '../../common/text/fold.js';
import { newId } from '../../common/random/ids.js';
import { Database, read, type ReadSource } from '../../database/database.js';
import { inList } from '../../database/in-list.js';
import { say } from '../../words/say.js';
import { words } from '../../words/words.js';
import type { Organization } from '../organizations/organization.entity.js';
import {
  defaultPermissions,
  type Permission,
  type Role,
  roles,
} from '../permissions/permission-catalogue.js';
import { PermissionCatalogue } from '../permissions/permission-catalogue.service.js';
import type { GroupGrant, Grants } from './granting.js';
import { Group, GroupPermission } from './group.entity.js';

/** Finds what the groups of an organization grant, for those who decide whether somebody may grant it. */
@Injectable()
export class GroupDirectory {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly catalogue: PermissionCatalogue,
    private readonly settings: Settings,
  ) {}

  /** The custom groups of the organization by folded name (`fold`). */
  async groupsByKey(
    organizationId: string,
    source: ReadSource = this.database,
  ): Promise<Map<string, GroupGrant>> {
    const rows = await read<{
      id: string;
      name: string;
      nameKey: string;
      permission: string | null;
    }>(
      source,
      `SELECT g.id, g.name, g.name_key AS nameKey, p.permission FROM usher_groups g
       LEFT JOIN usher_group_permissions p ON p.group_id = g.id
       WHERE g.organization_id = ? AND g.built_in IS NULL`,
      [organizationId],
    );
    const groups = new Map<string, { id: string; name: string; permissions: Set<Permission> }>();
    for (const { id, name, nameKey, permission } of rows) {
      const group = groups.get(nameKey) ?? { id, name, permissions: new Set() };
      if (permission && this.catalogue.ids.has(permission)) group.permissions.add(permission);
      groups.set(nameKey, group);
    }
    return groups;
  }

  /** The names of those of `ids` that are custom groups of the organization. */
  async namesOf(
    organizationId: string,
    ids: readonly string[],
    source: ReadSource = this.database,
  ): Promise<string[]> {
    if (ids.length === 0) return [];
    const found = await read<{ name: string }>(
      source,
      `SELECT name FROM usher_groups
       WHERE organization_id = ? AND built_in IS NULL AND id IN ${inList(ids)}`,
      [organizationId, ...ids],
    );
    return found.map(({ name }) => name);
  }

  /** Everything that is granted in the organization. */
  async grants(organizationId: string, source: ReadSource = this.database): Promise<Grants> {
    const roles = await this.rolePermissions(organizationId, source);
    const groups = await this.groupsByKey(organizationId, source);
    return { roles, groups: new Map([...groups.values()].map((group) => [group.id, group])) };
  }

  /** The role that the built-in group `groupId` stands for; null for custom and unknown groups. */
  async roleOfGroup(organizationId: string, groupId: string): Promise<Role | null> {
    const group = await this.database.repository(Group).findOneBy({ id: groupId, organizationId });
    return group?.builtIn ?? null;
  }

  /**
   * Reads what each role has within reach in the organization: the grants of its group, for Admin
   * the catalogue.
   */
  async rolePermissions(
    organizationId: string,
    source: ReadSource = this.database,
  ): Promise<Record<Role, Set<Permission>>> {
    const held: Record<Role, Set<Permission>> = {
      admin: new Set(this.catalogue.ids),
      hr: new Set(),
      member: new Set(),
    };
    const rows = await read<{ role: Role; permission: Permission }>(
      source,
      `SELECT g.built_in AS role, p.permission FROM usher_groups g
       JOIN usher_group_permissions p ON p.group_id = g.id
       WHERE g.organization_id = ? AND g.built_in IS NOT NULL`,
      [organizationId],
    );
    for (const { role, permission } of rows) {
      if (this.catalogue.ids.has(permission)) held[role].add(permission);
    }
    return held;
  }

  /**
   * Makes the groups that stand for the roles in a new organization, named in its language, with what
   * they hold by default.
   */
  async createBuiltIn(
    manager: EntityManager,
    { id: organizationId, language: tag }: Pick<Organization, 'id' | 'language'>,
  ): Promise<void> {
    const { languages } = this.settings;
    const language = languages.find((one) => one.tag === tag) ?? languages[0];
    const groups = roles.map((role) => {
      const name = say(words(`role.${role}`), language);
      return {
        id: newId(),
        organizationId,
        name,
        nameKey: fold(name),
        description: say(words(`role.${role}.does`), language),
        builtIn: role,
        createdAt: this.clock.now(),
      };
    });
    const grants = groups.flatMap(({ id, builtIn }) =>
      this.initialPermissions(builtIn).map((permission) => ({ groupId: id, permission })),
    );
    await manager.createQueryBuilder().insert().into(Group).values(groups).execute();
    await manager.createQueryBuilder().insert().into(GroupPermission).values(grants).execute();
  }

  private initialPermissions(role: Role): readonly Permission[] {
    return role === 'admin' ? [...this.catalogue.ids] : defaultPermissions[role];
  }
}
