import { Injectable } from '@nestjs/common';
import { contains } from '../../database/contains.js';
import { Database } from '../../database/database.js';
import { Email, type EmailKind } from './email.entity.js';
import { MailComposers } from './mail-composers.js';
import type { RenderedMail } from './render-mail.js';

/** A mail as its recipient sees it. */
export interface MailboxMessage extends RenderedMail {
  id: string;
  to: string;
  kind: EmailKind;
  sentAt: Date | null;
  /** The link to follow, mostly a secret one; null for a mail whose link does not work any more. */
  link: string | null;
}

const LATEST = 50;

/**
 * Mails that were sent, rendered now: nothing of what they said is stored. Whoever sees them can
 * follow their secret links, so this is for development alone.
 */
@Injectable()
export class Mailbox {
  constructor(
    private readonly database: Database,
    private readonly composers: MailComposers,
  ) {}

  /**
   * The latest 50 mails, newest first.
   * @param to a whole address, or a part of addresses; undefined for all.
   */
  async latest(to?: string): Promise<MailboxMessage[]> {
    const wanted = to?.trim().toLowerCase();
    const emails = await this.database.repository(Email).find({
      where: {
        status: 'sent',
        ...(wanted && { recipient: isWholeAddress(wanted) ? wanted : contains(wanted) }),
      },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: LATEST,
    });
    return this.messages(emails);
  }

  /** One mail; undefined when there is none of that id that was sent. */
  async find(id: string): Promise<MailboxMessage | undefined> {
    const emails = await this.database.repository(Email).findBy({ id, status: 'sent' });
    return (await this.messages(emails))[0];
  }

  private async messages(emails: readonly Email[]): Promise<MailboxMessage[]> {
    const { renderMail } = await import('./render-mail.js');
    const composed = await this.composers.compose(emails);
    return emails.map(({ id, recipient, kind, sentAt }) => {
      const content = composed.get(id);
      const words = content ? renderMail(content) : outdated;
      return { id, to: recipient, kind, sentAt, ...words, link: content?.values.link ?? null };
    });
  }
}

const outdated: RenderedMail = {
  subject: 'A mail whose link has been used or does not work any more',
  text: 'This mail was sent, but what it was about is over: its link has been used, revoked or replaced.\n',
  html: '<p>This mail was sent, but what it was about is over: its link has been used, revoked or replaced.</p>\n',
};

function isWholeAddress(text: string): boolean {
  return /^[^@]+@[^@]+\.[^@.]+$/.test(text);
}
