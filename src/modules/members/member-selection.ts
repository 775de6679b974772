import { fold } from '../../common/text/fold.js';
import type { Dialect } from '../../database/column-types.js';
import { ofNoIndex } from '../../database/beside-ids.js';
import { containing } from '../../database/contains.js';
import { inList } from '../../database/in-list.js';
import { sqlTime } from '../../database/database.js';
import { expiringSql } from '../invitations/expiring.js';
import { hasAccountSql } from '../people/has-account.js';
import { isWithheld } from '../people/known-names.js';
import type { MemberFilter, MemberSort } from './member-list.js';
import { reachedSql } from './stages.js';

/** More words than these narrow nothing any more. */
const wordsInSearch = 10;

/** A part of a statement, and the values of its `?` in order. */
export interface Fragment {
  sql: string;
  parameters: unknown[];
}

/** The memberships `m` (of accounts `u`) that a filter selects. */
export interface Selection extends Fragment {
  /** True when the condition speaks of `u`. */
  needsAccounts: boolean;
  /** True when it looks into the texts of `u`, which no index helps. */
  searches: boolean;
  /** True when the names of some of the organization's accounts are withheld from it. */
  withholds: boolean;
}

/** The facts about the installation and the organization, beside what a filter says. */
export interface Surroundings {
  multiOrganization: boolean;
  withholds: boolean;
  now: Date;
}

/** The filters of the lists of members and of identities. */
export type SelectionFilter = MemberFilter & { archived?: boolean; validated?: boolean };

/** A condition on memberships `m` (of accounts `u`). */
interface Condition extends Fragment {
  needsAccounts?: true;
  searches?: true;
}

/** Selects the organization's memberships that all filters of `filter` find. */
export function selectMembers(
  organizationId: string,
  filter: SelectionFilter,
  surroundings: Surroundings,
): Selection {
  const keys = Object.keys(conditions) as (keyof SelectionFilter)[];
  const parts: Condition[] = [
    equal(filter.ids ? ofNoIndex('m.organization_id') : 'm.organization_id', organizationId),
    ...keys.flatMap((key) => conditionsFor(key, filter[key], surroundings)),
  ];
  return {
    sql: parts.map(({ sql }) => sql).join(' AND '),
    parameters: parts.flatMap(({ parameters }) => parameters),
    needsAccounts: parts.some(({ needsAccounts }) => needsAccounts),
    searches: parts.some(({ searches }) => searches),
    withholds: surroundings.withholds,
  };
}

function conditionsFor<Key extends keyof Given>(
  key: Key,
  value: Given[Key] | undefined,
  surroundings: Surroundings,
): Condition[] {
  return value === undefined ? [] : conditions[key](value, surroundings);
}

/** The values of the filters that are given. */
type Given = { [Key in keyof SelectionFilter]-?: NonNullable<SelectionFilter[Key]> };

/**
 * The conditions of each filter, all of which must hold. A filter that is not here is a type error:
 * it would find everybody, and everybody would be archived by it.
 */
const conditions: {
  readonly [Key in keyof Given]: (value: Given[Key], surroundings: Surroundings) => Condition[];
} = {
  status: (status, { multiOrganization }) =>
    multiOrganization && (status === 'requested' || status === 'invited')
      ? [equal('m.status', 'invited'), hasAccountOrNot(status === 'invited')]
      : [equal('m.status', status)],
  archived: (isArchived) => [plain(`m.status ${isArchived ? '=' : '<>'} 'archived'`)],
  validated: (isValidated) => [plain(`m.identity_status ${isValidated ? '=' : '<>'} 'validated'`)],
  role: (role) => [equal('m.role', role)],
  identityStatus: (status) => [equal('m.identity_status', status)],
  importId: (id) => [equal('m.import_id', id)],
  groupId: (id) => [
    {
      sql: 'm.id IN (SELECT membership_id FROM usher_group_members WHERE group_id = ?)',
      parameters: [id],
    },
  ],
  reached: (stage) => [plain(reachedSql[stage])],
  since: (moment) => [{ sql: 'm.created_at >= ?', parameters: [sqlTime(moment)] }],
  expiring: (isExpiring, { now }) => {
    const { sql, parameters } = expiringSql('m', now);
    return [{ sql: isExpiring ? sql : `NOT ${sql}`, parameters }];
  },
  ids: (ids) => [
    { sql: ids.length > 0 ? `m.user_id IN ${inList(ids)}` : 'FALSE', parameters: ids },
  ],
  q: (q, { withholds }) => searchWords(q).map(withholds ? matchesKnown : matches),
};

function equal(column: string, value: string): Condition {
  return { sql: `${column} = ?`, parameters: [value] };
}

function plain(sql: string): Condition {
  return { sql, parameters: [] };
}

/** Many organizations tell invited people with an account apart from those without one. */
function hasAccountOrNot(has: boolean): Condition {
  return { ...plain(`${has ? '' : 'NOT '}${hasAccountSql('u')}`), needsAccounts: true };
}

/** The tables of a selection; the condition needs no more than these. */
export function tablesOf({ needsAccounts }: Pick<Selection, 'needsAccounts'>): string {
  return needsAccounts
    ? 'usher_memberships m JOIN usher_users u ON u.id = m.user_id'
    : 'usher_memberships m';
}

const accountColumns: Partial<Record<MemberSort['field'], { column: string; indexed: boolean }>> = {
  email: { column: 'u.email', indexed: true },
  username: { column: 'u.username', indexed: true },
  firstName: { column: 'u.name_key', indexed: false },
  lastName: { column: 'u.name_key', indexed: false },
};

/** Orders by what may be known: where names are withheld, the place in the list must not tell them either. */
function accountColumn(
  { field }: MemberSort,
  withholds: boolean,
): { column: string; indexed: boolean } | undefined {
  const account = accountColumns[field];
  if (!account || !withholds || field === 'email') return account;
  const column =
    field === 'username'
      ? `CASE WHEN ${isWithheld('m.id')} THEN '' ELSE u.username END`
      : `COALESCE(${typedName}, u.name_key)`;
  return { column, indexed: false };
}

const typedName = '(SELECT w.name_key FROM usher_withheld_names w WHERE w.membership_id = m.id)';

/** True when the order is one of the accounts. */
export function sortsByAccount({ field }: MemberSort): boolean {
  return accountColumns[field] !== undefined;
}

/** Up to so many members are looked up and sorted faster than all accounts are read. */
export const FEW_MEMBERS = 10_000;
/** A page that ends before this part of the list is read along an index. */
const NEAR = 1 / 20;

/**
 * True when a page is read from the accounts on instead of from the memberships. Planners that do
 * not weigh LIMIT, as MariaDB's, would sort the whole organization for one page, or look up every
 * account by its key for a search.
 * @param total how many the selection has;
 * @param end the page's end, counted from the first of them.
 */
export function readsAccountsFirst(
  { searches, withholds }: Selection,
  sort: MemberSort,
  { total, end, multiOrganization }: { total: number; end: number; multiOrganization: boolean },
): boolean {
  const account = accountColumn(sort, withholds);
  if (account?.indexed && total > FEW_MEMBERS && end < total * NEAR) return true;
  // Of many organizations, each has few of the accounts.
  if (multiOrganization) return false;
  return searches
    ? account !== undefined || total <= FEW_MEMBERS
    : account !== undefined && total > FEW_MEMBERS;
}

/** The ORDER BY of a sort: total, so that pages do not overlap, and along an index. */
export function orderOf(sort: MemberSort, { withholds }: Pick<Selection, 'withholds'>): string {
  const { field, order } = sort;
  const account = accountColumn(sort, withholds);
  // The indexed ones are unique; a second column would only keep MariaDB from the index.
  if (account) return `${account.column} ${order}${account.indexed ? '' : `, u.id ${order}`}`;
  const first = field === 'createdAt' ? '' : `m.${field} ${order}, `;
  return `${first}m.created_at ${order}, m.id ${order}`;
}

/** The same tables, to be read in this order. Each dialect has a join that planners leave as it is written. */
export function accountsFirst(dialect: Dialect): string {
  const join = dialect === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN';
  return `usher_users u ${join} usher_memberships m ON m.user_id = u.id`;
}

interface Word {
  /** As stored addresses and usernames are written. */
  typed: string;
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
    .map((typed) => ({ typed, folded: fold(typed) }));
}

function matches({ typed, folded }: Word): Condition {
  return {
    sql: `(u.name_key LIKE ? ESCAPE '!' OR u.email LIKE ? ESCAPE '!' OR u.username LIKE ? ESCAPE '!')`,
    parameters: [folded, typed, typed].map(containing),
    ...ofSearch,
  };
}

/**
 * The same where some names are withheld: what the organization calls those people stands in for
 * them.
 */
function matchesKnown({ typed, folded }: Word): Condition {
  return {
    sql: `(u.email LIKE ? ESCAPE '!' OR COALESCE(${typedName}, u.name_key) LIKE ? ESCAPE '!'
      OR (u.username LIKE ? ESCAPE '!' AND NOT ${isWithheld('m.id')}))`,
    parameters: [typed, folded, typed].map(containing),
    ...ofSearch,
  };
}

const ofSearch = { needsAccounts: true, searches: true } as const;
