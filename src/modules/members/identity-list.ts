import {
  flag,
  idList,
  type ListQueryOf,
  type ListSpec,
  oneOf,
  text,
} from '../../common/list/list-query.js';
import { memberStatuses } from '../people/member-status.js';
import { identityStatuses } from '../people/membership.entity.js';

const filters = {
  /** Words that each stand in the name, the e-mail address or the username. */
  q: text,
  /** The identity's. */
  status: oneOf(identityStatuses),
  /** True when it is `validated`; false for all the states that it is in before. */
  validated: flag,
  /** The member's. */
  accountStatus: oneOf(memberStatuses),
  /** True when they are archived; nobody reviews the identity of somebody who is. */
  archived: flag,
  ids: idList,
};

export const identityList = {
  filters,
  sorts: ['createdAt', 'submittedAt', 'email', 'lastName'],
  defaultSort: ['createdAt', 'DESC'],
} as const satisfies ListSpec<typeof filters, string>;

export type IdentityListQuery = ListQueryOf<typeof identityList>;
export type IdentityFilter = IdentityListQuery['filter'];
