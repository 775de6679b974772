import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../common/time/clock.js';
import { newId } from '../../../common/random/ids.js';
import { Problem } from '../../../common/problem/problem.js';
import { RateLimits } from '../../../common/limits/rate-limits.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { GroupDirectory } from '../../groups/group-directory.js';
import { Invitations } from '../../invitations/invitations.js';
import type { Organization } from '../../organizations/organization.entity.js';
import { Organizations } from '../../organizations/organizations.service.js';
import type { Actor } from '../../permissions/access.js';
import { hasAccount } from '../../people/has-account.js';
import { keepAccount } from '../../people/kept-account.js';
import { Membership } from '../../people/membership.entity.js';
import { User } from '../../people/user.entity.js';

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
    private readonly settings: Settings,
    private readonly invitations: Invitations,
  ) {}

  /**
   * A new organization beside the actor's present one, with the actor as its first Admin.
   * @throws Problem 429 `request.too_many` after as many as a day allows.
   */
  async createFor({ userId }: Actor, name: string): Promise<Pick<Organization, 'id' | 'name'>> {
    await this.limits.take('new_organization', userId);
    return this.database.transaction(async (manager) => {
      if (!(await keepAccount(manager, ['id', userId]))) throw new Problem('auth.not_signed_in');
      const user = await manager.findOneByOrFail(User, { id: userId });
      const made = { name, contactEmail: user.email, externalId: null };
      const { id } = await this.create(manager, made, () => Promise.resolve([user]));
      return { id, name };
    });
  }

  /**
   * A new organization with its built-in groups and first Admins. Those who cannot sign in yet are
   * invited by e-mail; the caller wakes the outbox after the commit.
   * @param admins gives their accounts, when the organization is there.
   */
  async create(
    manager: EntityManager,
    values: Pick<Organization, 'name' | 'contactEmail' | 'externalId'>,
    admins: (organizationId: string) => Promise<readonly User[]>,
  ): Promise<Organization> {
    const organization = await this.organizations.create(manager, values);
    const { id: organizationId } = organization;
    await this.groups.createBuiltIn(manager, organization);
    const users = await admins(organizationId);
    for (const user of users) await this.join(manager, organizationId, user);
    await this.audit.record(manager, {
      organizationId,
      actorId: users[0]?.id ?? null,
      action: 'organization.created',
      subjectId: organizationId,
    });
    return organization;
  }

  private async join(manager: EntityManager, organizationId: string, user: User): Promise<void> {
    const isIn = this.settings.signIn !== undefined || hasAccount(user);
    const now = this.clock.now();
    const membershipId = newId();
    await manager.insert(Membership, {
      id: membershipId,
      organizationId,
      userId: user.id,
      role: 'admin',
      status: isIn ? 'active' : 'invited',
      identityStatus: 'none',
      metadata: null,
      importId: null,
      createdAt: now,
      activatedAt: isIn ? now : null,
      archivedAt: null,
    });
    if (isIn) return;
    const { id: userId, email } = user;
    const invitee = { organizationId, userId, membershipId, email, actorId: userId };
    await this.invitations.invite(manager, invitee);
  }
}
