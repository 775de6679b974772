import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import type { ProblemCode } from '../../common/problem/catalogue.js';
import { Database } from '../../database/database.js';
import { Authority } from '../groups/authority.js';
import { GroupMembers } from '../groups/group-members.service.js';
import { Outbox } from '../mail/outbox/outbox.js';
import type { Actor } from '../permissions/access.js';
import { holdMemberships } from '../people/hold-memberships.js';
import { Membership, type MembershipStatus } from '../people/membership.entity.js';
import { findWithinReach } from '../groups/person-within-reach.js';
import { AskingAboutMembers } from './asking-about-members.js';
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
    private readonly asking: AskingAboutMembers,
    private readonly authority: Authority,
  ) {}

  /**
   * A fresh invitation, with a new secret, for a member who has not come yet and has none pending.
   * @returns the invitation's id.
   * @throws Problem 404 `user.not_found`, 403 `permission.missing`, `user.holds_more`, 409 saying why the person is not
   * to be invited, 422 with the words of the application, 429 within the pace.
   */
  async reinvite(userId: string, actor: Actor): Promise<string> {
    const { organizationId } = actor;
    await this.ask(userId, actor);
    const { id } = await this.database.transaction(async (manager) => {
      const held = await this.authority.share(manager, actor, 'can_create_user');
      const { user, membership } = await findWithinReach(manager, this.groups, held, userId);
      // Nobody archives it before the commit.
      await holdMemberships(manager, [membership.id]);
      const { status } = await manager.findOneByOrFail(Membership, { id: membership.id });
      if (status !== 'invited') throw new Problem(refusals[status]);
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

  /** Asks the application as for somebody new. */
  private async ask(userId: string, actor: Actor): Promise<void> {
    if (!this.asking.isWanted) return;
    const { manager } = this.database.dataSource;
    const person = await findWithinReach(manager, this.groups, actor, userId);
    const { status } = person.membership;
    if (status !== 'invited') throw new Problem(refusals[status]);
    await this.asking.ask(actor, person, person.user.email);
  }
}
