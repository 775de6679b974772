import { Body, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { addressKey } from '../../../common/http/address-key.js';
import { UsherController } from '../../../common/http/usher-controller.js';
import { tokenText } from '../../invitations/dto/invitation-token.dto.js';
import { Public } from '../../permissions/access.js';
import { OwnSignInOnly } from '../../sessions/own-sign-in-only.js';
import { UsherEmailChangeToken, UsherInspectedEmailChange } from '../dto/email-changes.dto.js';
import { EmailConfirmations } from './email-confirmations.service.js';

/** The routes for the holder of a link that was mailed to a new address. */
@UsherController('public/email-changes')
@OwnSignInOnly()
export class EmailConfirmationsController {
  constructor(private readonly confirmations: EmailConfirmations) {}

  /** Tells what the link is about; changes nothing. */
  @Post('inspect')
  @HttpCode(200)
  @Public()
  inspect(
    @Body() { token }: UsherEmailChangeToken,
    @Req() request: Request,
  ): Promise<UsherInspectedEmailChange> {
    return this.confirmations.inspect(tokenText(token), addressKey(request));
  }

  /** Gives the account its new address, once. */
  @Post('confirm')
  @HttpCode(204)
  @Public()
  confirm(@Body() { token }: UsherEmailChangeToken, @Req() request: Request): Promise<void> {
    return this.confirmations.confirm(tokenText(token), addressKey(request));
  }
}
