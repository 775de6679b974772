import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { USHER_CONTROLLER } from '../../common/http/usher-controller.js';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings.js';
import { Database } from '../../database/database.js';
import { Authority } from '../groups/authority.js';
import {
  type Access,
  ACCESS,
  type Actor,
  demand,
  type UsherRequest,
} from '../permissions/access.js';
import { isAcceptedContent, isOwnOrigin } from './own-origin.js';
import { Sessions } from './sessions.service.js';

/** Lets a request in by what its route says (`@Public`, `@SignedIn`, `@Requires`); closed where a route says nothing. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly authority: Authority,
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const controller = context.getClass();
    if (!this.reflector.get<boolean | undefined>(USHER_CONTROLLER, controller)) return true;
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      controller,
    ]);
    const request = context.switchToHttp().getRequest<UsherRequest>();
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
    request.actor = await this.actorOf(request);
    if (access?.kind === 'public') return true;
    if (!access || !request.actor) throw new Problem('auth.not_signed_in');
    if (access.kind === 'permission') demand(request.actor, access.permission);
    return true;
  }

  /** Who is acting, as they stand at this moment: whoever is archived, or out of the organization, is nobody. */
  private async actorOf(request: Request): Promise<Actor | undefined> {
    const session = await this.sessions.ofRequest(request);
    if (!session?.organizationId) return undefined;
    const { id, userId, organizationId } = session;
    const authority = await this.authority.of(this.database, userId, organizationId);
    if (!authority) {
      this.sessions.drop(session);
      return undefined;
    }
    const { membershipId, role, permissions } = authority;
    return { userId, organizationId, membershipId, sessionId: id, role, permissions };
  }
}
