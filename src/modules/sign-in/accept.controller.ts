import { Body, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AnswersOneOf } from '../../common/openapi/described-routes.js';
import { addressKey } from '../../common/http/address-key.js';
import { askedLanguage } from '../../common/http/language.js';
import { UsherController } from '../../common/http/usher-controller.js';
import { Settings } from '../../common/settings/settings.js';
import { Acceptance, type LinkHolder } from '../invitations/accepting/acceptance.js';
import { tokenText, UsherInvitationToken } from '../invitations/dto/invitation-token.dto.js';
import { Public } from '../permissions/access.js';
import { Actors } from './actors.service.js';
import { UsherAcceptInvitation } from './dto/accept-invitation.dto.js';
import type { UsherInspectedInvitation } from '../invitations/dto/inspected-invitation.dto.js';
import { UsherMe, UsherHostWelcome } from './dto/me.dto.js';

@UsherController('public/invitations')
export class AcceptController {
  constructor(
    private readonly acceptance: Acceptance,
    private readonly actors: Actors,
    private readonly settings: Settings,
  ) {}

  /** Tells what the link invites to; changes nothing. */
  @Post('inspect')
  @HttpCode(200)
  @Public()
  async inspect(
    @Body() { token }: UsherInvitationToken,
    @Req() request: Request,
  ): Promise<UsherInspectedInvitation> {
    return this.acceptance.inspect(tokenText(token), await this.holder(request));
  }

  /**
   * Accepts an invitation, and signs the person in to the organization; where the host signs people
   * in, the answer says where.
   */
  @Post('accept')
  @HttpCode(200)
  @AnswersOneOf(200, UsherMe, UsherHostWelcome)
  @Public()
  async accept(
    @Body() { token, password }: UsherAcceptInvitation,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UsherMe | UsherHostWelcome> {
    const holder = await this.holder(request);
    const arrival = await this.acceptance.accept(tokenText(token), password, holder);
    return this.actors.welcome(arrival, request, response);
  }

  private async holder(request: Request): Promise<LinkHolder> {
    return {
      signedIn: await this.actors.accountOf(request),
      address: addressKey(request),
      language: askedLanguage(request, this.settings.languages),
    };
  }
}
