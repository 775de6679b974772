import { Body, Get, Put } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, Requires, SignedIn } from '../permissions/access.js';
import { UsherUpdateOrganization } from '../organizations/dto/organization.dto.js';
import type { UsherOrganizationSettings } from '../organizations/dto/organization-settings.dto.js';
import { Organizations } from '../organizations/organizations.service.js';
import { OrganizationSettings } from './organization-settings.service.js';

/** The organization that the person is working in. */
@UsherController('organization')
export class OrganizationController {
  constructor(
    private readonly organizations: Organizations,
    private readonly settings: OrganizationSettings,
  ) {}

  @Get()
  @SignedIn()
  get(@CurrentActor() { organizationId }: Actor): Promise<UsherOrganizationSettings> {
    return this.organizations.settings(organizationId);
  }

  @Put()
  @Requires('can_manage_settings')
  update(
    @Body() change: UsherUpdateOrganization,
    @CurrentActor() actor: Actor,
  ): Promise<UsherOrganizationSettings> {
    return this.settings.update(actor, change);
  }
}
