import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../common/time/clock.js';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { words } from '../../../words/words.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Authority } from '../../groups/authority.js';
import { GroupMembers } from '../../groups/group-members.service.js';
import type { Actor } from '../../permissions/access.js';
import { holdsAll, type Permission } from '../../permissions/permission-catalogue.js';
import { Membership } from '../../people/membership.entity.js';
import { invitationUrl } from './invitation-link.js';
import { Invitation, statusOf } from '../invitation.entity.js';
import { renewLostKeys } from './lost-keys.js';
import { notPending } from '../not-pending.js';

/**
 * Shows secret links to those who may hand them over themselves. A copied link carries what its
 * copier could give: it is bound to what the person had within reach then, and void once they have
 * more (docs/adr/0003-copied-links.md).
 */
@Injectable()
export class CopiedLinks {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly groups: GroupMembers,
    private readonly authority: Authority,
  ) {}

  /**
   * The link of a pending invitation, to hand over without a mail. It is another than the mailed one
   * and may do less (`wayIn`); who copied it is in the audit trail.
   * @throws Problem 404 `invitation.not_found`, 409 `invitation.not_pending`, 403
   * `permission.missing`, `user.holds_more`.
   */
  async copy(id: string, actor: Actor): Promise<{ url: string; expiresAt: Date }> {
    const { organizationId } = actor;
    return this.database.transaction(async (manager) => {
      const held = await this.authority.share(manager, actor, 'can_copy_invitation_link');
      const invitation = await manager.findOneBy(Invitation, { id, organizationId });
      if (!invitation) throw new Problem('invitation.not_found');
      const status = statusOf(invitation, this.clock.now());
      if (status !== 'pending') throw notPending(status);
      const reach = await this.reachOf(manager, invitation);
      demandNotMore(reach, held);
      const copiedPermissions = [...reach].sort();
      await manager.update(Invitation, { id }, { copiedPermissions });
      await renewLostKeys(manager, this.settings.keys, [invitation]);
      await this.audit.record(manager, {
        organizationId,
        actorId: actor.userId,
        action: 'invitation.link_copied',
        subjectId: invitation.userId,
        detail: { invitationId: id },
      });
      const url = invitationUrl(this.settings, 'copied', { ...invitation, copiedPermissions });
      return { url, expiresAt: invitation.expiresAt };
    });
  }

  /** Tells whether the invitation leads to no more than when its link was copied. */
  async carries(manager: EntityManager, invitation: Invitation): Promise<boolean> {
    const copied = new Set(invitation.copiedPermissions);
    return holdsAll(copied, await this.reachOf(manager, invitation));
  }

  private async reachOf(
    manager: EntityManager,
    { membershipId }: Invitation,
  ): Promise<ReadonlySet<Permission>> {
    const membership = await manager.findOneByOrFail(Membership, { id: membershipId });
    return this.groups.permissionsOf(manager, membership);
  }
}

/**
 * Whoever has the link can become the person, so it must not lead to more than the actor's reach.
 */
function demandNotMore(
  reach: ReadonlySet<Permission>,
  { reach: held }: Pick<Actor, 'reach'>,
): void {
  if (holdsAll(held, reach)) return;
  throw new Problem('user.holds_more', {
    detail: words('user.link_holds_more'),
  });
}
