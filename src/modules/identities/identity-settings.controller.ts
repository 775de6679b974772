import { Body, Get, Put } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, Requires, SignedIn } from '../permissions/access.js';
import { UsherUpdateIdentitySettings } from './dto/update-identity-settings.dto.js';
import { IdentitySettings } from './identity-settings.js';
import type { UsherIdentitySettings } from './dto/identity-settings.dto.js';

/** The fields of an identity that the organization asks for. */
@UsherController('identity-settings')
export class IdentitySettingsController {
  constructor(private readonly identitySettings: IdentitySettings) {}

  @Get()
  @SignedIn()
  get(@CurrentActor() { organizationId }: Actor): Promise<UsherIdentitySettings> {
    return this.identitySettings.get(organizationId);
  }

  /** Changes the use of the fields that are given. */
  @Put()
  @Requires('can_manage_settings')
  update(
    @CurrentActor() actor: Actor,
    @Body() { fields }: UsherUpdateIdentitySettings,
  ): Promise<UsherIdentitySettings> {
    return this.identitySettings.update(actor, fields);
  }
}
