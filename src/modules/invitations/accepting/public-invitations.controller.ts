import { Body, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { addressKey } from '../../../common/http/address-key.js';
import { UsherController } from '../../../common/http/usher-controller.js';
import { Public } from '../../permissions/access.js';
import { tokenText, UsherInvitationToken } from '../dto/invitation-token.dto.js';
import { NewLinkRequests } from '../mails/new-link-requests.js';

/** The routes for the holder of a link, whoever they are. Looking and accepting is in modules/sign-in. */
@UsherController('public/invitations')
export class PublicInvitationsController {
  constructor(private readonly newLinks: NewLinkRequests) {}

  /** Asks for a fresh link by e-mail. The answer is the same whatever the token is. */
  @Post('request-new')
  @HttpCode(202)
  @Public()
  requestNew(@Body() { token }: UsherInvitationToken, @Req() request: Request): Promise<void> {
    return this.newLinks.request(tokenText(token), addressKey(request));
  }
}
