import { Injectable } from '@nestjs/common';
import { GroupMembers } from '../../groups/group-members.service.js';
import { Archiving } from '../../members/archiving.service.js';
import { openPeople } from '../../members/edited-person.js';
import type { Membership } from '../../people/membership.entity.js';
import { type BulkAction, type Hand, type LeftOut, refusalOf } from '../bulk-action.js';

/** Brings archived people back; those who had not joined are mailed a fresh invitation. */
@Injectable()
export class UnarchivePeople implements BulkAction {
  readonly permission = 'can_archive_user';
  readonly mails = true;

  constructor(
    private readonly groups: GroupMembers,
    private readonly archiving: Archiving,
  ) {}

  async act({ manager, actor }: Hand, people: readonly Membership[]): Promise<LeftOut> {
    const left: LeftOut = new Map();
    const ids = people.map(({ id }) => id);
    const further = await this.groups.reachingFurther(manager, actor, ids);
    const userIds = people.map(({ userId }) => userId);
    const found = await openPeople(manager, this.groups, actor.organizationId, userIds);
    for (const { id, userId } of people) {
      const person = found.get(userId);
      if (!person) left.set(id, 'user.not_found');
      else if (person.membership.status !== 'archived') left.set(id, 'user.not_archived');
      else if (further.has(id)) left.set(id, 'user.holds_more');
      else {
        const refusal = await refusalOf(manager, (inner) =>
          this.archiving.unarchiveOne(inner, actor, person),
        );
        if (refusal) left.set(id, refusal);
      }
    }
    return left;
  }
}
