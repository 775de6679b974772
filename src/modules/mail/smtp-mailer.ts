import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { SECOND } from '../../common/clock.js';
import { Settings } from '../../common/settings.js';
import type { RenderedMail } from './render-mail.js';

/** How many connections to the mail server are kept open, each with one mail on its way. */
export const CONNECTIONS = 5;

/** How long the answer to "is the mail server there" holds. */
const VERIFIED_FOR = 15 * SECOND;

/** Hands mails to the SMTP server, where there is one, over a pool of connections. */
@Injectable()
export class SmtpMailer implements OnApplicationShutdown {
  private readonly pool: ReturnType<typeof openPool> | undefined;
  private readonly from: string;
  private readonly domain: string;
  private readonly hasMailbox: boolean;
  private verified: { until: number; isReachable: Promise<boolean> } | undefined;

  constructor({ mail }: Settings) {
    this.from = mail.from;
    this.hasMailbox = mail.mailbox;
    this.domain = /@([^\s>]+)>?\s*$/.exec(mail.from)?.[1] ?? 'localhost';
    if (mail.smtpUrl) this.pool = openPool(mail.smtpUrl);
  }

  /** True when mails go anywhere: to a mail server, or to the mailbox. */
  get hasWayOut(): boolean {
    return this.pool !== undefined || this.hasMailbox;
  }

  /** Sends one mail; throws what the server or the way to it had against it. */
  async send(id: string, recipient: string, { subject, html, text }: RenderedMail): Promise<void> {
    const pool = await this.pool;
    await pool?.sendMail({
      from: this.from,
      // As an object: the address is not parsed again, and so cannot become two.
      to: { name: '', address: recipient },
      subject,
      html,
      text,
      // From the row's id, so that a mail that was sent twice can be recognized.
      messageId: `<${id}@${this.domain}>`,
      // No out-of-office replies, please (RFC 3834, section 5).
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  /**
   * Tells whether mails can be sent now: the server answers and lets us in, or they go to the
   * mailbox. The server is asked at most every 15 seconds.
   */
  isHealthy(): Promise<boolean> {
    if (!this.pool) return Promise.resolve(this.hasMailbox);
    if (!this.verified || this.verified.until < Date.now()) {
      const isReachable = this.pool
        .then((pool) => pool.verify())
        .then(
          () => true,
          () => false,
        );
      this.verified = { until: Date.now() + VERIFIED_FOR, isReachable };
    }
    return this.verified.isReachable;
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.pool)?.close();
  }
}

/** Nodemailer is loaded only where there is a mail server. */
async function openPool(url: string) {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
    // Beyond that the outbox waits and tries again.
    maxRequeues: 1,
    connectionTimeout: 20 * SECOND,
    greetingTimeout: 20 * SECOND,
    socketTimeout: 60 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
