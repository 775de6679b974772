import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND } from '../../../common/time/clock.js';
import { describeFault } from '../../../common/failures/describe-fault.js';
import { newId } from '../../../common/random/ids.js';
import { Settings } from '../../../common/settings/settings.js';
import { UsherSetupError } from '../../../common/failures/setup-error.js';
import type { JobResult } from '../../jobs/job-queue.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import type { WordedMail } from '../rendering/composed-mail.js';
import { deliveryFailure } from '../outbox/delivery-failure.js';
import { keptError } from '../delivery-words.js';
import type { Email } from '../email.entity.js';
import { MailComposers } from '../rendering/mail-composers.js';
import type { MailRenderer } from '../rendering/mail-renderer.js';
import { MailOutages } from './mail-outages.js';
import { MailPace } from './mail-pace.js';
import { DELIVER_MAIL } from '../outbox/outbox.js';
import { LEASE_MS, type Outcome, OutboxClaims } from '../outbox/outbox-claims.js';
import { LANES, Mailer } from './mailer.js';

/** The number of mails that are claimed at a time. */
const BATCH = 100;

/** Batches under way at once: while one is being recorded and the next one claimed, the other one is sent. */
const BATCHES = 2;

const SWEEP_EVERY = 3 * SECOND;

/**
 * Delivers what is due in the outbox: claims a batch, renders, sends, records. At least once, in
 * each process that does jobs. Without a mail server the mails stay due, and go out when there is
 * one.
 */
@Injectable()
export class MailDispatcher implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('Mail');
  private isDelivering = false;
  private isWanted = false;
  private isStopping = false;
  /** Set when there is no talking to the mail server: the rest waits for the next sweep. */
  private isUnreachable = false;

  constructor(
    private readonly jobs: JobRegistry,
    private readonly claims: OutboxClaims,
    private readonly composers: MailComposers,
    private readonly outages: MailOutages,
    private readonly mailer: Mailer,
    private readonly pace: MailPace,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    const { isSending, hasWayOut } = this.mailer;
    if (!isSending && this.settings.mail.unsent === 'refuse') {
      throw new UsherSetupError(
        'Nothing sends mail. Import MailerModule.forRoot of @nestjs-modules/mailer in the application, or give UsherModule a function as `mail.send`.',
      );
    }
    if (!hasWayOut) {
      this.logger.warn(
        'No mail server is set, so mails wait. They go out once there is one (a MailerModule, or `mail.send`).',
      );
    }
    this.jobs.handle(DELIVER_MAIL, () => this.deliver());
    this.jobs.sweep('mail', SWEEP_EVERY, async () => {
      await this.claims.recover();
      await this.deliver();
    });
  }

  /** Puts back what has not been begun; the queue waits for what has. */
  onModuleDestroy(): void {
    this.isStopping = true;
  }

  /** Delivers until nothing is due; one run at a time in a process, which looks once more when asked meanwhile. */
  async deliver(): Promise<JobResult> {
    if (!this.mailer.hasWayOut) return 'skipped';
    this.isWanted = true;
    if (this.isDelivering) return 'skipped';
    this.isDelivering = true;
    this.isUnreachable = false;
    try {
      while (this.isWanted && this.goesOn()) {
        this.isWanted = false;
        await Promise.all(Array.from({ length: BATCHES }, () => this.lane()));
      }
    } finally {
      this.isDelivering = false;
    }
    return 'done';
  }

  private goesOn(): boolean {
    return !this.isStopping && !this.isUnreachable;
  }

  private async lane(): Promise<void> {
    while (this.goesOn() && (await this.deliverBatch()));
  }

  /** @returns whether there was something to deliver. */
  private async deliverBatch(): Promise<boolean> {
    const owner = newId();
    const emails = await this.claims.claim(owner, this.batchSize());
    if (emails.length === 0) return false;
    const renewal = setInterval(() => this.renew(owner), LEASE_MS / 3);
    try {
      const outcome: Outcome = { sent: [], dropped: [], untouched: [], failed: [] };
      const mails = await this.compose(emails, outcome);
      await this.sendAll(mails, outcome);
      await this.record(owner, outcome);
      await this.outages.note(outcome);
    } finally {
      clearInterval(renewal);
    }
    return true;
  }

  /** At a pace, no more than go out in some seconds, so that urgent mails are not behind a long batch. */
  private batchSize(): number {
    const { perSecond } = this.settings.mail;
    return perSecond > 0 ? Math.min(BATCH, perSecond * 5) : BATCH;
  }

  /** The mails that have something to say. One that cannot be composed does not hold up the others. */
  private async compose(
    emails: readonly Email[],
    outcome: Outcome,
  ): Promise<[Email, WordedMail][]> {
    const composed = await this.composers.compose(emails).catch(() => undefined);
    const mails: [Email, WordedMail][] = [];
    for (const email of emails) {
      try {
        const content = (composed ?? (await this.composers.compose([email]))).get(email.id);
        if (content) mails.push([email, content]);
        else outcome.dropped.push(email.id);
      } catch (thrown) {
        this.logger.error(`The mail ${email.id} cannot be composed: ${describeFault(thrown)}`);
        const failure = { kind: 'unwritten', words: keptError('delivery.unwritten') } as const;
        outcome.failed.push({ email, failure });
      }
    }
    return mails;
  }

  /** Keeps every connection busy; a connection takes its next mail when it is free. */
  private async sendAll(mails: readonly [Email, WordedMail][], outcome: Outcome): Promise<void> {
    const render = await this.renderer();
    const rest = mails.values();
    const connection = async (): Promise<void> => {
      for (const [email, content] of rest) await this.send(email, content, outcome, render);
    };
    await Promise.all(Array.from({ length: LANES }, connection));
  }

  /** The renderer of a batch; undefined where mails go to the mailbox, which renders what is looked at. */
  private async renderer(): Promise<MailRenderer | undefined> {
    if (!this.mailer.isSending) return undefined;
    // The templates' language is loaded by processes that send.
    const { mailRenderer } = await import('../rendering/mail-renderer.js');
    return mailRenderer(this.settings.languages);
  }

  private async send(
    email: Email,
    content: WordedMail,
    outcome: Outcome,
    render: MailRenderer | undefined,
  ): Promise<void> {
    try {
      if (!(await this.pace.turn(() => this.goesOn()))) {
        outcome.untouched.push(email.id);
        return;
      }
      if (render) {
        const { sender } = content.look;
        await this.mailer.send(email.id, email.recipient, { ...render(content), sender });
      }
      outcome.sent.push(email);
    } catch (thrown) {
      const failure = deliveryFailure(thrown);
      outcome.failed.push({ email, failure });
      if (failure.kind !== 'unreachable') return;
      if (!this.isUnreachable) this.logger.warn(`Mail cannot be sent now: ${failure.words}`);
      this.isUnreachable = true;
    }
  }

  /** Records what went out. It must be known, or it goes out again: the database may be away for as long as the lease holds. */
  private async record(owner: string, outcome: Outcome): Promise<void> {
    const attempts = LEASE_MS / SECOND;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.claims.settle(owner, outcome);
        return;
      } catch (thrown) {
        if (attempt === attempts) throw thrown;
        await sleep(SECOND);
      }
    }
  }

  private renew(owner: string): void {
    this.claims.renew(owner).catch((thrown: unknown) => {
      this.logger.warn(`The lease of mails was not renewed: ${describeFault(thrown)}`);
    });
  }
}
