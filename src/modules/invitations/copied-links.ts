import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { Actor } from '../permissions/access.js';
import { invitationUrl } from './invitation-link.js';
import { Invitation, statusOf } from './invitation.entity.js';
import { renewLostKeys } from './lost-keys.js';
import { notPending } from './not-pending.js';

/** Shows secret links to those who may hand them over themselves. */
@Injectable()
export class CopiedLinks {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * The link of a pending invitation, to hand over without a mail. It is another than the mailed one
   * and may do less (`wayIn`); who copied it is in the audit trail.
   * @throws Problem 404 `invitation.not_found`, 409 `invitation.not_pending`.
   */
  async copy(id: string, actor: Actor): Promise<{ url: string; expiresAt: Date }> {
    const { organizationId } = actor;
    return this.database.transaction(async (manager) => {
      const invitation = await manager.findOneBy(Invitation, { id, organizationId });
      if (!invitation) throw new Problem('invitation.not_found');
      const status = statusOf(invitation, this.clock.now());
      if (status !== 'pending') throw notPending(status);
      await renewLostKeys(manager, this.settings.keys, [invitation]);
      await this.audit.record(manager, {
        organizationId,
        actorId: actor.userId,
        action: 'invitation.link_copied',
        subjectId: invitation.userId,
        detail: { invitationId: id },
      });
      const url = invitationUrl(this.settings, 'copied', invitation);
      return { url, expiresAt: invitation.expiresAt };
    });
  }
}
