import { Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, SignedIn } from '../permissions/access.js';
import { OwnSignInOnly } from './own-sign-in-only.js';
import { Sessions } from './sessions.service.js';
import type { UsherSession } from './dto/session.dto.js';

@UsherController('auth')
@OwnSignInOnly()
export class SessionsController {
  constructor(private readonly sessions: Sessions) {}

  /** The sessions of the person, the latest use first. */
  @Get('sessions')
  @SignedIn()
  list(@CurrentActor() actor: Actor): Promise<UsherSession[]> {
    return this.sessions.list(actor);
  }

  /** Ends one of the own sessions. */
  @Delete('sessions/:id')
  @HttpCode(204)
  @SignedIn()
  end(
    @IdParam(['id', 'session.not_found']) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.sessions.endOwn(actor, id);
  }

  /** Ends all of the own sessions, this one too. */
  @Post('sign-out-everywhere')
  @HttpCode(204)
  @SignedIn()
  async endAll(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.endAll(actor);
    await this.sessions.signOut(request, response);
  }
}
