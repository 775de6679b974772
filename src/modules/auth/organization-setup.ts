import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { Problem } from '../../common/problem/problem.js';
import { RateLimits } from '../../common/rate-limits.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { GroupDirectory } from '../groups/group-directory.js';
import type { Organization } from '../organizations/organization.entity.js';
import { Organizations } from '../organizations/organizations.service.js';
import type { Actor } from '../permissions/access.js';
import { keepAccount } from '../users/kept-account.js';
import { Membership } from '../users/membership.entity.js';
import { User } from '../users/user.entity.js';

/** Makes an organization that somebody can work in. */
@Injectable()
export class OrganizationSetup {
  constructor(
    private readonly organizations: Organizations,
    private readonly groups: GroupDirectory,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
  ) {}

  /**
   * A new organization beside the actor's present one, with the actor as its first Admin.
   * @throws Problem 429 `request.too_many` after as many as a day allows.
   */
  async createFor({ userId }: Actor, name: string): Promise<Pick<Organization, 'id' | 'name'>> {
    await this.limits.take('new_organization', userId);
    return this.database.transaction(async (manager) => {
      if (!(await keepAccount(manager, ['id', userId]))) throw new Problem('auth.not_signed_in');
      const { email } = await manager.findOneByOrFail(User, { id: userId });
      const { id } = await this.create(manager, { name, contactEmail: email, adminId: userId });
      return { id, name };
    });
  }

  /** A new organization with its built-in groups, and `adminId` as its first, active Admin. */
  async create(
    manager: EntityManager,
    { name, contactEmail, adminId }: { name: string; contactEmail: string; adminId: string },
  ): Promise<Organization> {
    const organization = await this.organizations.create(manager, { name, contactEmail });
    const now = this.clock.now();
    await this.groups.createBuiltIn(manager, organization.id);
    await manager.insert(Membership, {
      id: newId(),
      organizationId: organization.id,
      userId: adminId,
      role: 'admin',
      status: 'active',
      identityStatus: 'none',
      metadata: null,
      importId: null,
      createdAt: now,
      activatedAt: now,
      archivedAt: null,
    });
    await this.audit.record(manager, {
      organizationId: organization.id,
      actorId: adminId,
      action: 'organization.created',
      subjectId: organization.id,
    });
    return organization;
  }
}
