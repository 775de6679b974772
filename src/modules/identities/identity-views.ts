import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../../common/settings/settings.js';
import { Database } from '../../database/database.js';
import { Organization } from '../organizations/organization.entity.js';
import { hasAccount } from '../people/has-account.js';
import { shownStatus } from '../people/member-status.js';
import { findPerson, type Person } from '../people/person.js';
import { type FieldPath, fieldSettings } from './identity-fields.js';
import { nest } from './identity-shape.js';
import { lastEditor } from './identity-versions.js';
import { IdentityVersion } from './identity.entity.js';
import { Judging } from './judging.js';
import { type Editor, knownIdentity } from './known-identity.js';
import { openContent, openReturned, type ReturnedFields } from './sealed-content.js';
import type { UsherIdentityUser, UsherIdentity, UsherOwnIdentity } from './dto/identity.dto.js';

/** Shows identities, opened. Whoever shows one to somebody else records it. */
@Injectable()
export class IdentityViews {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly judging: Judging,
  ) {}

  /** @throws Problem 404 `user.not_found`. */
  async one(reader: Editor, userId: string): Promise<UsherIdentity> {
    const { manager } = this.database.dataSource;
    return this.view(manager, reader, await findPerson(manager, reader.organizationId, userId));
  }

  /** The same for the person themselves. */
  async own(reader: Editor): Promise<Omit<UsherOwnIdentity, 'organization'>> {
    const { manager } = this.database.dataSource;
    const person = await findPerson(manager, reader.organizationId, reader.userId);
    const view = await this.view(manager, reader, person);
    const uncorrected = await this.uncorrected(manager, person.membership.id, view.returned);
    return Object.assign(view, { uncorrected });
  }

  /** The same as far as `reader` may see it: what it says is for those who may view identities. */
  asFarAsMaySee(reader: Editor, userId: string): Promise<UsherIdentity> {
    return reader.permissions.has('can_view_identity')
      ? this.one(reader, userId)
      : this.state(reader, userId);
  }

  /** The same without what it says. */
  async state(reader: Editor, userId: string): Promise<UsherIdentity> {
    const view = await this.one(reader, userId);
    const { id, user, status, version, requestedAt, submittedAt, validatedAt } = view;
    const { updatedAt, updatedBy, outOfReach } = view;
    const times = { requestedAt, submittedAt, validatedAt, updatedAt, updatedBy };
    return {
      id,
      user,
      status,
      version,
      returned: null,
      returnedBefore: null,
      ...times,
      outOfReach,
    };
  }

  private async view(
    manager: EntityManager,
    reader: Editor,
    person: Person,
  ): Promise<UsherIdentity> {
    const { keys } = this.settings;
    const organization = await manager.findOneByOrFail(Organization, {
      id: person.membership.organizationId,
    });
    const settings = fieldSettings(organization.identityFields);
    const known = await knownIdentity(manager, keys, person, settings);
    const { identity, latest, content } = known;
    const reasons = identity && openReturned(keys, identity);
    const state: UsherIdentity = {
      id: person.user.id,
      user: identityUser(person, this.settings.multiOrganization),
      status: identity?.status ?? 'none',
      version: identity?.version ?? 0,
      returned: identity?.status === 'returned' ? reasons : null,
      returnedBefore: identity?.status === 'submitted' ? reasons : null,
      requestedAt: identity?.requestedAt ?? null,
      submittedAt: identity?.submittedAt ?? null,
      validatedAt: identity?.validatedAt ?? null,
      updatedAt: latest?.createdAt ?? null,
      updatedBy: await lastEditor(manager, latest),
      outOfReach: await this.judging.outOfReach(manager, reader, person, organization),
    };
    return Object.assign(state, nest(content, settings));
  }

  private async uncorrected(
    manager: EntityManager,
    identityId: string,
    returned: ReturnedFields | null,
  ): Promise<FieldPath[]> {
    if (!returned) return [];
    const order = { version: 'DESC' } as const;
    const versions = await Promise.all([
      manager.findOne(IdentityVersion, { where: { identityId }, order }),
      manager.findOne(IdentityVersion, { where: { identityId, action: 'return' }, order }),
    ]);
    const [now, then] = versions.map((one) => (one ? openContent(this.settings.keys, one) : {}));
    const paths = Object.keys(returned) as FieldPath[];
    return paths.filter((path) => isDeepStrictEqual(now?.[path], then?.[path]));
  }
}

/** The account of an identity, as it is shown with it. */
export function identityUser(
  { user, membership, names }: Person,
  multiOrganization: boolean,
): UsherIdentityUser {
  const { id, email } = user;
  const status = shownStatus(membership.status, hasAccount(user), multiOrganization);
  return { id, email, ...names, status };
}
