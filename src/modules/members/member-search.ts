import { Injectable } from '@nestjs/common';
import type { Page } from '../../common/list/list-query.js';
import { longTotals } from '../../common/list/long-totals.js';
import { Settings } from '../../common/settings/settings.js';
import { Clock } from '../../common/time/clock.js';
import { Database } from '../../database/database.js';
import type { Actor } from '../permissions/access.js';
import { GroupDirectory } from '../groups/group-directory.js';
import type { MemberListQuery, MemberSort } from './member-list.js';
import {
  accountsFirst,
  orderOf,
  readsAccountsFirst,
  selectMembers,
  type Selection,
  type SelectionFilter,
  sortsByAccount,
  tablesOf,
} from './member-selection.js';
import { MemberViews } from './member-views.js';
import type { UsherUser } from './dto/user.dto.js';

/** A part of a selection, in an order. */
export interface MemberRange {
  sort: MemberSort;
  offset: number;
  limit: number;
}

/** Pages of the organization's people: a count, the page's ids along an index, then its rows alone. */
@Injectable()
export class MemberSearch {
  private readonly totals = longTotals();

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly directory: GroupDirectory,
    private readonly views: MemberViews,
    private readonly clock: Clock,
  ) {}

  async page(
    { organizationId, language }: Actor,
    query: MemberListQuery,
  ): Promise<Page<UsherUser>> {
    const { filter, sort, offset, limit } = query;
    const selection = await this.select(organizationId, filter);
    const total = await this.count(selection);
    const ids = offset < total ? await this.idsOf(selection, total, { sort, offset, limit }) : [];
    return { rows: await this.views.ofIds(ids, language), total, offset };
  }

  /** Selects by `filter`; a built-in group means its role. */
  async select(
    organizationId: string,
    { groupId, ...filter }: SelectionFilter,
  ): Promise<Selection> {
    const { multiOrganization } = this.settings;
    const withholds = await this.withholds(organizationId);
    const options = { multiOrganization, withholds, now: this.clock.now() };
    const role = groupId ? await this.directory.roleOfGroup(organizationId, groupId) : null;
    if (!role) return selectMembers(organizationId, { ...filter, groupId }, options);
    // Two roles at once: nobody has both.
    const both = filter.role !== undefined && filter.role !== role;
    return selectMembers(
      organizationId,
      both ? { ...filter, ids: [] } : { ...filter, role },
      options,
    );
  }

  private async withholds(organizationId: string): Promise<boolean> {
    const some = await this.database.query(
      'SELECT 1 AS withheld FROM usher_withheld_names WHERE organization_id = ? LIMIT 1',
      [organizationId],
    );
    return some.length > 0;
  }

  /** Counts a selection; of a long one the count may be some seconds old. */
  count(selection: Selection): Promise<number> {
    const key = JSON.stringify([selection.sql, selection.parameters]);
    return this.totals.of(key, () => this.countNow(selection));
  }

  /** Counts a selection as it is. */
  async countNow(selection: Selection): Promise<number> {
    // A search looks at every account: in the order in which they lie, where they are practically all members.
    const tables =
      selection.searches && !this.settings.multiOrganization
        ? accountsFirst(this.database.dialect)
        : tablesOf(selection);
    const [row] = await this.database.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM ${tables} WHERE ${selection.sql}`,
      selection.parameters,
    );
    return Number(row?.total);
  }

  /** The ids of a page of the memberships that `selection` has, `total` in all. */
  async idsOf(
    selection: Selection,
    total: number,
    { sort, offset, limit }: MemberRange,
  ): Promise<string[]> {
    const { multiOrganization } = this.settings;
    const size = { total, end: offset + limit, multiOrganization };
    const tables = readsAccountsFirst(selection, sort, size)
      ? accountsFirst(this.database.dialect)
      : tablesOf({ needsAccounts: selection.needsAccounts || sortsByAccount(sort) });
    const rows = await this.database.query<{ id: string }>(
      `SELECT m.id FROM ${tables} WHERE ${selection.sql} ORDER BY ${orderOf(sort, selection)} LIMIT ? OFFSET ?`,
      [...selection.parameters, limit, offset],
    );
    return rows.map(({ id }) => id);
  }
}
