import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../../common/time/clock.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import type { Email } from '../../mail/email.entity.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import type { EmailChangeMail, EmailChangeNotice } from '../../mail/rendering/composed-mail.js';
import { MailComposers } from '../../mail/rendering/mail-composers.js';
import { MailLooks } from '../../mail/rendering/mail-looks.service.js';
import type { Organization } from '../../organizations/organization.entity.js';
import { Organizations } from '../../organizations/organizations.service.js';
import { emailChangeLink } from '../../people/email-change-link.js';
import { EmailChange } from '../../people/email-change.entity.js';
import { User } from '../../people/user.entity.js';

/** The subjects of one batch, each found by its id. */
interface Facts {
  changes: ReadonlyMap<string, EmailChange>;
  users: ReadonlyMap<string, User>;
  organizations: ReadonlyMap<string, Organization>;
}

/** Mails about a new address: to it, with the link that confirms it, and to the one that there is. */
@Injectable()
export class EmailChangeMails implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly composers: MailComposers,
    private readonly organizations: Organizations,
    private readonly looks: MailLooks,
  ) {}

  onModuleInit(): void {
    this.composers.register(['email_change', 'email_change_notice'], (emails) =>
      this.compose(emails),
    );
  }

  /** Queues both, in the transaction that asks; the caller wakes the outbox after the commit. */
  async queue(manager: EntityManager, change: EmailChange, before: string): Promise<void> {
    const { id: subjectId, userId, organizationId, email } = change;
    const mail = { userId, subjectId, priority: 0 };
    await this.outbox.queue(manager, [
      { ...mail, organizationId, recipient: email, kind: 'email_change' },
      // Of no organization: none can use up the day's mails of the address before it is warned.
      { ...mail, organizationId: null, recipient: before, kind: 'email_change_notice' },
    ]);
  }

  private async compose(
    emails: readonly Email[],
  ): Promise<ReadonlyMap<string, EmailChangeMail | EmailChangeNotice | null>> {
    const facts = await this.facts(emails);
    return new Map(
      emails.map((email) => [
        email.id,
        email.kind === 'email_change' ? this.mail(email, facts) : this.notice(email, facts),
      ]),
    );
  }

  /** Null for a change that is over, or is to another address by now. */
  private mail({ subjectId, userId, recipient }: Email, facts: Facts): EmailChangeMail | null {
    const change = facts.changes.get(subjectId);
    const user = facts.users.get(userId);
    const organization = facts.organizations.get(change?.organizationId ?? '');
    if (!change || !user || !organization) return null;
    const { email, expiresAt } = change;
    const isUsable = email === recipient && expiresAt > this.clock.now();
    if (!isUsable || !this.settings.keys.has(change.keyId)) return null;
    return {
      template: 'email_change',
      chosen: [user.language, organization.language],
      look: this.looks.of(organization),
      values: {
        ...valuesOf(user, organization),
        email,
        link: emailChangeLink(this.settings, change),
        expiresAt,
      },
    };
  }

  /** Null for a change that was taken back; one that was confirmed in the meantime is told all the same. */
  private notice({ subjectId, userId, recipient }: Email, facts: Facts): EmailChangeNotice | null {
    const change = facts.changes.get(subjectId);
    const user = facts.users.get(userId);
    const newEmail = change?.email ?? user?.email;
    if (!user || newEmail === undefined || newEmail === recipient) return null;
    const organization = facts.organizations.get(change?.organizationId ?? user.homeOrganizationId);
    if (!organization) return null;
    return {
      template: 'email_change_notice',
      chosen: [user.language, organization.language],
      look: this.looks.of(organization),
      values: {
        ...valuesOf(user, organization),
        email: recipient,
        newEmail,
        link: `${this.settings.pagesUrl}/forgot-password`,
      },
    };
  }

  private async facts(emails: readonly Email[]): Promise<Facts> {
    const [changes, users] = await Promise.all([
      this.database
        .repository(EmailChange)
        .findBy({ id: In(emails.map(({ subjectId }) => subjectId)) }),
      this.database.repository(User).findBy({ id: In(emails.map(({ userId }) => userId)) }),
    ]);
    const organizationIds = [
      ...changes.map(({ organizationId }) => organizationId),
      ...users.map(({ homeOrganizationId }) => homeOrganizationId),
    ];
    return {
      changes: new Map(changes.map((change) => [change.id, change])),
      users: new Map(users.map((user) => [user.id, user])),
      organizations: await this.organizations.byIds(organizationIds),
    };
  }
}

function valuesOf(
  { firstName }: User,
  { name: organizationName, contactEmail }: Organization,
): Pick<EmailChangeMail['values'], 'firstName' | 'organizationName' | 'contactEmail'> {
  return { firstName, organizationName, contactEmail };
}
