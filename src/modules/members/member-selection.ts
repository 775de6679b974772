import { fold } from '../../common/fold.js';
import type { Dialect } from '../../database/column-types.js';
import type { MemberFilter, MemberSort } from './member-list.js';

/** More words than these narrow nothing any more. */
const wordsInSearch = 10;

/** A part of a statement, and the values of its `?` in order. */
export interface Fragment {
  sql: string;
  parameters: unknown[];
}

/** Which memberships `m` (of accounts `u`) a filter selects. */
export interface Selection extends Fragment {
  /** Whether the condition speaks of `u`. */
  needsAccounts: boolean;
}

/** The condition for the organization's memberships that `filter` selects. */
export function selectMembers(
  organizationId: string,
  filter: MemberFilter,
  multiOrganization: boolean,
): Selection {
  const parts: Fragment[] = [{ sql: 'm.organization_id = ?', parameters: [organizationId] }];
  const equal = (column: string, value: string | undefined): void => {
    if (value !== undefined) parts.push({ sql: `${column} = ?`, parameters: [value] });
  };
  const byPassword = multiOrganization && /^(requested|invited)$/.test(filter.status ?? '');
  equal('m.status', byPassword ? 'invited' : filter.status);
  equal('m.role', filter.role);
  equal('m.identity_status', filter.identityStatus);
  equal('m.import_id', filter.importId);
  if (byPassword) {
    const which = filter.status === 'requested' ? 'IS NULL' : 'IS NOT NULL';
    parts.push({ sql: `u.password_hash ${which}`, parameters: [] });
  }
  if (filter.groupId !== undefined) {
    const sql = 'm.id IN (SELECT membership_id FROM usher_group_members WHERE group_id = ?)';
    parts.push({ sql, parameters: [filter.groupId] });
  }
  if (filter.ids) {
    const marks = filter.ids.map(() => '?').join(', ') || 'NULL';
    parts.push({ sql: `m.user_id IN (${marks})`, parameters: filter.ids });
  }
  const words = searchWords(filter.q ?? '');
  parts.push(...words.map(matches));
  return {
    sql: parts.map(({ sql }) => sql).join(' AND '),
    parameters: parts.flatMap(({ parameters }) => parameters),
    needsAccounts: byPassword || words.length > 0,
  };
}

/** The tables of a selection; the condition needs no more than these. */
export function tablesOf({ needsAccounts }: Pick<Selection, 'needsAccounts'>): string {
  return needsAccounts
    ? 'usher_memberships m JOIN usher_users u ON u.id = m.user_id'
    : 'usher_memberships m';
}

const accountColumns: Partial<Record<MemberSort['field'], string>> = {
  email: 'u.email',
  username: 'u.username',
  firstName: 'u.name_key',
  lastName: 'u.name_key',
};

/** Whether the order is one of the accounts, whose table has the index for it. */
export function sortsByAccount({ field }: MemberSort): boolean {
  return accountColumns[field] !== undefined;
}

/** The ORDER BY of a sort: whole, so that pages do not overlap, and along an index. */
export function orderOf({ field, order }: MemberSort): string {
  const account = accountColumns[field];
  if (account) return `${account} ${order}, u.id ${order}`;
  const first = field === 'createdAt' ? '' : `m.${field} ${order}, `;
  return `${first}m.created_at ${order}, m.id ${order}`;
}

/**
 * The tables, accounts first: read along the accounts' index until the page is full. Planners that
 * do not weigh LIMIT would otherwise sort the whole organization for one page; each dialect has a
 * join that keeps the written order.
 */
export function accountsFirst(dialect: Dialect): string {
  const join = dialect === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN';
  return `usher_users u ${join} usher_memberships m ON m.user_id = u.id`;
}

interface Word {
  /** As stored addresses and usernames are written. */
  plain: string;
  /** As `name_key` is written. */
  folded: string;
}

function searchWords(q: string): Word[] {
  return q
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, wordsInSearch)
    .map((plain) => ({ plain, folded: fold(plain) }));
}

function matches({ plain, folded }: Word): Fragment {
  return {
    sql: `(u.name_key LIKE ? ESCAPE '!' OR u.email LIKE ? ESCAPE '!' OR u.username LIKE ? ESCAPE '!')`,
    parameters: [folded, plain, plain].map((word) => `%${word.replace(/[!%_]/g, '!$&')}%`),
  };
}
