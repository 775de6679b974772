import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import type { ProblemCode } from '../../common/problem/catalogue.js';
import { Database } from '../../database/database.js';
import { GroupMembers } from '../groups/group-members.service.js';
import { Outbox } from '../mail/outbox.js';
import type { Actor } from '../permissions/access.js';
import { Membership, type MembershipStatus } from '../users/membership.entity.js';
import { findNotMore } from '../users/person.js';
import { Invitations } from './invitations.js';

const refusals: Readonly<Record<MembershipStatus, ProblemCode>> = {
  invited: 'invitation.already_pending',
  active: 'user.already_member',
  archived: 'user.archived_member',
};

/** Invites people again whose invitation was revoked; it asks for what inviting them asked for. */
@Injectable()
export class Reinviting {
  constructor(
    private readonly database: Database,
    private readonly invitations: Invitations,
    private readonly outbox: Outbox,
    private readonly groups: GroupMembers,
  ) {}

  /**
   * A fresh invitation, with a new secret, for a member who has not come yet and has none pending.
   * @returns the invitation's id.
   * @throws Problem 404 `user.not_found`, 403 `user.holds_more`, 409 saying why the person is not
   * to be invited, 429 within the pace.
   */
  async reinvite(userId: string, actor: Actor): Promise<string> {
    const { organizationId } = actor;
    const { id } = await this.database.transaction(async (manager) => {
      const { user, membership } = await findNotMore(manager, this.groups, actor, userId);
      // Writes what is there, to hold the membership: nobody archives it before the commit.
      const { affected } = await manager.update(
        Membership,
        { id: membership.id, status: 'invited' },
        { status: 'invited' },
      );
      if (!affected) throw new Problem(refusals[membership.status]);
      return this.invitations.invite(manager, {
        organizationId,
        userId,
        membershipId: membership.id,
        email: user.email,
        actorId: actor.userId,
      });
    });
    await this.outbox.wake();
    return id;
  }
}
