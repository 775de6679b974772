import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { refuseEncoded } from '../../common/http/content-encoding.js';
import { type BodySize, readJson, TAKES_ROWS } from '../../common/http/json-body.js';
import { USHER_CONTROLLER } from '../../common/http/usher-controller.js';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings.js';
import { type Access, ACCESS, demand, type UsherRequest } from '../permissions/access.js';
import { Actors } from './actors.service.js';
import { isAcceptedContent, isOwnOrigin } from './own-origin.js';
import { Refusals } from './refusals.js';
import { hasSeveralSessionCookies, sessionCookieName } from './session-cookie.js';

/**
 * Lets a request in by what its route says (`@Public`, `@SignedIn`, `@Requires`); closed where a
 * route says nothing. Its body is read when it is known who asks, and no sooner.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: Actors,
    private readonly settings: Settings,
    private readonly refusals: Refusals,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const said = (key: string): unknown => this.reflector.getAllAndOverride(key, targets);
    if (!said(USHER_CONTROLLER)) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<UsherRequest>();
    const response = http.getResponse<Response>();
    this.refuseUnasked(request);
    this.refusals.watch(request, response);
    const access = said(ACCESS) as Access | undefined;
    await this.admit(request, access);
    const isOnItsWay = !request.complete;
    const size = said(TAKES_ROWS) ? 'rows' : sizeOf(access);
    await readJson(request, response, size);
    // Nobody keeps what was taken from them by sending slowly.
    if (isOnItsWay) await this.admit(request, access);
    return true;
  }

  /** @throws Problem when the request is none that Usher answers, whoever asks. */
  private refuseUnasked(request: UsherRequest): void {
    refuseEncoded(request);
    if (!isOwnOrigin(request, this.settings.publicUrl)) {
      throw new Problem('request.cross_site', {
        detail: `Changes are accepted from ${this.settings.publicUrl} only.`,
      });
    }
    if (!isAcceptedContent(request)) {
      throw new Problem('request.unsupported_media_type', {
        detail: 'Send JSON, or multipart/form-data where a file is taken.',
      });
    }
  }

  /** Notes who is acting. @throws Problem when they may not call the route. */
  private async admit(request: UsherRequest, access: Access | undefined): Promise<void> {
    request.actor = await this.actors.ofRequest(request);
    if (access?.kind === 'public') return;
    if (!access || !request.actor) throw notSignedIn(request, this.settings);
    if (access.kind === 'permission') demand(request.actor, access.permission);
  }
}

function notSignedIn(request: UsherRequest, settings: Settings): Problem {
  if (!hasSeveralSessionCookies(request, settings)) return new Problem('auth.not_signed_in');
  const name = sessionCookieName(settings);
  return new Problem('auth.not_signed_in', {
    detail: `Your browser sent several cookies named ${name}. Delete the cookies of this site, then sign in again.`,
  });
}

function sizeOf(access: Access | undefined): BodySize {
  return access?.kind === 'public' ? 'anybody' : 'somebody';
}
