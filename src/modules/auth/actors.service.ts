import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Database } from '../../database/database.js';
import { Authority } from '../groups/authority.js';
import type { Actor } from '../permissions/access.js';
import { Sessions } from './sessions.service.js';

/**
 * Finds who is acting, as they stand at this moment. Whoever is archived, or out of the
 * organization, is nobody.
 */
@Injectable()
export class Actors {
  constructor(
    private readonly sessions: Sessions,
    private readonly authority: Authority,
    private readonly database: Database,
  ) {}

  /** The person whose session the request carries, in the organization that they work in. */
  async ofRequest(request: Request): Promise<Actor | undefined> {
    const session = await this.sessions.ofRequest(request);
    if (!session?.organizationId) return undefined;
    const { id, userId, organizationId } = session;
    const authority = await this.authority.of(this.database, userId, organizationId);
    if (!authority) {
      this.sessions.drop(session);
      return undefined;
    }
    return { userId, organizationId, sessionId: id, ...authority };
  }
}
