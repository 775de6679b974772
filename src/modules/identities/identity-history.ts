import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings/settings.js';
import { Database } from '../../database/database.js';
import { Organization } from '../organizations/organization.entity.js';
import { memberNames } from '../people/member-names.js';
import { findPerson } from '../people/person.js';
import { fieldSettings } from './identity-fields.js';
import { nest, type NestedFields } from './identity-shape.js';
import { IdentityVersion } from './identity.entity.js';
import { openContent } from './sealed-content.js';
import type { UsherIdentityVersion } from './dto/identity-version.dto.js';

/** The number of the latest versions that are listed. */
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
  async of(organizationId: string, userId: string): Promise<UsherIdentityVersion[]> {
    const versions = await this.database.repository(IdentityVersion).find({
      where: { identityId: await this.identityId(organizationId, userId) },
      order: { version: 'DESC' },
      take: LATEST,
    });
    const actor = (id: string) => ({ organizationId, userId: id });
    const named = await memberNames(
      this.database,
      versions.flatMap(({ actorId }) => (actorId === null ? [] : actor(actorId))),
    );
    return versions.map(({ version, status, source, action, actorId, createdAt }) => ({
      version,
      status,
      source,
      action,
      actor: actorId === null ? null : { id: actorId, name: named(actor(actorId))?.shown ?? null },
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
