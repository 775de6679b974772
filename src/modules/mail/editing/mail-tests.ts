import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, LessThan } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { newId } from '../../../common/random/ids.js';
import { Settings } from '../../../common/settings/settings.js';
import { Clock, DAY } from '../../../common/time/clock.js';
import { waitOf } from '../../../common/time/wait.js';
import { Database } from '../../../database/database.js';
import { words } from '../../../words/words.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Authority } from '../../groups/authority.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import { User } from '../../people/user.entity.js';
import type { Actor } from '../../permissions/access.js';
import type { Email } from '../email.entity.js';
import { mayMailAt } from '../outbox/mail-allowance.js';
import { mailsOf } from '../outbox/mailed-lately.js';
import { Outbox } from '../outbox/outbox.js';
import type { WordedMail } from '../rendering/composed-mail.js';
import { MailComposers } from '../rendering/mail-composers.js';
import type { Wording } from '../wording/placeholders.js';
import type { UsherMailedTest } from './dto/mailed-test.dto.js';
import { ExampleMails } from './example-mails.js';
import { MailPreviews } from './mail-previews.js';
import { MailTest } from './mail-test.entity.js';
import type { TemplateKey } from './mail-templates.service.js';

/** As long as mail is tried again, and somebody may look at it in the mailbox. */
const KEPT = 7 * DAY;

/**
 * Mails people examples of their organization's mails. They go by the outbox, so that the delivery
 * log tells what became of them, before all mails that nobody waits for.
 */
@Injectable()
export class MailTests implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly previews: MailPreviews,
    private readonly examples: ExampleMails,
    private readonly composers: MailComposers,
    private readonly outbox: Outbox,
    private readonly jobs: JobRegistry,
    private readonly audit: AuditTrail,
    private readonly authority: Authority,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.composers.register(['template_test'], (emails) => this.compose(emails));
    this.jobs.sweep('mail-tests', DAY, () => this.purge());
  }

  /**
   * Mails the actor what they would see in the preview, and says to which address.
   * @throws Problem `request.invalid`; `request.too_many` when they have had their mails of a day;
   * `permission.missing`.
   */
  async send(actor: Actor, key: TemplateKey, tried: Partial<Wording>): Promise<UsherMailedTest> {
    const { organizationId, userId } = actor;
    const { kind } = key;
    const language = key.language.tag;
    const { subject, text } = await this.previews.wordingOf(actor, key, tried);
    const to = await this.database.transaction(async (manager) => {
      await this.authority.share(manager, actor, 'can_manage_settings');
      await this.demandAllowance(manager, actor);
      const { email } = await manager.findOneByOrFail(User, { id: userId });
      const id = newId();
      const createdAt = this.clock.now();
      await manager.insert(MailTest, { id, kind, language, subject, text, createdAt });
      await this.outbox.queue(manager, [
        {
          organizationId,
          userId,
          recipient: email,
          kind: 'template_test',
          subjectId: id,
          priority: 0,
        },
      ]);
      await this.audit.record(manager, {
        organizationId,
        actorId: userId,
        action: 'mail_template.tested',
        subjectId: organizationId,
        detail: { kind, language },
      });
      return email;
    });
    await this.outbox.wake();
    return { to };
  }

  /** A mail beyond the allowance would wait in the outbox, and whoever tests would not know why. */
  private async demandAllowance(manager: EntityManager, actor: Actor): Promise<void> {
    const { organizationId, userId } = actor;
    const now = this.clock.now();
    const mailed = await mailsOf(manager, [userId], now);
    const allowedAt = mayMailAt(organizationId, mailed, new Set([organizationId]), now);
    if (allowedAt === null) return;
    const retryAfter = Math.max(1, Math.ceil((allowedAt.getTime() - now.getTime()) / 1000));
    throw new Problem('request.too_many', {
      detail: words('mail_template.tested_enough', { wait: waitOf(retryAfter) }),
      retryAfter,
    });
  }

  private async compose(emails: readonly Email[]): Promise<ReadonlyMap<string, WordedMail | null>> {
    const ids = emails.map(({ subjectId }) => subjectId);
    const tests = await this.database.repository(MailTest).findBy({ id: In(ids) });
    const mails = emails.map(async (email): Promise<[string, WordedMail | null]> => {
      const test = tests.find(({ id }) => id === email.subjectId);
      const { organizationId, userId } = email;
      if (!test || organizationId === null) return [email.id, null];
      const { kind, subject, text } = test;
      const language = this.settings.languages.find(({ tag }) => tag === test.language);
      if (!language) return [email.id, null];
      const exampled = { kind, language, wording: { subject, text } };
      return [email.id, await this.examples.of({ organizationId, userId }, exampled)];
    });
    return new Map(await Promise.all(mails));
  }

  private async purge(): Promise<void> {
    const over = { createdAt: LessThan(this.clock.fromNow(-KEPT)) };
    await this.database.transaction((manager) => manager.delete(MailTest, over));
  }
}
