import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { type PlainWords, words } from '../../../words/words.js';
import type { Email } from '../../mail/email.entity.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import type { ImportEndedMail } from '../../mail/rendering/composed-mail.js';
import { MailComposers } from '../../mail/rendering/mail-composers.js';
import { MailLooks } from '../../mail/rendering/mail-looks.service.js';
import type { Organization } from '../../organizations/organization.entity.js';
import { Organizations } from '../../organizations/organizations.service.js';
import { hasAccount } from '../../people/has-account.js';
import { Membership } from '../../people/membership.entity.js';
import { User } from '../../people/user.entity.js';
import { isPresent } from '../../sessions/presence.js';
import { ImportProgress, type Progress } from './import-progress.js';
import { tookLong } from './long-import.js';
import { inviterOf, PeopleImport } from './people-import.entity.js';

/** The subjects of one batch, each found by its id. */
interface Facts {
  imports: ReadonlyMap<string, PeopleImport>;
  progress: ReadonlyMap<string, Progress>;
  users: ReadonlyMap<string, User>;
  organizations: ReadonlyMap<string, Organization>;
  /** The active ones, of the people who are mailed. */
  memberships: readonly Membership[];
}

/** Mails whoever started an import what came of it, when it took long and they have gone. */
@Injectable()
export class ImportEndMails implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly progress: ImportProgress,
    private readonly outbox: Outbox,
    private readonly composers: MailComposers,
    private readonly organizations: Organizations,
    private readonly looks: MailLooks,
  ) {}

  onModuleInit(): void {
    this.composers.register(['import_ended'], (emails) => this.compose(emails));
  }

  /**
   * Queues the mail where one is due, in the transaction that ends the import; the caller wakes the
   * outbox after the commit. The mail does not belong to the import, whose mails are those to the
   * people in it.
   */
  async queue(manager: EntityManager, ended: PeopleImport & { finishedAt: Date }): Promise<void> {
    const { id: subjectId, organizationId, finishedAt } = ended;
    if (!tookLong(ended, finishedAt)) return;
    const userId = inviterOf(ended);
    // Whoever is there is told by the panel.
    if (await isPresent(manager, { userId, organizationId }, finishedAt)) return;
    const user = await manager.findOneBy(User, { id: userId });
    const isMember = await manager.existsBy(Membership, {
      userId,
      organizationId,
      status: 'active',
    });
    if (!user || !isMember || !hasAccount(user)) return;
    await this.outbox.queue(manager, [
      {
        organizationId,
        userId,
        recipient: user.email,
        kind: 'import_ended',
        subjectId,
        priority: 1,
      },
    ]);
  }

  private async compose(
    emails: readonly Email[],
  ): Promise<ReadonlyMap<string, ImportEndedMail | null>> {
    const facts = await this.facts(emails);
    return new Map(emails.map((email) => [email.id, this.mail(email, facts)]));
  }

  /** Null for somebody who has left by now, or has another address. */
  private mail(
    { subjectId, userId, organizationId, recipient }: Email,
    facts: Facts,
  ): ImportEndedMail | null {
    const ended = facts.imports.get(subjectId);
    const user = facts.users.get(userId);
    const organization = facts.organizations.get(organizationId ?? '');
    const isMember = facts.memberships.some(
      (one) => one.userId === userId && one.organizationId === organizationId,
    );
    if (!ended || !organization || !isMember || user?.email !== recipient) return null;
    const isGivenUp = ended.problemCode !== null;
    const progress = facts.progress.get(subjectId);
    return {
      template: 'import_ended',
      look: this.looks.of(organization),
      chosen: [user.language, organization.language],
      values: {
        firstName: user.firstName,
        organizationName: organization.name,
        contactEmail: organization.contactEmail,
        email: user.email,
        link: this.pageOf(ended),
        fileName: nameOf(ended),
        isGivenUp,
        outcome: outcomeOf(progress),
        hasFailedRows: isGivenUp || (progress?.failed ?? 0) > 0,
      },
    };
  }

  /** The address of the import's page in the panel; where the application signs people in, it leads there. */
  private pageOf({ id }: PeopleImport): string {
    const { publicUrl, signIn } = this.settings;
    const page = `${publicUrl}/imports/${id}`;
    return signIn ? signIn.signInUrl(page) : page;
  }

  private async facts(emails: readonly Email[]): Promise<Facts> {
    const importIds = emails.map(({ subjectId }) => subjectId);
    const userIds = emails.map(({ userId }) => userId);
    const [imports, progress, users, organizations, memberships] = await Promise.all([
      this.database.repository(PeopleImport).findBy({ id: In(importIds) }),
      this.progress.ofAll(importIds),
      this.database.repository(User).findBy({ id: In(userIds) }),
      this.organizations.byIds(emails.flatMap(({ organizationId }) => organizationId ?? [])),
      this.database.repository(Membership).findBy({ userId: In(userIds), status: 'active' }),
    ]);
    return {
      imports: new Map(imports.map((one) => [one.id, one])),
      progress,
      users: new Map(users.map((one) => [one.id, one])),
      organizations,
      memberships,
    };
  }
}

/** The file's name without its ending, which in a mail would be broken as what could be a link. */
function nameOf({ fileName }: PeopleImport): string | null {
  return fileName && fileName.replace(/(?<=.)\.\w{1,5}$/, '');
}

/** The number of rows that had each outcome; those that none had are left out. */
function outcomeOf(progress: Progress | undefined): PlainWords[] {
  const { invited = 0, updated = 0, skipped = 0, failed = 0 } = progress ?? {};
  const counted = [
    words('mail.invited_people', { count: invited }),
    words('mail.updated_people', { count: updated }),
    words('mail.skipped_rows', { count: skipped }),
    words('mail.failed_rows_count', { count: failed }),
  ].filter(({ params }) => params?.['count'] !== 0);
  return counted.length > 0 ? counted : [words('mail.nothing_changed')];
}
