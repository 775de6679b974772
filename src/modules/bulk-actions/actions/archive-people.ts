import { Injectable } from '@nestjs/common';
import { GroupMembers } from '../../groups/group-members.service.js';
import { Archiving } from '../../members/archiving.service.js';
import type { Membership } from '../../people/membership.entity.js';
import type { Person } from '../../people/person.js';
import { type BulkAction, type BulkContext, type LeftOut, refusalOf } from '../bulk-action.js';
import type { SkipReason } from '../skip-reasons.js';
import { type HeldPerson, holdPeople } from './hold-people.js';

/** Archives people. Nobody archives themselves among many: it would end what they began. */
@Injectable()
export class ArchivePeople implements BulkAction {
  readonly permission = 'can_archive_user';
  readonly mails = false;

  constructor(
    private readonly groups: GroupMembers,
    private readonly archiving: Archiving,
  ) {}

  async act(context: BulkContext, people: readonly Membership[]): Promise<LeftOut> {
    const { manager, actor } = context;
    const left: LeftOut = new Map();
    const together: Person[] = [];
    for (const held of await holdPeople(this.groups, context, people)) {
      const { membershipId, person } = held;
      const reason = refusedBefore(held, actor.userId);
      if (reason) left.set(membershipId, reason);
      else if (person?.membership.role === 'admin') {
        // Only when an admin is gone it is seen whether another is left.
        const refusal = await refusalOf(manager, (inner) =>
          this.archiving.archiveAll(inner, actor, [person]),
        );
        if (refusal) left.set(membershipId, refusal);
      } else if (person) together.push(person);
    }
    await this.archiving.archiveAll(manager, actor, together);
    return left;
  }
}

function refusedBefore({ person, holdsMore }: HeldPerson, actorId: string): SkipReason | undefined {
  if (!person) return 'user.not_found';
  const { userId, status } = person.membership;
  if (status === 'archived') return 'user.already_archived';
  if (userId === actorId) return 'user.is_yourself';
  return holdsMore ? 'user.holds_more' : undefined;
}
