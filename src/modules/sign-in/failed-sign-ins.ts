import { Injectable } from '@nestjs/common';
import { NIL_ID } from '../../common/random/ids.js';
import { RateLimits } from '../../common/limits/rate-limits.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Organizations } from '../organizations/organizations.service.js';
import type { User } from '../people/user.entity.js';
import { Accounts } from './accounts.service.js';
import type { Try } from './sign-in-limits.js';

/**
 * Puts failed sign-ins on record: of an account in the organization that it worked in last, of
 * nobody's in the one that the installation began with. What was typed is not kept: it may be a
 * password.
 */
@Injectable()
export class FailedSignIns {
  constructor(
    private readonly accounts: Accounts,
    private readonly audit: AuditTrail,
    private readonly limits: RateLimits,
    private readonly database: Database,
    private readonly organizations: Organizations,
  ) {}

  /**
   * Records the failure, at most one a minute of the same account from the same address. An account
   * that exists and one that does not cost the same, so that the time says nothing.
   */
  async record(
    user: User | null,
    { account, address }: Pick<Try, 'account' | 'address'>,
  ): Promise<void> {
    if (!(await this.limits.allows('failed_sign_in_record', `${account}\n${address}`))) return;
    const first = await this.organizations.ofTenant();
    const last = await this.accounts.lastOrganization(user?.id ?? NIL_ID);
    const organizationId = user ? (last ?? user.homeOrganizationId) : first?.id;
    if (organizationId === undefined) return;
    await this.database.transaction((manager) =>
      this.audit.record(manager, {
        organizationId,
        actorId: null,
        action: 'user.sign_in_failed',
        subjectId: user?.id ?? null,
      }),
    );
  }
}
