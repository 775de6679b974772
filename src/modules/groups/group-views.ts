import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In } from 'typeorm';
import { fold } from '../../common/text/fold.js';
import {
  demandAllApplied,
  idList,
  type Filters,
  type ListQueryOf,
  type ListSpec,
  type Page,
  text,
} from '../../common/list/list-query.js';
import { longCounts } from '../../common/list/long-totals.js';
import { Problem } from '../../common/problem/problem.js';
import { contains } from '../../database/contains.js';
import { Database } from '../../database/database.js';
import { inList } from '../../database/in-list.js';
import type { Role } from '../permissions/permission-catalogue.js';
import { PermissionCatalogue } from '../permissions/permission-catalogue.service.js';
import { Group, GroupPermission } from './group.entity.js';
import type { UsherGroup } from './dto/group-answer.dto.js';

export const groupList = {
  filters: { q: text, ids: idList },
  sorts: ['createdAt', 'name'],
  defaultSort: ['name', 'ASC'],
} as const satisfies ListSpec<Filters, string>;

/** Groups as they are shown. (MySQL's driver gives counts as text.) */
@Injectable()
export class GroupViews {
  private readonly byRole = longCounts<Role>();
  private readonly byGroup = longCounts<string>();

  constructor(
    private readonly database: Database,
    private readonly catalogue: PermissionCatalogue,
  ) {}

  async list(
    organizationId: string,
    { filter, sort, offset, limit }: ListQueryOf<typeof groupList>,
  ): Promise<Page<UsherGroup>> {
    const { q, ids, ...others } = filter;
    demandAllApplied(others);
    const where: FindOptionsWhere<Group> = { organizationId };
    if (ids) where.id = In(ids);
    if (q) where.nameKey = contains(fold(q));
    const [groups, total] = await this.database.repository(Group).findAndCount({
      where,
      order: { [sort.field === 'name' ? 'nameKey' : 'createdAt']: sort.order, id: sort.order },
      skip: offset,
      take: limit,
    });
    return { rows: await this.view(organizationId, groups), total, offset };
  }

  /** @throws Problem 404 `group.not_found`. */
  async one(organizationId: string, id: string): Promise<UsherGroup> {
    const group = await this.database.repository(Group).findOneBy({ id, organizationId });
    const [view] = group ? await this.view(organizationId, [group]) : [];
    if (!view) throw new Problem('group.not_found');
    return view;
  }

  private async view(organizationId: string, groups: Group[]): Promise<UsherGroup[]> {
    const ids = groups.map(({ id }) => id);
    const [grants, byRole, byGroup] = await Promise.all([
      this.database.repository(GroupPermission).findBy({ groupId: In(ids) }),
      this.countByRole(organizationId, groups),
      this.countByGroup(groups.filter(({ builtIn }) => !builtIn).map(({ id }) => id)),
    ]);
    return groups.map(({ id, name, description, builtIn, createdAt }) => ({
      id,
      name,
      description,
      builtIn: builtIn !== null,
      permissions: grants
        .filter(({ groupId, permission }) => groupId === id && this.catalogue.ids.has(permission))
        .map(({ permission }) => permission),
      memberCount: (builtIn ? byRole.get(builtIn) : byGroup.get(id)) ?? 0,
      createdAt,
    }));
  }

  private async countByRole(
    organizationId: string,
    groups: Group[],
  ): Promise<ReadonlyMap<Role, number>> {
    const roles = groups.flatMap(({ builtIn }) => builtIn ?? []);
    if (roles.length === 0) return new Map();
    const question = [organizationId, ...roles].join(' ');
    return this.byRole.of(question, () => this.roleCounts(organizationId, roles));
  }

  private async countByGroup(ids: string[]): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0) return new Map();
    return this.byGroup.of(ids.join(' '), () => this.groupCounts(ids));
  }

  private async roleCounts(
    organizationId: string,
    roles: readonly Role[],
  ): Promise<ReadonlyMap<Role, number>> {
    const counts = await this.database.query<{ role: Role; members: number | string }>(
      `SELECT role, COUNT(*) AS members FROM usher_memberships
       WHERE organization_id = ? AND role IN ${inList(roles)}
         AND status IN ('invited', 'active') GROUP BY role`,
      [organizationId, ...roles],
    );
    return new Map(counts.map(({ role, members }) => [role, Number(members)]));
  }

  private async groupCounts(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const counts = await this.database.query<{ groupId: string; members: number | string }>(
      `SELECT gm.group_id AS groupId, COUNT(*) AS members FROM usher_group_members gm
       JOIN usher_memberships m ON m.id = gm.membership_id
       WHERE gm.group_id IN ${inList(ids)} AND m.status IN ('invited', 'active')
       GROUP BY gm.group_id`,
      [...ids],
    );
    return new Map(counts.map(({ groupId, members }) => [groupId, Number(members)]));
  }
}
