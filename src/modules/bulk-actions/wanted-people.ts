import { readPart } from '../../common/list/list-query.js';
import { Problem } from '../../common/problem/problem.js';
import { type Words, words } from '../../words/words.js';
import { type MemberFilter, memberList } from '../members/member-list.js';
import type { Need } from './bulk-action.js';
import type { UsherBulkAction } from './dto/bulk-action.dto.js';

/** The words for a fact that an action needs and was not given. */
const missing: Readonly<Record<Need, Words>> = {
  groupId: words('user.bulk_group'),
  role: words('value.role'),
};

/**
 * Reads which people an action is about.
 * @throws Problem 422 by field for what is missing or said twice, 400 for a filter that the list has not.
 */
export function wantedPeople(wanted: UsherBulkAction, needs: Need | undefined): MemberFilter {
  const people = readPart(memberList, wanted);
  if (wanted.filter && wanted.expect === undefined) throw invalid('expect', words('user.expect'));
  if (needs && wanted[needs] === undefined) throw invalid(needs, missing[needs]);
  return people;
}

function invalid(field: string, told: Words): Problem {
  return new Problem('request.invalid', { errors: { [field]: told } });
}
