import { Body, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { addressKey } from '../../common/http/address-key.js';
import { UsherController } from '../../common/http/usher-controller.js';
import { Public } from '../permissions/access.js';
import { Acceptance, type InspectedInvitation } from './acceptance.js';
import { UsherInvitationToken, tokenText } from './dto/invitation-token.dto.js';
import { NewLinkRequests } from './new-link-requests.js';

/** What the holder of a link can do without a session. Accepting begins one: it is in modules/auth. */
@UsherController('public/invitations')
export class PublicInvitationsController {
  constructor(
    private readonly acceptance: Acceptance,
    private readonly newLinks: NewLinkRequests,
  ) {}

  /** What the link invites to; changes nothing. */
  @Post('inspect')
  @HttpCode(200)
  @Public()
  inspect(
    @Body() { token }: UsherInvitationToken,
    @Req() request: Request,
  ): Promise<InspectedInvitation> {
    return this.acceptance.inspect(tokenText(token), addressKey(request));
  }

  /** Asks for a fresh link by e-mail. The answer is the same whatever the token is. */
  @Post('request-new')
  @HttpCode(202)
  @Public()
  requestNew(@Body() { token }: UsherInvitationToken, @Req() request: Request): Promise<void> {
    return this.newLinks.request(tokenText(token), addressKey(request));
  }
}
