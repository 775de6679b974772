import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NIL_ID } from '../../../common/random/ids.js';
import { Clock, HOUR } from '../../../common/time/clock.js';
import { Database } from '../../../database/database.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import { Email } from '../../mail/email.entity.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { Organization } from '../../organizations/organization.entity.js';
import { InvitationMails, REMINDER_AFTER_MS } from './invitation-mails.js';
import { Invitation } from '../invitation.entity.js';

/** The number of invitations that one transaction of the sweep takes. */
const BATCH = 500;

/**
 * Reminds those who have not accepted: three days after the latest mail has left, as often as their
 * organization says. Who has a mail that waits, or that was not delivered, has nothing to be
 * reminded of. Two workers may sweep at once; the guarded UPDATE gives each invitation to one.
 */
@Injectable()
export class Reminders implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mails: InvitationMails,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.jobs.sweep('remind-invitees', HOUR, () => this.remindAll());
  }

  private async remindAll(): Promise<void> {
    for (let after: string | undefined = NIL_ID; after !== undefined;) {
      const from: string = after;
      const { last, reminded } = await this.database.transaction(async (manager) => {
        const due = await this.due(manager, from);
        const mailed = await this.mails.mailAgain(manager, due, { kind: 'reminder', by: null });
        return {
          last: due.length === BATCH ? due.at(-1)?.id : undefined,
          reminded: mailed.size,
        };
      });
      if (reminded > 0) await this.outbox.wake();
      after = last;
    }
  }

  /** The next invitations to remind of, whose ids come after `after`. */
  private due(manager: EntityManager, after: string): Promise<Invitation[]> {
    return manager
      .createQueryBuilder(Invitation, 'invitation')
      .innerJoin(
        Organization,
        'organization',
        'organization.id = invitation.organizationId AND invitation.remindersSent < organization.reminders',
      )
      .innerJoin(
        Email,
        'email',
        `email.id = invitation.lastEmailId AND email.status = 'sent' AND email.sentAt <= :latest`,
        { latest: this.clock.fromNow(-REMINDER_AFTER_MS) },
      )
      .where({ status: 'pending' })
      .andWhere('invitation.expiresAt > :now', { now: this.clock.now() })
      .andWhere('invitation.id > :after', { after })
      .orderBy('invitation.id')
      .limit(BATCH)
      .getMany();
  }
}
