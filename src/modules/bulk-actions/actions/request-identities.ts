import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.js';
import type { Membership } from '../../people/membership.entity.js';
import { IdentityBulkRequests } from '../../registration/identity-bulk-requests.js';
import type { BulkAction, BulkContext, LeftOut } from '../bulk-action.js';

/** Asks people by mail to give their personal information themselves. */
@Injectable()
export class RequestIdentities implements BulkAction {
  readonly permission = 'can_register_identity';
  readonly mails = true;

  constructor(
    private readonly requests: IdentityBulkRequests,
    private readonly audit: AuditTrail,
  ) {}

  async act({ manager, actor }: BulkContext, people: readonly Membership[]): Promise<LeftOut> {
    const { organizationId, userId: actorId } = actor;
    const ids = people.map(({ id }) => id);
    const left = await this.requests.requestBatch(manager, actor, ids);
    const entries = people
      .filter(({ id }) => !left.has(id))
      .map(({ userId: subjectId }) => ({
        organizationId,
        actorId,
        action: 'identity.requested' as const,
        subjectId,
      }));
    if (entries.length > 0) await this.audit.record(manager, ...entries);
    return left;
  }
}
