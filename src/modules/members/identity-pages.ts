import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { demandAllApplied, type Page } from '../../common/list/list-query.js';
import { longTotals } from '../../common/list/long-totals.js';
import { Settings } from '../../common/settings/settings.js';
import { Database, readTime } from '../../database/database.js';
import { inList } from '../../database/in-list.js';
import { Identity } from '../identities/identity.entity.js';
import { identityUser } from '../identities/identity-views.js';
import { knownNames } from '../people/known-names.js';
import { Membership } from '../people/membership.entity.js';
import { User } from '../people/user.entity.js';
import type { IdentityFilter, IdentityListQuery } from './identity-list.js';
import { inState, isKept, type Source, withIdentities } from './identity-selection.js';
import { MemberSearch } from './member-search.js';
import {
  accountsFirst,
  FEW_MEMBERS,
  orderOf,
  type Selection,
  sortsByAccount,
  tablesOf,
} from './member-selection.js';
import type { UsherIdentitySummary } from './dto/identity-summary.dto.js';

/** The members that a filter finds, from the index of the queue where that finds them sooner. */
interface Found {
  selection: Selection;
  queue: Source | null;
  total: number;
}

/**
 * Pages of the organization's people by their identities. Those in one state are found along the
 * index of the queue, which the list of members knows nothing of; all else is that list.
 */
@Injectable()
export class IdentityPages {
  private readonly totals = longTotals();

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly members: MemberSearch,
  ) {}

  async page(
    organizationId: string,
    query: IdentityListQuery,
  ): Promise<Page<UsherIdentitySummary>> {
    const { filter, offset } = query;
    const { selection, queue, total } = await this.found(organizationId, filter);
    const ids =
      offset < total ? await this.ids(organizationId, query, { queue, selection, total }) : [];
    return { rows: await this.summaries(ids), total, offset };
  }

  /** Counts what `filter` finds. */
  async total(organizationId: string, filter: IdentityFilter): Promise<number> {
    return (await this.found(organizationId, filter)).total;
  }

  private async found(organizationId: string, filter: IdentityFilter): Promise<Found> {
    const selection = await this.select(organizationId, filter);
    const queue = await this.queue(organizationId, filter, selection);
    const total = await (queue ? this.count(queue) : this.members.count(selection));
    return { selection, queue, total };
  }

  private select(
    organizationId: string,
    { status, validated, accountStatus, archived, q, ids, ...others }: IdentityFilter,
  ): Promise<Selection> {
    demandAllApplied(others);
    return this.members.select(organizationId, {
      ...(q !== undefined && { q }),
      ...(ids && { ids }),
      ...(accountStatus && { status: accountStatus }),
      ...(archived !== undefined && { archived }),
      ...(status && { identityStatus: status }),
      ...(validated !== undefined && { validated }),
    });
  }

  /** Selects by `filter`, from the index of the queue; null where the members are found sooner. */
  private async queue(
    organizationId: string,
    { status, ids, ...others }: IdentityFilter,
    selection: Selection,
  ): Promise<Source | null> {
    if (!isKept(status) || ids) return null;
    const { dialect } = this.database;
    const all = inState(dialect, organizationId, status, null);
    if (Object.keys(others).length === 0) return all;
    // A search looks at many accounts sooner in the order in which they lie.
    if (selection.searches && (await this.count(all)) > FEW_MEMBERS) return null;
    return inState(dialect, organizationId, status, selection);
  }

  private count({ tables, sql, parameters }: Source): Promise<number> {
    return this.totals.of(JSON.stringify([tables, sql, parameters]), async () => {
      const [row] = await this.database.query<{ total: number | string }>(
        `SELECT COUNT(*) AS total FROM ${tables} WHERE ${sql}`,
        parameters,
      );
      return Number(row?.total);
    });
  }

  private ids(
    organizationId: string,
    { filter: { status }, sort: { field, order }, ...range }: IdentityListQuery,
    { queue, selection, total }: Found,
  ): Promise<string[]> {
    const { dialect } = this.database;
    if (field === 'submittedAt') {
      const looksAtAll = selection.searches && !this.settings.multiOrganization;
      const tables = looksAtAll ? accountsFirst(dialect) : tablesOf(selection);
      const source = queue ?? withIdentities(tables, selection);
      return this.idsOf(source, `i.submitted_at ${order}, ${source.id} ${order}`, range);
    }
    const sort = { field, order };
    // Few are sorted; of many, the order of the members finds a page soon.
    if (!queue || !isKept(status) || total > FEW_MEMBERS)
      return this.members.idsOf(selection, total, { sort, ...range });
    const needsAccounts = selection.needsAccounts || sortsByAccount(sort);
    const source = inState(dialect, organizationId, status, { ...selection, needsAccounts });
    return this.idsOf(source, orderOf(sort, selection), range);
  }

  private async idsOf(
    { id, tables, sql, parameters }: Source,
    order: string,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT ${id} AS id FROM ${tables} WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
      [...parameters, limit, offset],
    );
    return rows.map((row) => row.id);
  }

  /** These memberships, in their order. */
  private async summaries(ids: readonly string[]): Promise<UsherIdentitySummary[]> {
    if (ids.length === 0) return [];
    const [memberships, identities] = await Promise.all([
      this.database.repository(Membership).findBy({ id: In(ids) }),
      this.database.repository(Identity).findBy({ id: In(ids) }),
    ]);
    const users = await this.database
      .repository(User)
      .findBy({ id: In(memberships.map(({ userId }) => userId)) });
    const namesOf = await knownNames(this.database.dataSource.manager, memberships);
    const waiting = identities.filter(({ status }) => status === 'submitted');
    const returned = await this.returned(waiting.map(({ id }) => id));
    const membershipsById = byId(memberships);
    const identitiesById = byId(identities);
    const usersById = byId(users);
    return ids.flatMap((id) => {
      const membership = membershipsById.get(id);
      const user = usersById.get(membership?.userId ?? '');
      if (!membership || !user) return [];
      const identity = identitiesById.get(id);
      return {
        id: user.id,
        user: identityUser(
          { user, membership, names: namesOf(membership, user) },
          this.settings.multiOrganization,
        ),
        status: membership.identityStatus,
        requestedAt: identity?.requestedAt ?? null,
        submittedAt: identity?.submittedAt ?? null,
        validatedAt: identity?.validatedAt ?? null,
        returnedAt: returned.get(id) ?? null,
      };
    });
  }

  /** Finds when each of these identities was last returned, of those that were. */
  private async returned(ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; at: Date | string }>(
      `SELECT identity_id AS id, MAX(created_at) AS at FROM usher_identity_versions
       WHERE identity_id IN ${inList(ids)} AND action = 'return' GROUP BY identity_id`,
      [...ids],
    );
    return new Map(rows.map(({ id, at }) => [id, readTime(at)]));
  }
}

function byId<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
