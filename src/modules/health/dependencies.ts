import { Injectable } from '@nestjs/common';
import { within } from '../../common/time/within.js';
import { Database } from '../../database/database.js';
import { JobQueue } from '../jobs/job-queue.js';
import { Mailer } from '../mail/sending/mailer.js';
import type { UsherDependencyChecks } from './dto/health.dto.js';

/** The time that the database may take to answer. */
const PATIENCE_MS = 2000;

/** The services that Usher depends on. */
@Injectable()
export class Dependencies {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly mailer: Mailer,
  ) {}

  /** Asks which of them answer now; within about two seconds. */
  async check(): Promise<UsherDependencyChecks> {
    const [database, jobs, mail] = await Promise.all([
      isUp(within(PATIENCE_MS, this.database.query('SELECT 1')).then(() => true)),
      isUp(this.jobs.isHealthy()),
      isUp(this.mailer.isHealthy()),
    ]);
    return { database, jobs, mail };
  }
}

async function isUp(check: Promise<boolean>): Promise<UsherDependencyChecks['database']> {
  return (await check.catch(() => false)) ? 'up' : 'down';
}
