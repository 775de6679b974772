import { Injectable } from '@nestjs/common';
import { GroupMembers } from '../../groups/group-members.service.js';
import type { Membership } from '../../people/membership.entity.js';
import {
  allLeftOut,
  type BulkAction,
  type BulkContext,
  type LeftOut,
  needed,
  refusalOf,
} from '../bulk-action.js';
import { isOpen, placed } from './open-group.js';

/** Takes people out of a custom group. Nobody takes themselves out among many: it could end what they began. */
@Injectable()
export class RemoveFromGroup implements BulkAction {
  readonly permission = 'can_manage_groups';
  readonly mails = false;
  readonly needs = 'groupId';

  constructor(private readonly groups: GroupMembers) {}

  async demand(context: BulkContext): Promise<void> {
    await isOpen(this.groups, context);
  }

  async act(context: BulkContext, people: readonly Membership[]): Promise<LeftOut> {
    if (!(await isOpen(this.groups, context))) return allLeftOut(people, 'group.not_allowed');
    const { manager, actor } = context;
    const groupId = needed(context, 'groupId');
    const inside = await this.groups.among(manager, groupId, people.map(placed));
    const left = allLeftOut(people, 'user.unchanged');
    const ids = inside.map(({ id }) => id);
    const further = await this.groups.reachingFurther(manager, actor, ids);
    for (const { id, userId } of inside) {
      if (userId === actor.userId) left.set(id, 'user.is_yourself');
      else if (further.has(id)) left.set(id, 'user.holds_more');
      else left.delete(id);
    }
    const going = inside.filter(({ id }) => !left.has(id));
    const together = going.filter(({ role }) => role !== 'admin');
    await this.groups.takeOut(manager, actor, groupId, together);
    // Only when an admin is out it is seen whether another can manage groups.
    for (const admin of going.filter(({ role }) => role === 'admin')) {
      const refusal = await refusalOf(manager, (inner) =>
        this.groups.takeOut(inner, actor, groupId, [admin]),
      );
      if (refusal) left.set(admin.id, refusal);
    }
    return left;
  }
}
