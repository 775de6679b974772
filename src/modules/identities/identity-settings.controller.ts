import { Body, Get, Put } from '@nestjs/common';
import { ApiBody } from '../../common/openapi/openapi.js';
import { changesIn, isSentBack, type RecordParts } from '../../common/problem/sent-back.js';
import { readBody } from '../../common/problem/validation.js';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, Requires, SignedIn } from '../permissions/access.js';
import { UsherUpdateIdentitySettings } from './dto/update-identity-settings.dto.js';
import { IdentitySettings } from './identity-settings.js';
import type { UsherIdentitySettings } from './dto/identity-settings.dto.js';

const parts: RecordParts = {
  mark: 'id',
  takes: ['fields'],
  fixed: ['id', 'countries'],
};

/** The fields of an identity that the organization asks for. */
@UsherController('identity-settings')
export class IdentitySettingsController {
  constructor(private readonly identitySettings: IdentitySettings) {}

  @Get()
  @SignedIn()
  get(@CurrentActor() { organizationId }: Actor): Promise<UsherIdentitySettings> {
    return this.identitySettings.get(organizationId);
  }

  /** Changes the use of the fields that are given. Takes the whole of it, too: what is as it was is passed over. */
  @Put()
  @Requires('can_manage_settings')
  @ApiBody({ type: UsherUpdateIdentitySettings })
  async update(
    @CurrentActor() actor: Actor,
    @Body() body: unknown,
  ): Promise<UsherIdentitySettings> {
    const sent = isSentBack(body, parts)
      ? changesIn(body, await this.identitySettings.get(actor.organizationId), parts)
      : body;
    const { fields } = await readBody(UsherUpdateIdentitySettings, sent);
    return this.identitySettings.update(actor, fields);
  }
}
