import type { GroupMembers } from '../../groups/group-members.service.js';
import { openPeople } from '../../members/edited-person.js';
import { holdMemberships } from '../../people/hold-memberships.js';
import type { Membership } from '../../people/membership.entity.js';
import type { Person } from '../../people/person.js';
import type { BulkContext } from '../bulk-action.js';

/** Somebody of a batch, as they are now. */
export interface HeldPerson {
  membershipId: string;
  /** Undefined for somebody who is not there any more. */
  person: Person | undefined;
  /** True for somebody who holds more than the actor. */
  holdsMore: boolean;
}

/** Holds the memberships of a batch until the commit, and reads who they are of. */
export async function holdPeople(
  groups: GroupMembers,
  { manager, actor }: BulkContext,
  people: readonly Membership[],
): Promise<HeldPerson[]> {
  const ids = people.map(({ id }) => id);
  await holdMemberships(manager, ids);
  const further = await groups.reachingFurther(manager, actor, ids);
  const userIds = people.map(({ userId }) => userId);
  const found = await openPeople(manager, groups, actor.organizationId, userIds);
  return people.map(({ id, userId }) => ({
    membershipId: id,
    person: found.get(userId),
    holdsMore: further.has(id),
  }));
}
