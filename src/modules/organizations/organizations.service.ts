import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { Organization } from './organization.entity.js';

@Injectable()
export class Organizations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem `organization.not_found`. */
  async get(id: string): Promise<Organization> {
    const organization = await this.database.repository(Organization).findOneBy({ id });
    if (!organization) throw new Problem('organization.not_found');
    return organization;
  }

  /** Those of `ids` that exist, by id. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Organization>> {
    if (ids.length === 0) return new Map();
    const found = await this.database
      .repository(Organization)
      .findBy({ id: In([...new Set(ids)]) });
    return new Map(found.map((organization) => [organization.id, organization]));
  }

  /** A new organization by itself; its groups and first member are OrganizationSetup's. */
  async create(
    manager: EntityManager,
    { name, contactEmail }: Pick<Organization, 'name' | 'contactEmail'>,
  ): Promise<Organization> {
    const organization: Organization = {
      id: newId(),
      name,
      contactEmail,
      invitationDays: 14,
      reminders: 2,
      createdAt: this.clock.now(),
    };
    await manager.insert(Organization, organization);
    return organization;
  }
}
