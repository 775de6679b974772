import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThan } from 'typeorm';
import { Clock, SECOND } from '../../common/clock.js';
import { Database } from '../../database/database.js';
import { type DeliveryFailure, MAX_ATTEMPTS, waitAfter } from './delivery-failure.js';
import { Email } from './email.entity.js';

/** How long a claim holds when its owner does not renew it; who comes after sends the mails again. */
export const LEASE_MS = 60 * SECOND;

/** What became of the mails of one claim, by their ids. */
export interface Outcome {
  sent: string[];
  /** Had nothing to say any more. */
  dropped: string[];
  /** Were not begun. */
  untouched: string[];
  failed: { email: Email; failure: DeliveryFailure }[];
}

/** Who delivers which rows of the outbox. Each claim has an owner's id of its own. */
@Injectable()
export class OutboxClaims {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Claims up to `limit` mails that are due, the most urgent first, each as one attempt. */
  claim(owner: string, limit: number): Promise<Email[]> {
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
      const emails = await due.getMany();
      if (emails.length === 0) return [];
      await manager
        .createQueryBuilder()
        .update(Email)
        .set({
          status: 'sending',
          leaseOwner: owner,
          leaseUntil: this.clock.fromNow(LEASE_MS),
          attempts: () => 'attempts + 1',
        })
        .where({ id: In(emails.map(({ id }) => id)) })
        .execute();
      return emails.map((email) => ({ ...email, attempts: email.attempts + 1 }));
    });
  }

  /** Holds the claim for another while. */
  async renew(owner: string): Promise<void> {
    const leaseUntil = this.clock.fromNow(LEASE_MS);
    await this.database.transaction((manager) =>
      manager
        .createQueryBuilder()
        .update(Email)
        .set({ leaseUntil })
        .where({ leaseOwner: owner, status: 'sending' })
        .execute(),
    );
  }

  /** Records what became of the mails of a claim; those that somebody else took over meanwhile stay as they are. */
  async settle(owner: string, { sent, dropped, untouched, failed }: Outcome): Promise<void> {
    const now = this.clock.now();
    const free = { leaseOwner: null, leaseUntil: null };
    await this.database.transaction(async (manager) => {
      const ours = (ids: string[]): object => ({ id: In(ids), leaseOwner: owner });
      const set = (ids: string[], values: EmailChange): Promise<void> =>
        ids.length > 0 ? update(manager, ours(ids), { ...free, ...values }) : Promise.resolve();
      await set(sent, { status: 'sent', sentAt: now, error: null });
      await set(untouched, { status: 'queued', attempts: () => 'attempts - 1' });
      if (dropped.length > 0) await manager.delete(Email, ours(dropped));
      for (const { email, failure } of failed) {
        const isOver = failure.kind === 'permanent' || email.attempts >= MAX_ATTEMPTS;
        await set([email.id], {
          status: isOver ? 'failed' : 'queued',
          error: failure.words,
          // Of a mail that has failed for good, the moment of its last attempt.
          nextAttemptAt: isOver ? now : this.clock.fromNow(waitAfter(email.attempts)),
        });
      }
    });
  }

  /** Makes mails due again whose owner is gone. */
  async recover(): Promise<void> {
    const abandoned = { status: 'sending' as const, leaseUntil: LessThan(this.clock.now()) };
    // Looked for first, as this is asked every few seconds and a write takes SQLite's one turn.
    if (!(await this.database.repository(Email).existsBy(abandoned))) return;
    await this.database.transaction((manager) =>
      update(manager, abandoned, { status: 'queued', leaseOwner: null, leaseUntil: null }),
    );
  }
}

type EmailChange = Partial<Omit<Email, 'attempts'>> & { attempts?: () => string };

async function update(manager: EntityManager, where: object, values: EmailChange): Promise<void> {
  await manager.createQueryBuilder().update(Email).set(values).where(where).execute();
}
