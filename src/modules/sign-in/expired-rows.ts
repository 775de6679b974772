import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Clock, DAY } from '../../common/time/clock.js';
import { besideIds } from '../../database/beside-ids.js';
import { Database, sqlTime } from '../../database/database.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { Email } from '../mail/email.entity.js';
import { EmailChange } from '../people/email-change.entity.js';
import { PasswordReset } from './passwords/password-reset.entity.js';
import { Session } from '../sessions/session.entity.js';

/** The time that an ended session still tells where the person worked last. */
const SESSIONS_KEPT = 90 * DAY;
const RESETS_KEPT = 30 * DAY;
/** The number of mails that one transaction deletes. */
const CHUNK = 1000;

/**
 * Deletes sessions and password resets that have been over for long, new addresses that nobody
 * confirmed in time, and mails that wait with the
 * link of a reset that is over: where mail has no way out, anybody can ask for them without end.
 */
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
      await manager.delete(EmailChange, { expiresAt: before(0) });
      await manager.delete(PasswordReset, { expiresAt: before(RESETS_KEPT) });
    });
    while ((await this.removeMails()) === CHUNK);
  }

  /** @returns how many mails were found. */
  private async removeMails(): Promise<number> {
    const found = await this.database.query<{ id: string }>(
      `SELECT e.id AS id FROM usher_emails e
       LEFT JOIN usher_password_resets r ON r.id = e.subject_id AND r.expires_at > ?
       WHERE e.status = 'queued' AND e.kind = 'password_reset' AND r.id IS NULL LIMIT ${CHUNK}`,
      [sqlTime(this.clock.now())],
    );
    if (found.length === 0) return 0;
    await this.database.transaction((manager) =>
      manager.delete(Email, {
        id: In(found.map(({ id }) => id)),
        status: besideIds('queued'),
      }),
    );
    return found.length;
  }
}
