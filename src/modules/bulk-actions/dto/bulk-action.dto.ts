import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, IsString, Min } from 'class-validator';
import { MAX_RANGE } from '../../../common/list/list-query.js';
import { ArrayUnique } from '../../../common/problem/array-unique.js';
import { Optional } from '../../../common/problem/optional.js';
import { saying } from '../../../common/problem/saying.js';
import { type Role, roles } from '../../permissions/permission-catalogue.js';
import { skipReasons } from '../skip-reasons.js';

/** Everything that can be done to many people at once. */
export const bulkActionNames = [
  'archive',
  'unarchive',
  'resend',
  'add_to_group',
  'remove_from_group',
  'set_role',
  'request_identity',
] as const;

export type BulkActionName = (typeof bulkActionNames)[number];

const isCount = saying('user.expect');

/** Something to do, and to whom: either `ids` or `filter`. */
export class UsherBulkAction {
  @IsIn(bulkActionNames, saying('user.bulk_action', { values: bulkActionNames.join(', ') }))
  action: BulkActionName;

  /** Ids of users, each once. */
  @Optional()
  @IsArray(saying('value.ids'))
  @ArrayMaxSize(MAX_RANGE, saying('identity.request_at_most', { max: MAX_RANGE }))
  @ArrayUnique(saying('user.bulk_twice'))
  @IsString({ each: true, ...saying('value.id') })
  ids?: string[];

  /** As the list of users takes it; `{}` is all of them. */
  @Optional()
  @IsObject(saying('identity.request_filter'))
  filter?: Record<string, unknown>;

  /** The custom group that people are added to or removed from. */
  @Optional()
  @IsString(saying('value.id'))
  groupId?: string;

  /** The role that people get. */
  @Optional()
  @IsIn(roles, saying('value.role'))
  role?: Role;

  /**
   * The number of people that was confirmed, needed with a filter. Where it is another by now, nothing
   * is done.
   */
  @Optional()
  @IsInt(isCount)
  @Min(0, isCount)
  expect?: number;
}

/** The number of people who were left out for one reason. */
export class UsherSkippedPeople {
  /** The code by which the same is refused by hand; `user.unchanged` for who is as wanted already. */
  reason: (typeof skipReasons)[number];
  count: number;
}

/** The outcome of acting on many people. */
export class UsherBulkOutcome {
  /** The number of people to whom it was done. */
  done: number;
  /** The others by reason, the most frequent first. */
  skipped: UsherSkippedPeople[];
}
