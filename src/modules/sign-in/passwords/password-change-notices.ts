import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import type { ComposedMail } from '../../mail/rendering/composed-mail.js';
import type { Email } from '../../mail/email.entity.js';
import { Organizations } from '../../organizations/organizations.service.js';
import { MailLooks } from '../../mail/rendering/mail-looks.service.js';
import { MailComposers } from '../../mail/rendering/mail-composers.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { User } from '../../people/user.entity.js';

/**
 * Tells people that their password was changed, so that they know if it was not they who did it.
 */
@Injectable()
export class PasswordChangeNotices implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
    private readonly composers: MailComposers,
    private readonly organizations: Organizations,
    private readonly looks: MailLooks,
  ) {}

  onModuleInit(): void {
    this.composers.register(['password_changed'], (emails) => this.compose(emails));
  }

  /**
   * Queues the mail, in the transaction that changes the password; the caller wakes the outbox
   * after the commit.
   */
  queue(manager: EntityManager, { id, email }: Pick<User, 'id' | 'email'>): Promise<void> {
    return this.outbox.queue(manager, [
      {
        organizationId: null,
        userId: id,
        recipient: email,
        kind: 'password_changed',
        subjectId: id,
        priority: 0,
      },
    ]);
  }

  private async compose(
    emails: readonly Email[],
  ): Promise<ReadonlyMap<string, ComposedMail | null>> {
    const users = await this.database
      .repository(User)
      .findBy({ id: In(emails.map(({ userId }) => userId)) });
    const homes = await this.organizations.byIds(
      users.map(({ homeOrganizationId }) => homeOrganizationId),
    );
    return new Map(
      emails.map(({ id, userId, recipient, createdAt }): [string, ComposedMail | null] => {
        const user = users.find((one) => one.id === userId);
        if (!user) return [id, null];
        const link = `${this.settings.pagesUrl}/forgot-password`;
        const values = {
          firstName: user.firstName,
          email: recipient,
          link,
          changedAt: createdAt,
        };
        const home = homes.get(user.homeOrganizationId);
        const look = this.looks.of(home);
        const chosen = [user.language, home?.language];
        return [id, { template: 'password_changed', look, chosen, values }];
      }),
    );
  }
}
