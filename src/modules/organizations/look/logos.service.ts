import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import type { Actor } from '../../permissions/access.js';
import { Organization } from '../organization.entity.js';
import { OrganizationLogo } from './logo.entity.js';
import type { LogoFacts } from './logo-facts.js';
import type { Logo } from './read-logo.js';

/** Keeps the logos of organizations: their bytes in a table of their own, which nothing else reads. */
@Injectable()
export class Logos {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem 404 `logo.not_found`. */
  async show(organizationId: string): Promise<OrganizationLogo> {
    const logo = await this.database.repository(OrganizationLogo).findOneBy({ organizationId });
    if (!logo) throw new Problem('logo.not_found');
    return { ...logo, bytes: Buffer.from(logo.bytes) };
  }

  /** Makes an image the logo of the actor's organization, which the caller's transaction holds. */
  async put(manager: EntityManager, actor: Actor, logo: Logo): Promise<void> {
    const { mediaType, bytes, facts } = logo;
    const { organizationId } = actor;
    await this.change(manager, actor, facts, async () => {
      await manager.delete(OrganizationLogo, { organizationId });
      const { version } = facts;
      await manager.insert(OrganizationLogo, { organizationId, version, mediaType, bytes });
    });
  }

  /** Takes the logo away, in the same way; one that is not there is away. */
  async remove(manager: EntityManager, actor: Actor): Promise<void> {
    const { organizationId } = actor;
    await this.change(manager, actor, null, async () => {
      await manager.delete(OrganizationLogo, { organizationId });
    });
  }

  private async change(
    manager: EntityManager,
    { userId, organizationId }: Actor,
    facts: LogoFacts | null,
    write: () => Promise<void>,
  ): Promise<void> {
    const { logo } = await manager.findOneByOrFail(Organization, { id: organizationId });
    if (logo?.version === facts?.version) return;
    await write();
    await manager.update(Organization, { id: organizationId }, { logo: facts });
    await this.audit.record(manager, {
      organizationId,
      actorId: userId,
      action: 'organization.updated',
      subjectId: organizationId,
      detail: { fields: ['logo'] },
    });
  }
}
