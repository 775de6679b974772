import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, In, LessThan } from 'typeorm';
import { Clock, SECOND } from '../../../common/time/clock.js';
import { Database } from '../../../database/database.js';
import { noLease, renewLease } from '../../../database/lease.js';
import { keptError } from '../delivery-words.js';
import { Events } from '../../events/events.js';
import { type DeliveryFailure, MAX_ATTEMPTS, waitAfter } from './delivery-failure.js';
import { type Delivery, Email } from '../email.entity.js';
import { type Admitted, MailLedger } from './mail-ledger.js';
import { moveMails } from '../mail-states.js';

/** The time that a claim holds when its owner does not renew it; who comes after sends the mails again. */
export const LEASE_MS = 60 * SECOND;

/** The outcome of the mails of one claim. */
export interface Outcome {
  sent: Email[];
  /** The ids of those that had nothing to say any more. */
  dropped: string[];
  /** The ids of those that were not begun. */
  untouched: string[];
  failed: { email: Email; failure: DeliveryFailure }[];
}

/**
 * Decides which process delivers which rows of the outbox. Each claim has an owner's id of its own.
 */
@Injectable()
export class OutboxClaims {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: MailLedger,
    private readonly events: Events,
  ) {}

  /**
   * Claims up to `limit` mails that are due, the most urgent first, each as one attempt. Those
   * whose addresses have had their mails wait in the outbox, and say so.
   */
  async claim(owner: string, limit: number): Promise<Email[]> {
    for (;;) {
      const { going, waiting } = await this.claimDue(owner, limit);
      if (going.length > 0 || waiting.length === 0) return going;
    }
  }

  private claimDue(owner: string, limit: number): Promise<Admitted> {
    return this.database.transaction(async (manager) => {
      const due = manager
        .createQueryBuilder(Email, 'email')
        .where('email.status = :status', { status: 'queued' })
        .andWhere('email.nextAttemptAt <= :now', { now: this.clock.now() })
        .orderBy('email.priority')
        .addOrderBy('email.nextAttemptAt')
        .limit(limit);
      // Several workers claim at once without waiting for each other; SQLite has one writer anyway.
      if (this.database.dialect === 'mysql') {
        due.setLock('pessimistic_write').setOnLocked('skip_locked');
        // Not a matter of statistics, which lag behind an import: the whole outbox would be read.
        due.useIndex('usher_emails_due');
      }
      const admitted = await this.ledger.admit(manager, await due.getMany());
      const { going, waiting } = admitted;
      // The delivery log tells it as it tells the words of mail servers.
      const error = keptError('delivery.had_their_mails');
      for (const { id, until } of waiting) {
        await manager.update(Email, { id }, { nextAttemptAt: until, error });
      }
      if (going.length === 0) return admitted;
      const ids = going.map(({ id }) => id);
      await moveMails(manager, { id: In(ids) }, 'sending', {
        leaseOwner: owner,
        leaseUntil: this.clock.fromNow(LEASE_MS),
        attempts: () => 'attempts + 1',
      });
      return {
        waiting,
        going: going.map((email) => ({ ...email, attempts: email.attempts + 1 })),
      };
    });
  }

  /** Holds the claim for another while. */
  async renew(owner: string): Promise<void> {
    const held = { leaseOwner: owner, status: 'sending' } as const;
    await this.database.transaction((manager) =>
      renewLease(manager, Email, held, this.clock.fromNow(LEASE_MS)),
    );
  }

  /** Records what became of the mails of a claim; those that somebody else took over meanwhile stay as they are. */
  async settle(owner: string, { sent, dropped, untouched, failed }: Outcome): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (manager) => {
      const ours = (ids: string[]): FindOptionsWhere<Email> => ({
        id: In(ids),
        status: 'sending',
        leaseOwner: owner,
      });
      const move = async (
        ids: string[],
        to: Delivery,
        change: Parameters<typeof moveMails>[3],
      ): Promise<void> => {
        if (ids.length > 0) await moveMails(manager, ours(ids), to, { ...noLease, ...change });
      };
      const sentIds = sent.map(({ id }) => id);
      await move(sentIds, 'sent', { sentAt: now, error: null });
      await move(untouched, 'queued', { attempts: () => 'attempts - 1' });
      if (dropped.length > 0) {
        await manager.delete(Email, ours(dropped));
        await this.ledger.giveBack(manager, dropped);
      }
      for (const { email, failure } of failed) {
        const isOver = failure.kind === 'permanent' || email.attempts >= MAX_ATTEMPTS;
        await move([email.id], isOver ? 'failed' : 'queued', {
          error: failure.words,
          // Of a mail that has failed for good, the moment of its last attempt.
          nextAttemptAt: isOver ? now : this.clock.fromNow(waitAfter(email.attempts)),
        });
        if (isOver) await this.tellFailed(manager, email);
      }
    });
  }

  private async tellFailed(manager: EntityManager, email: Email): Promise<void> {
    const { id: mailId, organizationId, userId: personId } = email;
    if (organizationId === null) return;
    const about = { organizationId, personId, actorId: null, batchId: null, detail: { mailId } };
    await this.events.tell(manager, { name: 'mail.failed', ...about });
  }

  /** Makes mails due again whose owner is gone. */
  async recover(): Promise<void> {
    const abandoned = { status: 'sending' as const, leaseUntil: LessThan(this.clock.now()) };
    // Looked for first, as this is asked every few seconds and a write takes SQLite's one turn.
    if (!(await this.database.repository(Email).existsBy(abandoned))) return;
    await this.database.transaction((manager) => moveMails(manager, abandoned, 'queued', noLease));
  }
}
