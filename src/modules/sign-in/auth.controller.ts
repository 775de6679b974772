import { Body, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, Public, SignedIn } from '../permissions/access.js';
import { UsherSwitchOrganization } from './dto/organization.dto.js';
import { UsherSignIn } from './dto/sign-in.dto.js';
import { MeService } from './me.service.js';
import { OwnSignInOnly } from '../sessions/own-sign-in-only.js';
import { Sessions } from '../sessions/sessions.service.js';
import { SignIn } from './sign-in.service.js';
import type { UsherMe } from './dto/me.dto.js';

@UsherController('auth')
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly me: MeService,
  ) {}

  /** Signs in by e-mail address or username, and sets the session cookie. */
  @Post('login')
  @HttpCode(200)
  @Public()
  @OwnSignInOnly()
  login(
    @Body() body: UsherSignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UsherMe> {
    return this.signIn.signIn(body, request, response);
  }

  /** Ends the session; also without one. */
  @Post('logout')
  @HttpCode(204)
  @Public()
  @OwnSignInOnly()
  logout(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    return this.sessions.signOut(request, response);
  }

  /** The person who is signed in, where, and what they may do. */
  @Get('me')
  @SignedIn()
  whoAmI(@CurrentActor() actor: Actor): Promise<UsherMe> {
    return this.me.describeMe(actor);
  }

  /** Goes on in another of the own organizations. */
  @Post('switch-organization')
  @HttpCode(200)
  @SignedIn()
  @OwnSignInOnly()
  async switchOrganization(
    @Body() { organizationId }: UsherSwitchOrganization,
    @CurrentActor() actor: Actor,
  ): Promise<UsherMe> {
    await this.sessions.moveTo(organizationId, actor);
    return this.me.describe(actor.userId, organizationId);
  }
}
