import { createHash, randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type EntityManager, MoreThan } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { Settings } from '../../common/settings.js';
import { Database } from '../../database/database.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { LAST_SEEN_PRECISION, SESSION_IDLE_LIMIT, SESSION_LIFETIME } from './session-limits.js';
import { Session } from './session.entity.js';

/**
 * Who is signed in, and where. An ended session keeps its row for a while, out of use: it tells in
 * which organization the person worked last.
 */
@Injectable()
export class Sessions {
  private readonly logger = new Logger('Usher');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * Begins a session and hands its cookie to the browser. The one that the browser carried ends:
   * signing in always gives a new id (OWASP ASVS 5.0, 7.2.4).
   */
  async start(
    userId: string,
    organizationId: string,
    request: Request,
    response: Response,
  ): Promise<Session> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const session: Session = {
      id: newId(),
      tokenHash: hashOf(token),
      userId,
      organizationId,
      userAgent: request.get('user-agent')?.slice(0, 255) ?? null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: this.clock.fromNow(SESSION_LIFETIME),
    };
    const carried = readSessionCookie(request);
    await this.database.transaction(async (manager) => {
      if (carried) await this.end(manager, { tokenHash: hashOf(carried) });
      await manager.insert(Session, session);
    });
    setSessionCookie(response, this.settings, token);
    return session;
  }

  /** The live session of the request's cookie, whose use is noted. */
  async ofRequest(request: Request): Promise<Session | undefined> {
    const token = readSessionCookie(request);
    if (!token) return undefined;
    const session = await this.database.repository(Session).findOneBy({
      tokenHash: hashOf(token),
      expiresAt: MoreThan(this.clock.now()),
      lastSeenAt: MoreThan(this.clock.fromNow(-SESSION_IDLE_LIMIT)),
    });
    if (!session) return undefined;
    if (session.lastSeenAt < this.clock.fromNow(-LAST_SEEN_PRECISION)) this.touch(session.id);
    return session;
  }

  /** Signs the request's browser out. */
  async signOut(request: Request, response: Response): Promise<void> {
    const token = readSessionCookie(request);
    if (token) {
      await this.database.transaction((manager) => this.end(manager, { tokenHash: hashOf(token) }));
    }
    clearSessionCookie(response, this.settings);
  }

  /** Ends the live sessions among `which`, at once. @returns how many. */
  async end(
    manager: EntityManager,
    which: Partial<Pick<Session, 'id' | 'tokenHash' | 'userId'>>,
  ): Promise<number> {
    const now = this.clock.now();
    const { affected } = await manager.update(
      Session,
      { ...which, expiresAt: MoreThan(now) },
      { expiresAt: now },
    );
    return affected ?? 0;
  }

  /** Notes the use of a session; nobody waits for it, and failing to is no reason to refuse a request. */
  private touch(id: string): void {
    const lastSeenAt = this.clock.now();
    this.database
      .transaction((manager) => manager.update(Session, { id }, { lastSeenAt }))
      .catch((thrown: unknown) =>
        this.logger.warn(`A session's use was not noted: ${String(thrown)}`),
      );
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
