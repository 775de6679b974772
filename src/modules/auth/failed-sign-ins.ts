import { Injectable } from '@nestjs/common';
import { RateLimits } from '../../common/rate-limits.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { User } from '../users/user.entity.js';
import { Accounts } from './accounts.service.js';

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
  ) {}

  /**
   * @param address from where there is at most one record a minute of accounts that do not exist.
   */
  async record(user: User | null, address: string): Promise<void> {
    if (!user && !(await this.limits.allows('unknown_account_record', address))) return;
    const organizationId = user
      ? ((await this.accounts.lastOrganization(user.id)) ?? user.homeOrganizationId)
      : await this.firstOrganization();
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

  /** Ids are in order of time. */
  private async firstOrganization(): Promise<string | undefined> {
    const [first] = await this.database.query<{ id: string }>(
      'SELECT id FROM usher_organizations ORDER BY id LIMIT 1',
    );
    return first?.id;
  }
}
