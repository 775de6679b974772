import { Body, Put } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, SignedIn } from '../permissions/access.js';
import type { UsherMe } from './dto/me.dto.js';
import { UsherUpdateOwnSettings } from './dto/own-settings.dto.js';
import { MeService } from './me.service.js';

/** The choices that people make for themselves, wherever they work. */
@UsherController('me')
export class OwnSettingsController {
  constructor(private readonly me: MeService) {}

  @Put()
  @SignedIn()
  update(@Body() change: UsherUpdateOwnSettings, @CurrentActor() actor: Actor): Promise<UsherMe> {
    return this.me.choose(actor, change);
  }
}
