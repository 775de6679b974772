import { Body, Get, Put } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { ApiBody } from '../../common/openapi.js';
import { type Actor, CurrentActor, Requires, SignedIn } from '../permissions/access.js';
import { identitySettingsSchema } from './dto/identity-schemas.js';
import { UsherUpdateIdentitySettings } from './dto/update-identity-settings.dto.js';
import { IdentitySettings, type IdentitySettingsView } from './identity-settings.js';

/** Which fields of an identity the organization asks for. */
@UsherController('identity-settings')
export class IdentitySettingsController {
  constructor(private readonly identitySettings: IdentitySettings) {}

  @Get()
  @SignedIn()
  get(@CurrentActor() { organizationId }: Actor): Promise<IdentitySettingsView> {
    return this.identitySettings.get(organizationId);
  }

  /** Changes the use of the fields that are given. */
  @Put()
  @Requires('can_manage_settings')
  @ApiBody({ schema: identitySettingsSchema })
  update(
    @CurrentActor() actor: Actor,
    @Body() { fields }: UsherUpdateIdentitySettings,
  ): Promise<IdentitySettingsView> {
    return this.identitySettings.update(actor, fields);
  }
}
