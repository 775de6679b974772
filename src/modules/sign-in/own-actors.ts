import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { askedLanguage } from '../../common/http/language.js';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings/settings.js';
import { Database } from '../../database/database.js';
import { words } from '../../words/words.js';
import { Authority } from '../groups/authority.js';
import type { SignedInAs } from '../invitations/links/ways-in.js';
import type { Actor } from '../permissions/access.js';
import type { Actors, Arrival } from './actors.service.js';
import { MeService } from './me.service.js';
import {
  hasSessionCookie,
  hasSeveralSessionCookies,
  sessionCookieName,
} from '../sessions/session-cookie.js';
import { Sessions } from '../sessions/sessions.service.js';
import type { UsherMe } from './dto/me.dto.js';

/** Finds who makes a request by Usher's own sessions. */
@Injectable()
export class OwnActors implements Actors {
  constructor(
    private readonly sessions: Sessions,
    private readonly authority: Authority,
    private readonly database: Database,
    private readonly me: MeService,
    private readonly settings: Settings,
  ) {}

  /**
   * Finds the person whose session the request carries, in the organization that they work in.
   * Whoever is archived, or out of the organization, is nobody.
   */
  async ofRequest(request: Request): Promise<Actor | undefined> {
    const session = await this.sessions.ofRequest(request);
    if (!session?.organizationId) return undefined;
    const { id, userId, organizationId } = session;
    const authority = await this.authority.of(this.database, userId, organizationId);
    if (!authority) {
      this.sessions.drop(session);
      return undefined;
    }
    const language = askedLanguage(request, this.settings.languages);
    return { userId, organizationId, sessionId: id, language, ...authority };
  }

  async accountOf(request: Request): Promise<SignedInAs> {
    return { userId: (await this.sessions.ofRequest(request))?.userId };
  }

  /** Public routes begin sessions: a page of another site could sign somebody in as somebody else. */
  demandsOwnOrigin(request: Request, isPublic: boolean): boolean {
    return isPublic || hasSessionCookie(request, this.settings);
  }

  notSignedIn(request: Request): Problem {
    if (!hasSeveralSessionCookies(request, this.settings)) return new Problem('auth.not_signed_in');
    const name = sessionCookieName(this.settings);
    return new Problem('auth.not_signed_in', {
      detail: words('sign_in.several_cookies', { name }),
    });
  }

  /** Signs the person in to the organization that they have joined. */
  async welcome(
    { userId, organizationId }: Arrival,
    request: Request,
    response: Response,
  ): Promise<UsherMe> {
    await this.sessions.start(userId, organizationId, request, response);
    return this.me.describe(userId, organizationId);
  }
}
