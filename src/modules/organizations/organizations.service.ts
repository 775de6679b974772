import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import { pick } from '../../common/pick.js';
import { isId, newId } from '../../common/random/ids.js';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { Actor } from '../permissions/access.js';
import { Organization } from './organization.entity.js';
import { logoPath } from './look/organization-look.js';
import type { UsherUpdateOrganization } from './dto/organization.dto.js';
import type { UsherOrganizationSettings } from './dto/organization-settings.dto.js';

/** A setting of an organization, which can be changed. */
type Setting = keyof UsherUpdateOrganization;

/** The values of all settings. */
type SettingValues = Pick<UsherOrganizationSettings, Setting>;

// A flag for each, so that one that is missing here is a type error: nobody could change it.
export const settingFields = Object.keys({
  name: true,
  contactEmail: true,
  language: true,
  timeZone: true,
  accent: true,
  senderName: true,
  replyTo: true,
  welcome: true,
  invitationDays: true,
  reminders: true,
  allowSelfValidation: true,
  retainInviteesDays: true,
  retainImportCellsDays: true,
  retainDraftsDays: true,
} satisfies Record<Setting, true>) as Setting[];

/** For how many days an organization keeps what; 0 for ever. */
export type Keeping = Pick<
  Organization,
  'id' | 'retainInviteesDays' | 'retainImportCellsDays' | 'retainDraftsDays'
>;

/** Makes organizations, and finds them. */
@Injectable()
export class Organizations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem `organization.not_found`. */
  async get(id: string): Promise<Organization> {
    const organization = await this.database.repository(Organization).findOneBy({ id });
    if (!organization) throw new Problem('organization.not_found');
    return organization;
  }

  /** Finds those of `ids` that exist, by id. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Organization>> {
    if (ids.length === 0) return new Map();
    const found = await this.database
      .repository(Organization)
      .findBy({ id: In([...new Set(ids)]) });
    return new Map(found.map((organization) => [organization.id, organization]));
  }

  /**
   * Finds the organization that stands for a tenant of the host's.
   * @param externalId the host's id of it; without one, it is the first that stands for no tenant.
   */
  ofTenant(externalId?: string): Promise<Organization | null> {
    return this.database.repository(Organization).findOne({
      where: { externalId: externalId ?? IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** Finds the organizations of exactly this name, the oldest first; or the one with this id. */
  async named(nameOrId: string): Promise<Organization[]> {
    const found = await this.database.repository(Organization).find({
      where: isId(nameOrId) ? { id: nameOrId } : { name: nameOrId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    // A database may count letters of either case as the same.
    return found.filter(({ id, name }) => id === nameOrId || name === nameOrId);
  }

  /** The next organizations after one, by id, with what they keep. */
  keepingAfter(after: string, count: number): Promise<Keeping[]> {
    return this.database.repository(Organization).find({
      select: {
        id: true,
        retainInviteesDays: true,
        retainImportCellsDays: true,
        retainDraftsDays: true,
      },
      where: { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: count,
    });
  }

  async settings(id: string): Promise<UsherOrganizationSettings> {
    const organization = await this.get(id);
    const settings: SettingValues = pick(organization, settingFields);
    return { id, ...settings, logo: logoPath(organization) };
  }

  /**
   * Changes what is given of the actor's organization, which the caller's transaction holds. What
   * stays as it is, is no change.
   */
  async change(
    manager: EntityManager,
    { userId, organizationId }: Actor,
    change: Partial<SettingValues>,
  ): Promise<void> {
    const before = await manager.findOneByOrFail(Organization, { id: organizationId });
    const fields = changedFields(before, change);
    if (fields.length === 0) return;
    await manager.update(Organization, { id: organizationId }, pick(change, fields));
    await this.audit.record(manager, {
      organizationId,
      actorId: userId,
      action: 'organization.updated',
      subjectId: organizationId,
      detail: { fields },
    });
  }

  /** A new organization by itself; its groups and first member are OrganizationSetup's. */
  async create(
    manager: EntityManager,
    { name, contactEmail, externalId }: Pick<Organization, 'name' | 'contactEmail' | 'externalId'>,
  ): Promise<Organization> {
    const organization: Organization = {
      id: newId(),
      name,
      contactEmail,
      externalId,
      language: null,
      timeZone: null,
      accent: null,
      senderName: null,
      replyTo: null,
      welcome: null,
      logo: null,
      invitationDays: 14,
      reminders: 2,
      identityFields: null,
      identityFieldsChangedAt: null,
      allowSelfValidation: false,
      retainInviteesDays: 30,
      retainImportCellsDays: 90,
      retainDraftsDays: 180,
      createdAt: this.clock.now(),
    };
    await manager.insert(Organization, organization);
    return organization;
  }
}

/** The settings that `change` gives and that are something else in `before`. */
function changedFields(before: Organization, change: Partial<SettingValues>): Setting[] {
  return settingFields.filter(
    (field) => change[field] !== undefined && change[field] !== before[field],
  );
}
