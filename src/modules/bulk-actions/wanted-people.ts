import { readListQuery } from '../../common/list/list-query.js';
import { Problem } from '../../common/problem/problem.js';
import { words } from '../../words/words.js';
import { type MemberFilter, memberList } from '../members/member-list.js';
import type { UsherBulkAction } from './dto/bulk-action.dto.js';

/**
 * Reads which people an action is about.
 * @throws Problem 422 by field for what is missing or said twice, 400 for a filter that the list has not.
 */
export function wantedPeople({ ids, filter, expect, ...wanted }: UsherBulkAction): MemberFilter {
  if ((ids === undefined) === (filter === undefined)) throw invalid('ids', 'value.ids_or_filter');
  if (filter && expect === undefined) throw invalid('expect', 'user.expect');
  const { action, groupId, role } = wanted;
  if (isOfGroup(action) && groupId === undefined) throw invalid('groupId', 'user.bulk_group');
  if (action === 'set_role' && role === undefined) throw invalid('role', 'value.role');
  return readListQuery(memberList, { filter: JSON.stringify(filter ?? { ids }) }).filter;
}

function isOfGroup(action: UsherBulkAction['action']): boolean {
  return action === 'add_to_group' || action === 'remove_from_group';
}

function invalid(
  field: string,
  key: 'value.ids_or_filter' | 'user.expect' | 'user.bulk_group' | 'value.role',
): Problem {
  return new Problem('request.invalid', { errors: { [field]: words(key) } });
}
