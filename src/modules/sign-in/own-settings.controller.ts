import { Body, Put } from '@nestjs/common';
import { ApiBody } from '../../common/openapi/openapi.js';
import { changesIn, isSentBack, type RecordParts } from '../../common/problem/sent-back.js';
import { readBody } from '../../common/problem/validation.js';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, SignedIn } from '../permissions/access.js';
import type { UsherMe } from './dto/me.dto.js';
import { UsherUpdateOwnSettings } from './dto/own-settings.dto.js';
import { MeService } from './me.service.js';
import { OwnSettings } from './own-settings.service.js';

/** The parts of `user`, as `/auth/me` shows it. */
const parts: RecordParts = {
  mark: 'id',
  takes: ['firstName', 'lastName', 'language', 'theme'],
  fixed: ['id', 'email', 'username'],
};

/** The choices that people make for themselves, wherever they work. */
@UsherController('me')
export class OwnSettingsController {
  constructor(
    private readonly settings: OwnSettings,
    private readonly me: MeService,
  ) {}

  /** Takes one's own account as `/auth/me` shows it, too: what is as it was is passed over. */
  @Put()
  @SignedIn()
  @ApiBody({ type: UsherUpdateOwnSettings })
  async update(@Body() body: unknown, @CurrentActor() actor: Actor): Promise<UsherMe> {
    const sent = isSentBack(body, parts)
      ? changesIn(body, (await this.me.describeMe(actor)).user, parts)
      : body;
    await this.settings.update(actor, await readBody(UsherUpdateOwnSettings, sent));
    return this.me.describeMe(actor);
  }
}
