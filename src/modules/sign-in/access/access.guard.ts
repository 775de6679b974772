import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { refuseEncoded } from '../../../common/http/content-encoding.js';
import { type BodySize, readJson, TAKES_ROWS } from '../../../common/http/json-body.js';
import { askedLanguage, tellLanguage } from '../../../common/http/language.js';
import { USHER_CONTROLLER } from '../../../common/http/usher-controller.js';
import { TAKEN_TYPES } from '../../../common/openapi/described-routes.js';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { words } from '../../../words/words.js';
import {
  type Access,
  ACCESS,
  demand,
  demandOneOf,
  type UsherRequest,
} from '../../permissions/access.js';
import { Actors } from '../actors.service.js';
import { isAcceptedContent, isOwnOrigin } from './own-origin.js';
import { exists, OWN_SIGN_IN, type SignInPart } from '../../sessions/own-sign-in-only.js';
import { Refusals } from './refusals.js';

/**
 * Lets a request in by what its route says (`@Public`, `@SignedIn`, `@Requires`, `@RequiresOneOf`); closed where a
 * route says nothing. Its body is read when it is known who asks, and no sooner. Of the host's own
 * routes only those that ask for it come here, and their bodies are the host's to read.
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
    const http = context.switchToHttp();
    const request = http.getRequest<UsherRequest>();
    const response = http.getResponse<Response>();
    const isOurs = said(USHER_CONTROLLER) === true;
    if (!exists(said(OWN_SIGN_IN) as SignInPart | undefined, this.settings)) {
      throw new Problem('request.not_found');
    }
    if (isOurs) {
      tellLanguage(response, askedLanguage(request, this.settings.languages));
      refuseEncoded(request);
    }
    const access = said(ACCESS) as Access | undefined;
    this.refuseCrossSite(request, access);
    if (isOurs) refuseOtherContent(request);
    this.refusals.watch(request, response);
    await this.admit(request, access);
    if (!isOurs) return true;
    const isOnItsWay = !request.complete;
    refuseOtherUpload(request, said(TAKEN_TYPES) as readonly string[] | undefined);
    const size = said(TAKES_ROWS) ? 'rows' : sizeOf(access);
    await readJson(request, response, size);
    // Nobody keeps what was taken from them by sending slowly.
    if (isOnItsWay) await this.admit(request, access);
    return true;
  }

  private refuseCrossSite(request: UsherRequest, access: Access | undefined): void {
    const { publicUrl } = this.settings;
    const isDemanded = this.actors.demandsOwnOrigin(request, access?.kind === 'public');
    if (!isDemanded || isOwnOrigin(request, publicUrl)) return;
    throw new Problem('request.cross_site', {
      detail: words('request.other_origin', { url: publicUrl }),
    });
  }

  /** Notes who is acting. @throws Problem when they may not call the route. */
  private async admit(request: UsherRequest, access: Access | undefined): Promise<void> {
    if (access?.kind === 'public') return;
    request.actor = await this.actors.ofRequest(request);
    if (!access || !request.actor) throw this.actors.notSignedIn(request);
    if (access.kind === 'permission') demand(request.actor, access.permission);
    if (access.kind === 'one_of') demandOneOf(request.actor, access.permissions);
  }
}

/** @throws Problem when the request's content is none that Usher takes, whoever asks. */
function refuseOtherContent(request: UsherRequest): void {
  if (!isAcceptedContent(request)) throw otherContent();
}

/** @throws Problem when a form is sent to a route that takes none: it would be passed over, and the change with it. */
function refuseOtherUpload(request: UsherRequest, taken: readonly string[] = []): void {
  if (request.is('multipart') && !taken.includes('multipart/form-data')) throw otherContent();
}

function otherContent(): Problem {
  const detail = words('request.other_content');
  return new Problem('request.unsupported_media_type', { detail });
}

function sizeOf(access: Access | undefined): BodySize {
  return access?.kind === 'public' ? 'anybody' : 'somebody';
}
