import { Injectable } from '@nestjs/common';
import { GroupMembers } from '../../groups/group-members.service.js';
import type { Membership } from '../../people/membership.entity.js';
import {
  allLeftOut,
  type BulkAction,
  type BulkContext,
  type LeftOut,
  needed,
} from '../bulk-action.js';
import { isOpen, placed } from './open-group.js';

/** Puts people into a custom group. */
@Injectable()
export class AddToGroup implements BulkAction {
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
    const inside = await this.groups.putInto(manager, actor, groupId, people.map(placed));
    return allLeftOut(inside, 'user.unchanged');
  }
}
