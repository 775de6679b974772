import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../../common/time/clock.js';
import { newId } from '../../../common/random/ids.js';
import { JobQueue } from '../../jobs/job-queue.js';
import { Email, type EmailKind, followingKinds } from '../email.entity.js';

/** The job that delivers what is due; it has one id, as whoever runs it looks at the whole outbox. */
export const DELIVER_MAIL = 'deliver-mail';

export interface NewEmail {
  id?: string;
  organizationId: string | null;
  userId: string;
  recipient: string;
  kind: EmailKind;
  /**
   * The id of what the mail is about: an invitation, a password reset, a change of
   * address, an account, an identity, an import or a test.
   */
  subjectId: string;
  importId?: string | null;
  /** One of `mailPriorities`. */
  priority: number;
}

/** Mails to send: rows that are committed together with what they are about. */
@Injectable()
export class Outbox {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
  ) {}

  /** Puts `mails` into the outbox, in the caller's transaction; call `wake` when it is committed. */
  async queue(manager: EntityManager, mails: readonly NewEmail[]): Promise<void> {
    if (mails.length === 0) return;
    const now = this.clock.now();
    const rows = mails.map((mail) => ({
      ...mail,
      id: mail.id ?? newId(),
      importId: mail.importId ?? null,
      status: 'queued' as const,
      attempts: 0,
      nextAttemptAt: now,
      createdAt: now,
    }));
    await manager
      .createQueryBuilder()
      .insert()
      .into(Email)
      .values(rows)
      .updateEntity(false)
      .execute();
  }

  /** Has the mails of `kinds` that wait for somebody go to their new address. */
  async follow(
    manager: EntityManager,
    { userId, from, to }: { userId: string; from: string; to: string },
    kinds: readonly (typeof followingKinds)[number][] = followingKinds,
  ): Promise<void> {
    const waiting = { userId, recipient: from, status: 'queued', kind: In([...kinds]) } as const;
    await manager.update(Email, waiting, { recipient: to });
  }

  /** Says that there are mails to send. Never fails: what nobody hears, the sweep finds. */
  async wake(): Promise<void> {
    await this.jobs.add(DELIVER_MAIL, 'due');
  }
}
