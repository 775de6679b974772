import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { within } from '../../common/within.js';
import { Database } from '../../database/database.js';
import { JobQueue } from '../jobs/job-queue.js';
import { SmtpMailer } from '../mail/smtp-mailer.js';

type Check = 'up' | 'down';

export interface Readiness {
  /** `degraded`: requests are served, jobs or mails wait. */
  status: 'ok' | 'degraded' | 'down';
  checks: { database: Check; jobs: Check; mail: Check };
}

/** How long the database may take to answer. */
const PATIENCE_MS = 2000;

/** For load balancers and whoever watches. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly mailer: SmtpMailer,
  ) {}

  /** The process runs. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** 503 while the database is away, as nothing can be served. Mails and jobs lose nothing by waiting. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Readiness> {
    const [database, jobs, mail] = await Promise.all([
      isUp(within(PATIENCE_MS, this.database.query('SELECT 1')).then(() => true)),
      isUp(this.jobs.isHealthy()),
      isUp(this.mailer.isHealthy()),
    ]);
    if (database === 'down') response.status(503);
    const waits = jobs === 'down' || mail === 'down';
    const status = database === 'down' ? 'down' : waits ? 'degraded' : 'ok';
    return { status, checks: { database, jobs, mail } };
  }
}

async function isUp(check: Promise<boolean>): Promise<Check> {
  return (await check.catch(() => false)) ? 'up' : 'down';
}
