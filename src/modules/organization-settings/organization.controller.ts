import { Body, Get, Put } from '@nestjs/common';
import { ApiBody } from '../../common/openapi/openapi.js';
import { changesIn, isSentBack, type RecordParts } from '../../common/problem/sent-back.js';
import { readBody } from '../../common/problem/validation.js';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, Requires, SignedIn } from '../permissions/access.js';
import { UsherUpdateOrganization } from '../organizations/dto/organization.dto.js';
import type { UsherOrganizationSettings } from '../organizations/dto/organization-settings.dto.js';
import { Organizations, settingFields } from '../organizations/organizations.service.js';
import { OrganizationSettings } from './organization-settings.service.js';

const parts: RecordParts = {
  mark: 'id',
  takes: settingFields,
  fixed: ['id'],
};

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

  /** Takes the whole of it, too: what is as it was is passed over, and the logo, which has a route of its own. */
  @Put()
  @Requires('can_manage_settings')
  @ApiBody({ type: UsherUpdateOrganization })
  async update(
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<UsherOrganizationSettings> {
    const sent = isSentBack(body, parts)
      ? changesIn(body, await this.organizations.settings(actor.organizationId), parts)
      : body;
    return this.settings.update(actor, await readBody(UsherUpdateOrganization, sent));
  }
}
