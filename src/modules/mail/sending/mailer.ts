import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { SECOND } from '../../../common/time/clock.js';
import { type OutgoingMail, Settings } from '../../../common/settings/settings.js';
import type { MailSender } from '../rendering/mail-look.js';
import type { RenderedMail } from '../rendering/render-mail.js';

/** The number of mails that are on their way at once. */
export const LANES = 5;

/** The time that the answer to "is the mail server there" holds. */
const VERIFIED_FOR = 15 * SECOND;

/** A mail in its final words, and whom it comes from. */
interface SendableMail extends Omit<RenderedMail, 'preheader'> {
  sender: MailSender;
}

/** An address of a header, whose name is not parsed again. */
interface Address {
  name: string;
  address: string;
}

/** The part of `MailerService` of @nestjs-modules/mailer that is used. */
interface HostMailer {
  sendMail(
    mail: Omit<OutgoingMail, 'to' | 'from' | 'replyTo'> & {
      to: Address;
      from?: string | Address;
      replyTo?: Address;
    },
  ): Promise<unknown>;
  verifyAllTransporters?(): Promise<boolean>;
}

/** Hands mails to who sends them: a function of the application's, or its MailerModule. */
@Injectable()
export class Mailer {
  private readonly domain: string;
  private verified: { until: number; isReachable: Promise<boolean> } | undefined;
  private found: { mailer: HostMailer | undefined } | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly discovery: DiscoveryService,
  ) {
    const { mail, publicUrl } = settings;
    this.domain = /@([^\s>]+)>?\s*$/.exec(mail.from ?? '')?.[1] ?? new URL(publicUrl).hostname;
  }

  /** True when mails go anywhere: to who sends them, or to the mailbox. */
  get hasWayOut(): boolean {
    return this.isSending || this.settings.mail.unsent === 'mailbox';
  }

  /** True when mails are sent; else they go to the mailbox, or wait. */
  get isSending(): boolean {
    return this.settings.mail.send !== undefined || this.hostMailer !== undefined;
  }

  /** Sends one mail; throws what the server or the way to it had against it. */
  async send(id: string, recipient: string, mail: SendableMail): Promise<void> {
    const { from, send } = this.settings.mail;
    const { subject, html, text, sender } = mail;
    const content = {
      subject,
      html,
      text,
      // From the row's id, so that a mail that was sent twice can be recognized.
      messageId: `<${id}@${this.domain}>`,
      // No out-of-office replies, please (RFC 3834, section 5).
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
    const named = namedSender(from, sender);
    const { replyTo } = sender;
    if (send) {
      await send({
        ...content,
        to: recipient,
        ...(from !== undefined && { from: named ? inQuotes(named) : from }),
        ...(replyTo !== null && { replyTo }),
      });
      return;
    }
    // As objects: the addresses are not parsed again, and so cannot become two.
    await this.hostMailer?.sendMail({
      ...content,
      to: { name: '', address: recipient },
      ...(from !== undefined && { from: named ?? from }),
      ...(replyTo !== null && { replyTo: { name: '', address: replyTo } }),
    });
  }

  /**
   * Tells whether mails can be sent now: the server answers and lets us in, or they go to the
   * mailbox. The server is asked at most every 15 seconds.
   */
  isHealthy(): Promise<boolean> {
    const mailer = this.hostMailer;
    if (this.settings.mail.send || !mailer?.verifyAllTransporters) {
      return Promise.resolve(this.hasWayOut);
    }
    if (!this.verified || this.verified.until < Date.now()) {
      const isReachable = mailer.verifyAllTransporters().catch(() => false);
      this.verified = { until: Date.now() + VERIFIED_FOR, isReachable };
    }
    return this.verified.isReachable;
  }

  /** Looked for by its name, when all providers are there: its package need not be installed. */
  private get hostMailer(): HostMailer | undefined {
    this.found ??= {
      mailer: this.discovery
        .getProviders()
        .find(({ name, host }) => name === 'MailerService' && host?.name === 'MailerCoreModule')
        ?.instance as HostMailer | undefined,
    };
    return this.found.mailer;
  }
}

/** The application's address under the organization's name; undefined where one of them is not known. */
function namedSender(from: string | undefined, { name }: MailSender): Address | undefined {
  const address = addressIn(from);
  return name === null || address === undefined ? undefined : { name, address };
}

/** The bare address of a From header, as `People <people@example.com>`. */
function addressIn(from = ''): string | undefined {
  return (
    /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(from)?.[1] ?? /^\s*([^<>\s]+@[^<>\s]+)\s*$/.exec(from)?.[1]
  );
}

/** An address with its name as a header has it: whatever the name is, it stays one name (RFC 5322). */
function inQuotes({ name, address }: Address): string {
  return `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`;
}
