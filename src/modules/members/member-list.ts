import {
  flag,
  id,
  idList,
  type ListQueryOf,
  type ListSpec,
  moment,
  oneOf,
  text,
} from '../../common/list/list-query.js';
import { roles } from '../permissions/permission-catalogue.js';
import { identityStatuses } from '../people/membership.entity.js';
import { memberStatuses } from '../people/member-status.js';
import { stages } from './stages.js';

const filters = {
  /** Words that each stand in the name, the e-mail address or the username. */
  q: text,
  status: oneOf(memberStatuses),
  role: oneOf(roles),
  /** A custom group, or the built-in group of a role. */
  groupId: id,
  identityStatus: oneOf(identityStatuses),
  importId: id,
  /** The stage that people have come to, or beyond. */
  reached: oneOf(stages),
  /** The moment from which on they were added. */
  since: moment,
  /** True for those whose invitation expires within a week. */
  expiring: flag,
  ids: idList,
};

export const memberList = {
  filters,
  sorts: ['createdAt', 'email', 'username', 'firstName', 'lastName', 'status', 'role'],
  defaultSort: ['createdAt', 'DESC'],
} as const satisfies ListSpec<typeof filters, string>;

export type MemberListQuery = ListQueryOf<typeof memberList>;
export type MemberFilter = MemberListQuery['filter'];
export type MemberSort = MemberListQuery['sort'];
