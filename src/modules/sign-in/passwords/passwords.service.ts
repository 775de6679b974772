import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import { Clock } from '../../../common/time/clock.js';
import { addressKey } from '../../../common/http/address-key.js';
import { Problem } from '../../../common/problem/problem.js';
import { RateLimits } from '../../../common/limits/rate-limits.js';
import { isTokenOf, tokenId } from '../../../common/secrets/secret-link.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { words } from '../../../words/words.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import type { Actor } from '../../permissions/access.js';
import { checkPassword, hashPassword, verifyPassword } from '../../people/rules/password.js';
import { EmailChange } from '../../people/email-change.entity.js';
import { User } from '../../people/user.entity.js';
import { Accounts } from '../accounts.service.js';
import { rememberDevice } from '../../sessions/device-cookie.js';
import { PasswordChangeNotices } from './password-change-notices.js';
import { PasswordReset } from './password-reset.entity.js';
import { RESET_PURPOSE } from './password-reset-link.js';
import { Sessions } from '../../sessions/sessions.service.js';

/** New passwords: by an e-mailed link, or by the present one. The person is told by mail. */
@Injectable()
export class Passwords {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly limits: RateLimits,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly notices: PasswordChangeNotices,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Looks whether the link of a token works. Changes nothing, however many mail scanners look.
   * @param address whose tries are counted.
   * @throws Problem `auth.unusable_token` for an unknown, used or expired token alike.
   */
  async inspectReset(token: string, address: string): Promise<void> {
    await this.claimable(token, address);
  }

  /**
   * Sets a password by the token of an e-mailed link, which works once. Everybody who is signed in
   * as this person is signed out. The browser is one that the account knows from now on: whom
   * strangers keep from signing in on a new device has a way in.
   * @throws Problem `auth.unusable_token` for an unknown, used or expired token alike;
   * `request.invalid` when the password cannot be used, the link stays good then.
   */
  async reset(
    { token, password }: { token: string; password: string },
    request: Request,
    response: Response,
  ): Promise<void> {
    const { reset, user } = await this.claimable(token, addressKey(request));
    await this.demandGoodPassword(password, user);
    const passwordHash = await hashPassword(password);
    const organizationId =
      (await this.accounts.lastOrganization(user.id)) ?? user.homeOrganizationId;
    await this.database.transaction(async (manager) => {
      const now = this.clock.now();
      const claimed = await manager.update(
        PasswordReset,
        { id: reset.id, usedAt: IsNull(), expiresAt: MoreThan(now) },
        { usedAt: now },
      );
      if (claimed.affected === 0) throw new Problem('auth.unusable_token');
      await manager.update(User, { id: user.id }, { passwordHash });
      await manager.update(
        User,
        { id: user.id, emailVerifiedAt: IsNull() },
        { emailVerifiedAt: now },
      );
      await this.endOtherWaysIn(manager, user.id);
      await this.notices.queue(manager, user);
      await this.audit.record(manager, {
        organizationId,
        actorId: user.id,
        action: 'user.password_reset',
        subjectId: user.id,
      });
    });
    await this.outbox.wake();
    rememberDevice(request, response, this.settings, { id: user.id, passwordHash });
  }

  /**
   * Changes the password of somebody who is signed in; their other sessions end, and no browser but
   * this one is known to the account any more.
   * @throws Problem `auth.wrong_password`; `request.invalid` when the new one cannot be used;
   * `request.too_many` after too many wrong ones.
   */
  async change(
    actor: Actor,
    { currentPassword, password }: { currentPassword: string; password: string },
    request: Request,
    response: Response,
  ): Promise<void> {
    const { userId, organizationId, sessionId } = actor;
    const user = await this.database.repository(User).findOneByOrFail({ id: userId });
    await this.limits.take('current_password', userId);
    if (!(await verifyPassword(user.passwordHash, currentPassword))) {
      throw wrongPassword();
    }
    await this.limits.giveBack('current_password', userId);
    await this.demandGoodPassword(password, user);
    const passwordHash = await hashPassword(password);
    await this.database.transaction(async (manager) => {
      // Another change, or a link, may have replaced the present one meanwhile.
      const unchanged = { id: userId, passwordHash: user.passwordHash ?? IsNull() };
      const { affected } = await manager.update(User, unchanged, { passwordHash });
      if (affected === 0) throw wrongPassword();
      await this.endOtherWaysIn(manager, userId, sessionId);
      await this.notices.queue(manager, user);
      await this.audit.record(manager, {
        organizationId,
        actorId: userId,
        action: 'user.password_changed',
        subjectId: userId,
      });
    });
    await this.outbox.wake();
    rememberDevice(request, response, this.settings, { id: userId, passwordHash });
  }

  private async claimable(
    token: string,
    address: string,
  ): Promise<{ reset: PasswordReset; user: User }> {
    await this.limits.take('link_address', address);
    const id = tokenId(token);
    const reset =
      id === undefined ? null : await this.database.repository(PasswordReset).findOneBy({ id });
    const isUsable =
      reset !== null &&
      isTokenOf(this.settings.keys, RESET_PURPOSE, reset, token) &&
      reset.usedAt === null &&
      reset.expiresAt > this.clock.now();
    const user = isUsable && (await this.database.repository(User).findOneBy({ id: reset.userId }));
    if (!user) {
      throw new Problem('auth.unusable_token', {
        detail: words('password.link_used'),
      });
    }
    await this.limits.giveBack('link_address', address);
    return { reset, user };
  }

  private async demandGoodPassword(password: string, user: User): Promise<void> {
    const fault = await checkPassword(password, await this.accounts.ownWords(user));
    if (fault !== null) throw new Problem('request.invalid', { errors: { password: fault } });
  }

  /** Whoever had the old password, a link to replace it, or one to another address, is out. */
  private async endOtherWaysIn(
    manager: EntityManager,
    userId: string,
    keptSessionId: string | null = null,
  ): Promise<void> {
    const kept = keptSessionId === null ? {} : { id: Not(keptSessionId) };
    await this.sessions.end(manager, { userId, ...kept });
    await manager.update(PasswordReset, { userId, usedAt: IsNull() }, { usedAt: this.clock.now() });
    await manager.delete(EmailChange, { userId });
  }
}

function wrongPassword(): Problem {
  return new Problem('auth.wrong_password', {
    errors: { currentPassword: words('password.wrong') },
  });
}
