import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock, DAY } from '../../common/clock.js';
import { Database } from '../../database/database.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { PasswordReset } from './password-reset.entity.js';
import { Session } from './session.entity.js';

/** How long an ended session still tells where the person worked last. */
const SESSIONS_KEPT = 90 * DAY;
const RESETS_KEPT = 30 * DAY;

/** Deletes sessions and password resets that have been over for long. */
@Injectable()
export class ExpiredRows implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.sweep('expired-sign-ins', DAY, () => this.remove());
  }

  async remove(): Promise<void> {
    const before = (age: number) => LessThan(this.clock.fromNow(-age));
    await this.database.transaction(async (manager) => {
      await manager.delete(Session, { expiresAt: before(SESSIONS_KEPT) });
      await manager.delete(PasswordReset, { expiresAt: before(RESETS_KEPT) });
    });
  }
}
