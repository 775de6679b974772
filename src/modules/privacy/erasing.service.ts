import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { words } from '../../words/words.js';
import { Authority } from '../groups/authority.js';
import { GroupMembers } from '../groups/group-members.service.js';
import { assertAdminRemains, assertManagerRemains } from '../groups/remaining-manager.js';
import { type Actor, demand } from '../permissions/access.js';
import { HostSignOut } from '../people/host/host-sign-out.js';
import { findWithinReach } from '../groups/person-within-reach.js';
import { Erasure } from './erasure.js';

/** Erases a person whom somebody wants erased. */
@Injectable()
export class Erasing {
  constructor(
    private readonly database: Database,
    private readonly authority: Authority,
    private readonly groups: GroupMembers,
    private readonly erasure: Erasure,
    private readonly hostSignOut: HostSignOut,
  ) {}

  /**
   * Erases all that the actor's organization holds about somebody. There is no way back.
   * @throws Problem 404 `user.not_found`; 403 `permission.missing`, `user.holds_more`; 409
   * `user.is_yourself`, `user.last_admin`, `group.last_manager`.
   */
  async erase(actor: Actor, userId: string): Promise<void> {
    const { organizationId } = actor;
    if (userId === actor.userId) {
      throw new Problem('user.is_yourself', {
        detail: words('user.erase_yourself'),
      });
    }
    const erased = await this.database.transaction(async (manager) => {
      const held = await this.authority.hold(manager, actor, 'can_manage_settings');
      const { user, membership } = await findWithinReach(manager, this.groups, held, userId);
      // By hand they would be archived first.
      demand(held, 'can_archive_user');
      await this.erasure.hold(manager, organizationId, [membership]);
      const cause = { actorId: actor.userId };
      await this.erasure.erase(manager, organizationId, [membership], cause);
      await assertAdminRemains(manager, organizationId);
      await assertManagerRemains(manager, organizationId);
      return user;
    });
    this.hostSignOut.signOut(erased);
  }
}
