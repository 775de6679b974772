import { Injectable } from '@nestjs/common';
import { within } from '../../common/time/within.js';
import { Database } from '../../database/database.js';
import { type ImportStatus, importStatuses } from '../imports/lifecycle/people-import.entity.js';
import { JobQueue } from '../jobs/job-queue.js';
import { OutboxFigures, type OutboxState } from '../mail/outbox/outbox-figures.js';

/** The time that its statements may take. */
const PATIENCE_MS = 5000;

/** The work that has piled up, over all organizations. What cannot be read now is undefined. */
export interface BacklogState {
  mails: OutboxState | undefined;
  imports: Record<ImportStatus, number> | undefined;
  waitingJobs: number | undefined;
}

/** The work that Usher has before it: figures for whoever watches, and nobody's data. */
@Injectable()
export class Backlog {
  constructor(
    private readonly database: Database,
    private readonly mails: OutboxFigures,
    private readonly jobs: JobQueue,
  ) {}

  /** Reads the figures anew, along indices. Never fails. */
  async read(): Promise<BacklogState> {
    const [mails, imports, waitingJobs] = await Promise.all([
      known(this.mails.read()),
      known(this.countImports()),
      known(this.jobs.countWaiting()),
    ]);
    return { mails, imports, waitingJobs };
  }

  private async countImports(): Promise<Record<ImportStatus, number>> {
    const rows = await this.database.query<{ status: ImportStatus; total: number | string }>(
      'SELECT status, COUNT(*) AS total FROM usher_imports GROUP BY status',
    );
    const none = importStatuses.map((status) => [status, 0]);
    const found = rows.map(({ status, total }) => [status, Number(total)]);
    return Object.fromEntries([...none, ...found]) as Record<ImportStatus, number>;
  }
}

function known<T>(figures: Promise<T>): Promise<T | undefined> {
  return within(PATIENCE_MS, figures).catch(() => undefined);
}
