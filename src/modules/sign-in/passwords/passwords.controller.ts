import { Body, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { addressKey } from '../../../common/http/address-key.js';
import { UsherController } from '../../../common/http/usher-controller.js';
import { type Actor, CurrentActor, Public, SignedIn } from '../../permissions/access.js';
import type { UsherPasswordPolicy } from '../../people/dto/password-policy.dto.js';
import { passwordPolicy } from '../../people/rules/password.js';
import {
  UsherChangePassword,
  UsherForgotPassword,
  UsherPasswordResetToken,
  UsherResetPassword,
} from '../dto/passwords.dto.js';
import { ForgottenPasswords } from './forgotten-passwords.service.js';
import { OwnSignInOnly } from '../../sessions/own-sign-in-only.js';
import { Passwords } from './passwords.service.js';

@UsherController('auth')
@OwnSignInOnly()
export class PasswordsController {
  constructor(
    private readonly passwords: Passwords,
    private readonly forgotten: ForgottenPasswords,
  ) {}

  /** The rules for a new password. */
  @Get('password-policy')
  @Public()
  @OwnSignInOnly('password_policy')
  policy(): UsherPasswordPolicy {
    return passwordPolicy;
  }

  /**
   * Mails a link for a new password, if there is such an account, and their invitation to somebody
   * who has none yet; the answer does not tell.
   */
  @Post('forgot-password')
  @HttpCode(202)
  @Public()
  forgot(@Body() { email }: UsherForgotPassword, @Req() request: Request): Promise<void> {
    return this.forgotten.ask(email, addressKey(request));
  }

  /** Tells whether the link of a token works; changes nothing. */
  @Post('reset-password/inspect')
  @HttpCode(204)
  @Public()
  inspectReset(@Body() { token }: UsherPasswordResetToken, @Req() request: Request): Promise<void> {
    return this.passwords.inspectReset(token, addressKey(request));
  }

  /** Sets a new password by the token of an e-mailed link, and ends every session. */
  @Post('reset-password')
  @HttpCode(204)
  @Public()
  reset(
    @Body() body: UsherResetPassword,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    return this.passwords.reset(body, request, response);
  }

  /** Changes the own password, and ends the other sessions. */
  @Post('change-password')
  @HttpCode(204)
  @SignedIn()
  change(
    @Body() body: UsherChangePassword,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    return this.passwords.change(actor, body, request, response);
  }
}
