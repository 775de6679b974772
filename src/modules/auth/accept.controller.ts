import { Body, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { addressKey } from '../../common/http/address-key.js';
import { UsherController } from '../../common/http/usher-controller.js';
import { Acceptance } from '../invitations/acceptance.js';
import { tokenText } from '../invitations/dto/invitation-token.dto.js';
import { Public } from '../permissions/access.js';
import { UsherAcceptInvitation } from './dto/accept-invitation.dto.js';
import { type Me, MeService } from './me.service.js';
import { Sessions } from './sessions.service.js';

@UsherController('public/invitations')
export class AcceptController {
  constructor(
    private readonly acceptance: Acceptance,
    private readonly sessions: Sessions,
    private readonly me: MeService,
  ) {}

  /** Accepts an invitation, and signs the person in to the organization. */
  @Post('accept')
  @HttpCode(200)
  @Public()
  async accept(
    @Body() { token, password }: UsherAcceptInvitation,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const session = await this.sessions.ofRequest(request);
    const { userId, organizationId } = await this.acceptance.accept(tokenText(token), {
      password,
      signedInUserId: session?.userId,
      address: addressKey(request),
    });
    await this.sessions.start(userId, organizationId, request, response);
    return this.me.describe(userId, organizationId);
  }
}
