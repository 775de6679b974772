import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Background } from '../../../common/background.js';
import { Clock, HOUR } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { RateLimits } from '../../../common/rate-limits.js';
import { newNonce } from '../../../common/secret-link.js';
import { Settings } from '../../../common/settings.js';
import { Database } from '../../../database/database.js';
import { words } from '../../../words/words.js';
import type { ComposedMail } from '../../mail/rendering/composed-mail.js';
import type { Email } from '../../mail/email.entity.js';
import { MailComposers } from '../../mail/rendering/mail-composers.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { parseEmailAddress } from '../../people/rules/email-address.js';
import { keepAccount } from '../../people/kept-account.js';
import { User } from '../../people/user.entity.js';
import { PasswordReset } from './password-reset.entity.js';
import { passwordResetLink } from './password-reset-link.js';

/** The time that the link for a new password works. */
const VALID_FOR = HOUR;

@Injectable()
export class ForgottenPasswords implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly outbox: Outbox,
    private readonly composers: MailComposers,
    private readonly settings: Settings,
    private readonly background: Background,
  ) {}

  onModuleInit(): void {
    this.composers.register(['password_reset'], (emails) => this.compose(emails));
  }

  /**
   * Mails a link for a new password to `address`, if an account with a password has it. Nobody
   * waits for that, and too many mails are dropped in silence: the answer tells nothing. Nor does
   * the next one: where there is no such account, the same is written, and the mail is of nobody.
   * @param from the caller's address, whose tries are counted.
   * @throws Problem `request.too_many` after too many tries of the caller.
   */
  async ask(address: string, from: string): Promise<void> {
    await this.limits.take('forgot_password_address', from);
    this.background.run('Mailing a link for a new password', () => this.mail(address));
  }

  private async mail(address: string): Promise<void> {
    const parsed = parseEmailAddress(address);
    if (!parsed.ok) return;
    const { email } = parsed;
    if (!(await this.limits.allows('forgot_password_account', email))) return;
    await this.database.transaction(async (manager) => {
      await keepAccount(manager, ['email', email]);
      const user = await manager.findOneBy(User, { email });
      const reset: PasswordReset = {
        id: newId(),
        userId: user?.passwordHash ? user.id : newId(),
        nonce: newNonce(),
        keyId: this.settings.keys.currentKeyId,
        expiresAt: this.clock.fromNow(VALID_FOR),
        usedAt: null,
        createdAt: this.clock.now(),
      };
      await manager.insert(PasswordReset, reset);
      await this.outbox.queue(manager, [
        {
          organizationId: null,
          userId: reset.userId,
          recipient: email,
          kind: 'password_reset',
          subjectId: reset.id,
          priority: 0,
        },
      ]);
    });
    await this.outbox.wake();
  }

  private async compose(
    emails: readonly Email[],
  ): Promise<ReadonlyMap<string, ComposedMail | null>> {
    const resets = await this.database
      .repository(PasswordReset)
      .findBy({ id: In(emails.map(({ subjectId }) => subjectId)) });
    const users = await this.database
      .repository(User)
      .findBy({ id: In(emails.map(({ userId }) => userId)) });
    return new Map(
      emails.map((email): [string, ComposedMail | null] => {
        const reset = resets.find(({ id }) => id === email.subjectId);
        const user = users.find(({ id }) => id === email.userId);
        const isUsable = reset?.usedAt === null && reset.expiresAt > this.clock.now();
        return [email.id, isUsable && user ? this.composeOne(reset, user) : null];
      }),
    );
  }

  private composeOne(reset: PasswordReset, { firstName, email }: User): ComposedMail {
    const link = passwordResetLink(this.settings, reset);
    return {
      template: 'password_reset',
      subject: words('mail.password_reset.subject'),
      values: { firstName, email, link, expiresAt: reset.expiresAt },
    };
  }
}
