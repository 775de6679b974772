import { Problem } from '../../../common/problem/problem.js';
import type { GroupMembers } from '../../groups/group-members.service.js';
import type { Membership } from '../../people/membership.entity.js';
import { type BulkContext, needed } from '../bulk-action.js';

/**
 * Finds whether the group is open to the actor: it is not when it holds more than they do.
 * @throws Problem 404 `group.not_found`, 409 `group.built_in`.
 */
export async function isOpen(groups: GroupMembers, context: BulkContext): Promise<boolean> {
  try {
    await groups.openGroup(context.manager, context.actor, needed(context, 'groupId'));
    return true;
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.code === 'group.not_allowed') return false;
    throw thrown;
  }
}

/** A membership as groups name it. */
export function placed<M extends Membership>(membership: M): M & { membershipId: string } {
  return { ...membership, membershipId: membership.id };
}
