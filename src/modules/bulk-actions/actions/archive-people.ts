import { Injectable } from '@nestjs/common';
import { GroupMembers } from '../../groups/group-members.service.js';
import { Archiving } from '../../members/archiving.service.js';
import { openPeople } from '../../members/edited-person.js';
import { holdMemberships } from '../../people/hold-memberships.js';
import type { Membership } from '../../people/membership.entity.js';
import type { Person } from '../../people/person.js';
import { type BulkAction, type BulkContext, type LeftOut, refusalOf } from '../bulk-action.js';
import type { SkipReason } from '../skip-reasons.js';

/** Archives people. Nobody archives themselves among many: it would end what they began. */
@Injectable()
export class ArchivePeople implements BulkAction {
  readonly permission = 'can_archive_user';
  readonly mails = false;

  constructor(
    private readonly groups: GroupMembers,
    private readonly archiving: Archiving,
  ) {}

  async act({ manager, actor }: BulkContext, people: readonly Membership[]): Promise<LeftOut> {
    const left: LeftOut = new Map();
    const ids = people.map(({ id }) => id);
    // Nobody joins or leaves before the commit.
    await holdMemberships(manager, ids);
    const further = await this.groups.reachingFurther(manager, actor, ids);
    const userIds = people.map(({ userId }) => userId);
    const found = await openPeople(manager, this.groups, actor.organizationId, userIds);
    const together: Person[] = [];
    for (const { id, userId } of people) {
      const person = found.get(userId);
      const reason = refusedBefore(person, further, actor.userId);
      if (reason) left.set(id, reason);
      else if (person?.membership.role === 'admin') {
        // Only when an admin is gone it is seen whether another is left.
        const refusal = await refusalOf(manager, (inner) =>
          this.archiving.archiveAll(inner, actor, [person]),
        );
        if (refusal) left.set(id, refusal);
      } else if (person) together.push(person);
    }
    await this.archiving.archiveAll(manager, actor, together);
    return left;
  }
}

function refusedBefore(
  person: Person | undefined,
  further: ReadonlySet<string>,
  actorId: string,
): SkipReason | undefined {
  if (!person) return 'user.not_found';
  const { id, userId, status } = person.membership;
  if (status === 'archived') return 'user.already_archived';
  if (userId === actorId) return 'user.is_yourself';
  return further.has(id) ? 'user.holds_more' : undefined;
}
