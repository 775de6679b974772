import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demandNotMore } from '../groups/granting.js';
import { GroupMembers } from '../groups/group-members.service.js';
import { type Actor, demand } from '../permissions/access.js';
import { Membership } from '../people/membership.entity.js';
import type { Invitation } from './invitation.entity.js';

/** Bringing back an invitation that has ended asks for what inviting the person anew asks for. */
@Injectable()
export class InvitingAgain {
  constructor(private readonly groups: GroupMembers) {}

  /**
   * @throws Problem 403 `permission.missing` or `user.holds_more` unless `actor` may invite the
   * person.
   */
  async demand(
    manager: EntityManager,
    actor: Actor,
    { membershipId }: Pick<Invitation, 'membershipId'>,
  ): Promise<void> {
    demand(actor, 'can_create_user');
    const membership = await manager.findOneByOrFail(Membership, { id: membershipId });
    demandNotMore(actor, await this.groups.permissionsOf(manager, membership));
  }

  /**
   * The ids of those of `ended` that `by` may not bring back; the invitees themselves (null) always
   * may.
   */
  async refused(
    manager: EntityManager,
    by: Actor | null,
    ended: readonly Invitation[],
  ): Promise<ReadonlySet<string>> {
    if (by === null) return new Set();
    const mayInvite = by.permissions.has('can_create_user');
    const memberships = ended.map(({ membershipId }) => membershipId);
    const further = await this.groups.reachingFurther(manager, by, mayInvite ? memberships : []);
    const refused = ended.filter((one) => !mayInvite || further.has(one.membershipId));
    return new Set(refused.map(({ id }) => id));
  }
}
