import { Injectable } from '@nestjs/common';
import { Clock, SECOND } from '../../../common/time/clock.js';
import { longTotals } from '../../../common/list/long-totals.js';
import { Database, readTime } from '../../../database/database.js';
import { Email, mailPriorities } from '../email.entity.js';

const counted = ['queued', 'sending', 'failed'] as const;

/** The state of the outbox, over all organizations. */
export interface OutboxState {
  /** The number of mails that wait, are being sent, and were given up; of many, as it was seconds ago. */
  counts: Record<(typeof counted)[number], number>;
  /** For how many seconds the longest waiting mail has been due; 0 when none is. */
  oldestDueSeconds: number;
}

/** The figures of the outbox that an operator watches; each figure is read along an index. */
@Injectable()
export class OutboxFigures {
  private readonly totals = longTotals();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<OutboxState> {
    const [counts, due] = await Promise.all([
      Promise.all(counted.map(async (status) => [status, await this.count(status)] as const)),
      Promise.all(mailPriorities.map((priority) => this.firstDue(priority))),
    ]);
    const now = this.clock.now().getTime();
    return {
      counts: Object.fromEntries(counts) as OutboxState['counts'],
      oldestDueSeconds: Math.max(0, now - Math.min(now, ...due)) / SECOND,
    };
  }

  private count(status: (typeof counted)[number]): Promise<number> {
    return this.totals.of(status, () => this.database.repository(Email).countBy({ status }));
  }

  /** In milliseconds. Asked for one priority, it is the first entry of a stretch of the index. */
  private async firstDue(priority: number): Promise<number> {
    const [first] = await this.database.query<{ due: Date | string | null }>(
      `SELECT MIN(next_attempt_at) AS due FROM usher_emails WHERE status = 'queued' AND priority = ?`,
      [priority],
    );
    return first?.due ? readTime(first.due).getTime() : Infinity;
  }
}
