import { Body, Put, Res } from '@nestjs/common';
import type { Response } from 'express';
import { IdParam, UsherController } from '../../../common/http/usher-controller.js';
import { ApiResponse } from '../../../common/openapi/openapi.js';
import { type Actor, CurrentActor, RequiresOneOf } from '../../permissions/access.js';
import { UsherChangeEmail } from '../dto/member.dto.js';
import { UsherUser } from '../dto/user.dto.js';
import { MemberViews } from '../member-views.js';
import { EmailChanges } from './email-changes.service.js';

@UsherController('users')
export class EmailChangesController {
  constructor(
    private readonly changes: EmailChanges,
    private readonly views: MemberViews,
  ) {}

  /**
   * Changes the address of somebody who has not come yet at once, and mails a new link to it: needs
   * can_create_user. Of somebody active, which needs can_edit_user, it waits until it is confirmed
   * from there (202).
   */
  @Put(':id/email')
  @RequiresOneOf('can_create_user', 'can_edit_user')
  @ApiResponse({ status: 200, type: UsherUser })
  @ApiResponse({ status: 202, type: UsherUser })
  async change(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'user.not_found']) id: string,
    @Body() { email }: UsherChangeEmail,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UsherUser> {
    if ((await this.changes.change(actor, id, email)) === 'waits') response.status(202);
    return this.views.one(actor, id);
  }
}
