import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type EntityManager, type FindOptionsWhere, MoreThan } from 'typeorm';
import { Background } from '../../common/work/background.js';
import { Clock } from '../../common/time/clock.js';
import { isId, newId } from '../../common/random/ids.js';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings/settings.js';
import { Database } from '../../database/database.js';
import { words } from '../../words/words.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Authority } from '../groups/authority.js';
import type { Actor } from '../permissions/access.js';
import { keepAccount } from '../people/kept-account.js';
import { User } from '../people/user.entity.js';
import { rememberDevice } from './device-cookie.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { LAST_SEEN_PRECISION, SESSION_IDLE_LIMIT, SESSION_LIFETIME } from './session-limits.js';
import { Session } from './session.entity.js';
import type { UsherSession } from './dto/session.dto.js';

/**
 * Begins, finds and ends sessions: who is signed in, and where. An ended session keeps its row for
 * a while, out of use: it tells in which organization the person worked last.
 */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly authority: Authority,
    private readonly audit: AuditTrail,
    private readonly background: Background,
  ) {}

  /**
   * Begins a session and hands its cookie to the browser, which the account knows from now on. The
   * one that the browser carried ends: signing in always gives a new id (OWASP ASVS 5.0, 7.2.4).
   * @param organizationId where the person works; null lets them accept an invitation, no more.
   * @param passwordHash of the password that they signed in by, which ends such sessions when it is
   * changed: it must be the account's still.
   * @throws Problem `auth.not_signed_in` when the account was erased a moment ago,
   * `auth.invalid_credentials` when its password was changed.
   */
  async start(
    userId: string,
    organizationId: string | null,
    request: Request,
    response: Response,
    passwordHash?: string | null,
  ): Promise<void> {
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
    const carried = readSessionCookie(request, this.settings);
    const account = await this.database.transaction(async (manager) => {
      await keepAccount(manager, ['id', userId]);
      const user = await manager.findOneBy(User, { id: userId });
      if (!user) throw new Problem('auth.not_signed_in');
      if (passwordHash !== undefined && passwordHash !== user.passwordHash)
        throw new Problem('auth.invalid_credentials', { detail: words('sign_in.check') });
      if (carried) await this.end(manager, { tokenHash: hashOf(carried) });
      await manager.insert(Session, session);
      if (organizationId) await this.recordSignIn(manager, userId, organizationId);
      return user;
    });
    setSessionCookie(response, this.settings, token);
    rememberDevice(request, response, this.settings, account);
  }

  /** The live session of the request's cookie, whose use is noted. */
  async ofRequest(request: Request): Promise<Session | undefined> {
    const token = readSessionCookie(request, this.settings);
    if (!token) return undefined;
    const session = await this.database
      .repository(Session)
      .findOneBy({ tokenHash: hashOf(token), ...this.live() });
    if (!session) return undefined;
    if (session.lastSeenAt < this.clock.fromNow(-LAST_SEEN_PRECISION)) {
      this.background.run('Noting the use of a session', () => this.touch(session.id));
    }
    return session;
  }

  /**
   * Goes on in another of the person's organizations.
   * @throws Problem `organization.not_found` unless they are an active member there.
   */
  async moveTo(organizationId: string, { userId, sessionId }: Actor): Promise<void> {
    if (sessionId === null) throw new Problem('auth.not_signed_in');
    await this.database.transaction(async (manager) => {
      const held = isId(organizationId)
        ? await this.authority.of(manager, userId, organizationId)
        : null;
      if (!held) throw new Problem('organization.not_found');
      await manager.update(Session, { id: sessionId }, { organizationId });
      await this.recordSignIn(manager, userId, organizationId);
    });
  }

  /** The person's live sessions, the latest use first. */
  async list({ userId, sessionId }: Actor): Promise<UsherSession[]> {
    const sessions = await this.database
      .repository(Session)
      .find({ where: { userId, ...this.live() }, order: { lastSeenAt: 'DESC', id: 'DESC' } });
    return sessions.map(({ id, createdAt, lastSeenAt, userAgent }) => ({
      id,
      createdAt,
      lastSeenAt,
      userAgent,
      current: id === sessionId,
    }));
  }

  /** Signs the request's browser out. */
  async signOut(request: Request, response: Response): Promise<void> {
    const token = readSessionCookie(request, this.settings);
    if (token) {
      await this.database.transaction((manager) => this.end(manager, { tokenHash: hashOf(token) }));
    }
    clearSessionCookie(response, this.settings);
  }

  /** @throws Problem `session.not_found` unless it is a live session of the person's own. */
  async endOwn({ userId }: Actor, id: string): Promise<void> {
    const ended = await this.database.transaction((manager) => this.end(manager, { id, userId }));
    if (ended === 0) throw new Problem('session.not_found');
  }

  /** Ends a session without anybody waiting for it. */
  drop({ id }: Session): void {
    this.background.run('Ending a session', () =>
      this.database.transaction((manager) => this.end(manager, { id })),
    );
  }

  async endAll({ userId }: Actor): Promise<void> {
    await this.database.transaction((manager) => this.end(manager, { userId }));
  }

  /** Ends the live sessions among `which`, at once. @returns how many. */
  async end(manager: EntityManager, which: FindOptionsWhere<Session>): Promise<number> {
    const now = this.clock.now();
    const { affected } = await manager.update(
      Session,
      { ...which, expiresAt: MoreThan(now) },
      { expiresAt: now },
    );
    return affected ?? 0;
  }

  private live(): FindOptionsWhere<Session> {
    return {
      expiresAt: MoreThan(this.clock.now()),
      lastSeenAt: MoreThan(this.clock.fromNow(-SESSION_IDLE_LIMIT)),
    };
  }

  private async touch(id: string): Promise<void> {
    const lastSeenAt = this.clock.now();
    await this.database.transaction((manager) => manager.update(Session, { id }, { lastSeenAt }));
  }

  private async recordSignIn(
    manager: EntityManager,
    userId: string,
    organizationId: string,
  ): Promise<void> {
    await this.audit.record(manager, {
      organizationId,
      actorId: userId,
      action: 'user.signed_in',
      subjectId: userId,
    });
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
