import { Body, Put } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, SignedIn } from '../permissions/access.js';
import type { UsherMe } from './dto/me.dto.js';
import { UsherUpdateOwnSettings } from './dto/own-settings.dto.js';
import { MeService } from './me.service.js';
import { OwnSettings } from './own-settings.service.js';

/** The choices that people make for themselves, wherever they work. */
@UsherController('me')
export class OwnSettingsController {
  constructor(
    private readonly settings: OwnSettings,
    private readonly me: MeService,
  ) {}

  @Put()
  @SignedIn()
  async update(
    @Body() change: UsherUpdateOwnSettings,
    @CurrentActor() actor: Actor,
  ): Promise<UsherMe> {
    await this.settings.update(actor, change);
    return this.me.describeMe(actor);
  }
}
