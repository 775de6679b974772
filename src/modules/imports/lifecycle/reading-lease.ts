import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../common/random/ids.js';
import { Clock, MINUTE } from '../../../common/time/clock.js';
import { Database, run, sqlTime } from '../../../database/database.js';
import { HandedBack, type Hold, LeaseLost, renewLease } from '../../../database/lease.js';
import type { JobResult } from '../../jobs/job-queue.js';
import { PeopleImport } from './people-import.entity.js';

/** The time that a reader may be silent before another takes over. */
const LEASE = MINUTE;

/** The imports that a job takes on: those to be judged again, and those of which another sheet is to be read. */
const waitFor = {
  judge: 'is_staged = 1 AND next_sheet IS NULL',
  'sheet reader': 'next_sheet IS NOT NULL',
} as const;
type Job = keyof typeof waitFor;

/** The right to read or judge an import anew, which one job has at a time, for as long as it renews it. */
@Injectable()
export class ReadingLease implements OnModuleDestroy {
  private isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Has those who hold an import hand it back at their next transaction. */
  onModuleDestroy(): void {
    this.isStopping = true;
  }

  /** The imports that wait for a job, or whose job is gone. */
  async idle(job: Job): Promise<string[]> {
    const idle = await this.database.query<{ id: string }>(
      `SELECT id FROM usher_imports
       WHERE status = 'reading' AND ${waitFor[job]} AND (lease_until IS NULL OR lease_until < ?)`,
      [sqlTime(this.clock.now())],
    );
    return idle.map(({ id }) => id);
  }

  /**
   * Takes the import `id` on and does `work` for it, which calls `renew` in each of its transactions.
   * @returns `skipped` when there is nothing to do or somebody does it.
   */
  async holding(id: string, job: Job, work: (renew: Hold) => Promise<void>): Promise<JobResult> {
    const owner = newId();
    if (!(await this.claim(id, owner, job))) return 'skipped';
    try {
      await work((manager) => this.renew(manager, id, owner));
    } catch (thrown) {
      if (!(thrown instanceof LeaseLost)) throw thrown;
      if (thrown instanceof HandedBack) await this.release(id, owner);
    }
    return 'done';
  }

  /** Takes the import `id` on, where it is idle. */
  private claim(id: string, owner: string, job: Job): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      const claimed = await run(
        manager,
        `UPDATE usher_imports SET lease_owner = ?, lease_until = ?
         WHERE id = ? AND status = 'reading' AND ${waitFor[job]}
           AND (lease_until IS NULL OR lease_until < ?)`,
        [owner, sqlTime(this.clock.fromNow(LEASE)), id, sqlTime(this.clock.now())],
      );
      return claimed === 1;
    });
  }

  /** @throws LeaseLost or HandedBack */
  private async renew(manager: EntityManager, id: string, owner: string): Promise<void> {
    if (this.isStopping) throw new HandedBack();
    if ((await this.prolong(manager, id, owner, LEASE)) === 0) throw new LeaseLost();
  }

  private async release(id: string, owner: string): Promise<void> {
    await this.database.transaction((manager) => this.prolong(manager, id, owner, 0));
  }

  /** Lets the lease last for `time` milliseconds from now; counts the imports that are the owner's. */
  private prolong(
    manager: EntityManager,
    id: string,
    leaseOwner: string,
    time: number,
  ): Promise<number> {
    const held = { id, status: 'reading', leaseOwner } as const;
    return renewLease(manager, PeopleImport, held, this.clock.fromNow(time));
  }
}
