import { Injectable } from '@nestjs/common';
import { GroupMembers } from '../../groups/group-members.service.js';
import { Archiving } from '../../members/archiving.service.js';
import type { Membership } from '../../people/membership.entity.js';
import type { Person } from '../../people/person.js';
import type { BulkAction, BulkContext, LeftOut } from '../bulk-action.js';
import { reasonOf } from '../skip-reasons.js';
import { holdPeople } from './hold-people.js';

/** Brings archived people back; those who had not joined are mailed a fresh invitation. */
@Injectable()
export class UnarchivePeople implements BulkAction {
  readonly permission = 'can_archive_user';
  readonly mails = true;

  constructor(
    private readonly groups: GroupMembers,
    private readonly archiving: Archiving,
  ) {}

  async act(context: BulkContext, people: readonly Membership[]): Promise<LeftOut> {
    const left: LeftOut = new Map();
    const together: Person[] = [];
    const held = await holdPeople(this.groups, context, people);
    for (const { membershipId, person, holdsMore } of held) {
      if (!person) left.set(membershipId, 'user.not_found');
      else if (person.membership.status !== 'archived') left.set(membershipId, 'user.not_archived');
      else if (holdsMore) left.set(membershipId, 'user.holds_more');
      else together.push(person);
    }
    const { manager, actor } = context;
    const refused = await this.archiving.unarchiveAll(manager, actor, together);
    for (const [id, refusal] of refused) left.set(id, reasonOf(refusal));
    return left;
  }
}
