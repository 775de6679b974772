import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Background } from '../../../common/work/background.js';
import { Clock, HOUR } from '../../../common/time/clock.js';
import { newId } from '../../../common/random/ids.js';
import { RateLimits } from '../../../common/limits/rate-limits.js';
import { newNonce } from '../../../common/secrets/secret-link.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { NewLinkRequests } from '../../invitations/mails/new-link-requests.js';
import type { ComposedMail } from '../../mail/rendering/composed-mail.js';
import type { Email } from '../../mail/email.entity.js';
import type { Organization } from '../../organizations/organization.entity.js';
import { Organizations } from '../../organizations/organizations.service.js';
import { MailLooks } from '../../mail/rendering/mail-looks.service.js';
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
    private readonly organizations: Organizations,
    private readonly looks: MailLooks,
    private readonly settings: Settings,
    private readonly background: Background,
    private readonly newLinks: NewLinkRequests,
  ) {}

  onModuleInit(): void {
    this.composers.register(['password_reset'], (emails) => this.compose(emails));
  }

  /**
   * Mails a link for a new password to `address`, if an account with a password has it, and to
   * somebody who has yet to choose one the link of their invitation. Nobody waits for that, and too
   * many mails are dropped in silence: the answer tells nothing. Nor does the next one: where there
   * is no such account, the same is written, and the mail is of nobody.
   * @param from the caller's address, whose tries are counted; too many do nothing.
   */
  async ask(address: string, from: string): Promise<void> {
    if (!(await this.limits.allows('forgot_password_address', from))) return;
    this.background.run('Mailing a link for a new password', () => this.mail(address));
  }

  private async mail(address: string): Promise<void> {
    const parsed = parseEmailAddress(address);
    if (!parsed.ok) return;
    const { email } = parsed;
    if (!(await this.limits.allows('forgot_password_account', email))) return;
    const isInvitee = await this.newLinks.mailInvitee(email);
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
      // An invitee's mail is queued already: it is one for everybody.
      if (isInvitee) return;
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
    // Of nobody, too, one is looked for: the work tells nothing of who has an account.
    const homeOf = (userId: string): string =>
      users.find(({ id }) => id === userId)?.homeOrganizationId ?? userId;
    const homes = await this.organizations.byIds(emails.map(({ userId }) => homeOf(userId)));
    return new Map(
      emails.map((email): [string, ComposedMail | null] => {
        const reset = resets.find(({ id }) => id === email.subjectId);
        const user = users.find(({ id }) => id === email.userId);
        const isUsable = reset?.usedAt === null && reset.expiresAt > this.clock.now();
        if (!isUsable || !user) return [email.id, null];
        return [email.id, this.composeOne(reset, user, homes.get(user.homeOrganizationId))];
      }),
    );
  }

  private composeOne(
    reset: PasswordReset,
    { firstName, email, language }: User,
    home: Organization | undefined,
  ): ComposedMail {
    const link = passwordResetLink(this.settings, reset);
    return {
      template: 'password_reset',
      look: this.looks.of(home),
      chosen: [language, home?.language],
      values: { firstName, email, link, expiresAt: reset.expiresAt },
    };
  }
}
