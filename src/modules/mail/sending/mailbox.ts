import { Injectable } from '@nestjs/common';
import { Settings } from '../../../common/settings/settings.js';
import { contains } from '../../../database/contains.js';
import { Database } from '../../../database/database.js';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import { words } from '../../../words/words.js';
import { Email } from '../email.entity.js';
import { MailComposers } from '../rendering/mail-composers.js';
import type { RenderedMail } from '../rendering/render-mail.js';
import type { UsherMailboxMessage } from '../dto/mailbox-message.dto.js';

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
    private readonly settings: Settings,
  ) {}

  /**
   * The latest 50 mails, newest first.
   * @param to a whole address, or a part of addresses; undefined for all.
   */
  async latest(to?: string): Promise<UsherMailboxMessage[]> {
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
  async find(id: string): Promise<UsherMailboxMessage | undefined> {
    const emails = await this.database.repository(Email).findBy({ id, status: 'sent' });
    return (await this.messages(emails))[0];
  }

  private async messages(emails: readonly Email[]): Promise<UsherMailboxMessage[]> {
    const { renderMail } = await import('../rendering/render-mail.js');
    const composed = await this.composers.compose(emails);
    const { languages } = this.settings;
    return emails.map(({ id, recipient, kind, sentAt }) => {
      const content = composed.get(id);
      const rendered = content ? renderMail(content, languages) : outdated(languages[0]);
      return { id, to: recipient, kind, sentAt, ...rendered, link: content?.values.link ?? null };
    });
  }
}

function outdated(language: Language): RenderedMail {
  const subject = say(words('mail.outdated.subject'), language);
  const said = say(words('mail.outdated'), language);
  return { subject, preheader: said, text: `${said}\n`, html: `<p>${said}</p>\n` };
}

function isWholeAddress(text: string): boolean {
  return /^[^@]+@[^@]+\.[^@.]+$/.test(text);
}
