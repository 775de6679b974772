import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../database/database.js';
import { Authority } from '../groups/authority.js';
import type { UsherOrganizationSettings } from '../organizations/dto/organization-settings.dto.js';
import { Logos } from '../organizations/look/logos.service.js';
import { readLogo } from '../organizations/look/read-logo.js';
import { Organizations } from '../organizations/organizations.service.js';
import type { Actor } from '../permissions/access.js';

/** Changes the settings of the actor's organization, as far as they still may when it is their turn. */
@Injectable()
export class OrganizationSettings {
  constructor(
    private readonly database: Database,
    private readonly authority: Authority,
    private readonly organizations: Organizations,
    private readonly logos: Logos,
  ) {}

  /** Changes what is given. What stays as it is, is no change. */
  update(
    actor: Actor,
    change: Partial<Omit<UsherOrganizationSettings, 'id' | 'logo'>>,
  ): Promise<UsherOrganizationSettings> {
    return this.change(actor, (manager, held) => this.organizations.change(manager, held, change));
  }

  /**
   * Makes an image the logo, in place of the one there was.
   * @throws Problem as `readLogo`.
   */
  async putLogo(actor: Actor, file: Buffer): Promise<UsherOrganizationSettings> {
    const logo = readLogo(file);
    return this.change(actor, (manager, held) => this.logos.put(manager, held, logo));
  }

  /** Takes the logo away; one that is not there is away. */
  removeLogo(actor: Actor): Promise<UsherOrganizationSettings> {
    return this.change(actor, (manager, held) => this.logos.remove(manager, held));
  }

  private async change(
    actor: Actor,
    write: (manager: EntityManager, held: Actor) => Promise<void>,
  ): Promise<UsherOrganizationSettings> {
    await this.database.transaction(async (manager) => {
      // Of two changes at once, the second is held against what the first made.
      await write(manager, await this.authority.hold(manager, actor, 'can_manage_settings'));
    });
    return this.organizations.settings(actor.organizationId);
  }
}
