import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { fullName } from '../../common/full-name.js';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings.js';
import { Database } from '../../database/database.js';
import { Organization } from '../organizations/organization.entity.js';
import { findPerson } from '../users/person.js';
import { User } from '../users/user.entity.js';
import { fieldSettings } from './identity-fields.js';
import { nest, type NestedFields } from './identity-shape.js';
import { IdentityVersion } from './identity.entity.js';
import { openContent } from './sealed-content.js';

/** A change of an identity, without what it says. */
export interface VersionSummary extends Pick<
  IdentityVersion,
  'version' | 'status' | 'source' | 'action' | 'createdAt'
> {
  /** Null for nobody, or somebody who is gone. */
  actor: { id: string; name: string | null } | null;
}

/** How many of the latest versions are listed. */
const LATEST = 200;

/** The versions of an identity: who changed it, when, from where, and what it said then. */
@Injectable()
export class IdentityHistory {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /**
   * The latest versions, newest first.
   * @throws Problem 404 `user.not_found`.
   */
  async of(organizationId: string, userId: string): Promise<VersionSummary[]> {
    const versions = await this.database.repository(IdentityVersion).find({
      where: { identityId: await this.identityId(organizationId, userId) },
      order: { version: 'DESC' },
      take: LATEST,
    });
    const actorIds = versions.flatMap(({ actorId }) => actorId ?? []);
    const actors = await this.database.repository(User).findBy({ id: In([...new Set(actorIds)]) });
    const names = new Map(actors.map((user) => [user.id, fullName(user) ?? user.email]));
    return versions.map(({ version, status, source, action, actorId, createdAt }) => ({
      version,
      status,
      source,
      action,
      actor: actorId === null ? null : { id: actorId, name: names.get(actorId) ?? null },
      createdAt,
    }));
  }

  /**
   * All that was known with version number `version`, of the fields that the organization asks for.
   * @throws Problem 404 `user.not_found`, `identity.version_not_found`.
   */
  async contentOf(organizationId: string, userId: string, version: number): Promise<NestedFields> {
    const identityId = await this.identityId(organizationId, userId);
    const found = await this.database.repository(IdentityVersion).findOneBy({
      identityId,
      version,
    });
    if (!found) throw new Problem('identity.version_not_found');
    const { identityFields } = await this.database
      .repository(Organization)
      .findOneByOrFail({ id: organizationId });
    return nest(openContent(this.settings.keys, found), fieldSettings(identityFields));
  }

  private async identityId(organizationId: string, userId: string): Promise<string> {
    const { manager } = this.database.dataSource;
    const { membership } = await findPerson(manager, organizationId, userId);
    return membership.id;
  }
}
