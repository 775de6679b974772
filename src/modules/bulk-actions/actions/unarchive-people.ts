import { Injectable } from '@nestjs/common';
import { GroupMembers } from '../../groups/group-members.service.js';
import { Archiving } from '../../members/archiving.service.js';
import { openPeople } from '../../members/edited-person.js';
import { holdMemberships } from '../../people/hold-memberships.js';
import type { Membership } from '../../people/membership.entity.js';
import type { Person } from '../../people/person.js';
import type { BulkAction, BulkContext, LeftOut } from '../bulk-action.js';
import { reasonOf } from '../skip-reasons.js';

/** Brings archived people back; those who had not joined are mailed a fresh invitation. */
@Injectable()
export class UnarchivePeople implements BulkAction {
  readonly permission = 'can_archive_user';
  readonly mails = true;

  constructor(
    private readonly groups: GroupMembers,
    private readonly archiving: Archiving,
  ) {}

  async act({ manager, actor }: BulkContext, people: readonly Membership[]): Promise<LeftOut> {
    const left: LeftOut = new Map();
    const ids = people.map(({ id }) => id);
    // Nobody is archived or brought back before the commit.
    await holdMemberships(manager, ids);
    const further = await this.groups.reachingFurther(manager, actor, ids);
    const userIds = people.map(({ userId }) => userId);
    const found = await openPeople(manager, this.groups, actor.organizationId, userIds);
    const together: Person[] = [];
    for (const { id, userId } of people) {
      const person = found.get(userId);
      if (!person) left.set(id, 'user.not_found');
      else if (person.membership.status !== 'archived') left.set(id, 'user.not_archived');
      else if (further.has(id)) left.set(id, 'user.holds_more');
      else together.push(person);
    }
    const refused = await this.archiving.unarchiveAll(manager, actor, together);
    for (const [id, refusal] of refused) left.set(id, reasonOf(refusal));
    return left;
  }
}
