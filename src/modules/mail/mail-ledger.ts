import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, LessThan } from 'typeorm';
import { Clock, DAY, HOUR } from '../../common/clock.js';
import { Settings } from '../../common/settings.js';
import { Database } from '../../database/database.js';
import { takeTurnForMails } from '../../database/locks.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { joinedOrganizations } from '../users/joined-organizations.js';
import type { Email } from './email.entity.js';
import { mayMailAt } from './mail-allowance.js';
import { MailLedgerEntry } from './mail-ledger-entry.entity.js';

/** Longer than a day, so that a mail that is tried for about a day is counted once. */
const KEPT = 3 * DAY;
/** How many entries one transaction deletes. */
const CHUNK = 1000;

/**
 * A mail of an organization. The others (a forgotten password) have limits where they are asked
 * for.
 */
type OrganizationsMail = Email & { organizationId: string };

/** Which of some mails may go now, and until when the others wait. */
export interface Admitted {
  going: Email[];
  waiting: { id: string; until: Date }[];
}

/** Counts the mails to each address, over all organizations and ways of sending. */
@Injectable()
export class MailLedger implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.sweep('mail-ledger', HOUR, () => this.purge());
  }

  /**
   * Says which of `emails` their addresses' allowances let out, and counts them, in the transaction
   * that claims them. A mail that was counted before goes again uncounted.
   */
  async admit(manager: EntityManager, emails: readonly Email[]): Promise<Admitted> {
    const ofOrganizations = emails.filter(isOfOrganization);
    if (ofOrganizations.length === 0) return { going: [...emails], waiting: [] };
    await takeTurnForMails(manager);
    const keys = new Map(
      ofOrganizations.map(({ recipient }) => [recipient, this.keyOf(recipient)]),
    );
    const entries = await manager.findBy(MailLedgerEntry, { addressKey: In([...keys.values()]) });
    const count = new Count(emails, keys, entries, this.clock.now());
    // Most often all go, whoever belongs where.
    const admitted = count.admit(new Map());
    if (admitted.waiting.length === 0) return this.record(manager, admitted);
    const userIds = ofOrganizations.map(({ userId }) => userId);
    return this.record(manager, count.admit(await joinedOrganizations(manager, userIds)));
  }

  /** Takes mails back that had nothing to say any more. */
  async giveBack(manager: EntityManager, emailIds: readonly string[]): Promise<void> {
    await manager.delete(MailLedgerEntry, { emailId: In(emailIds) });
  }

  private async record(
    manager: EntityManager,
    { fresh, ...admitted }: Admitted & { fresh: MailLedgerEntry[] },
  ): Promise<Admitted> {
    if (fresh.length > 0) {
      await manager
        .createQueryBuilder()
        .insert()
        .into(MailLedgerEntry)
        .values(fresh)
        .updateEntity(false)
        .execute();
    }
    return admitted;
  }

  private async purge(): Promise<void> {
    for (;;) {
      const over = await this.database.repository(MailLedgerEntry).find({
        select: { emailId: true },
        where: { sentAt: LessThan(this.clock.fromNow(-KEPT)) },
        take: CHUNK,
      });
      if (over.length === 0) return;
      const ids = over.map(({ emailId }) => emailId);
      await this.database.transaction((manager) => this.giveBack(manager, ids));
    }
  }

  private keyOf(address: string): string {
    const { keys } = this.settings;
    return keys.sign(keys.currentKeyId, `mailed\n${address}`)?.toString('base64url') ?? '';
  }
}

/** Counts one batch of mails on top of what their addresses got before. */
class Count {
  constructor(
    private readonly emails: readonly Email[],
    private readonly keys: ReadonlyMap<string, string>,
    private readonly entries: readonly MailLedgerEntry[],
    private readonly now: Date,
  ) {}

  /** @param joined the organizations that people belong to, by the user's id. */
  admit(joined: ReadonlyMap<string, ReadonlySet<string>>): Admitted & { fresh: MailLedgerEntry[] } {
    const known = new Set(this.entries.map(({ emailId }) => emailId));
    const byAddress = new Map<string, MailLedgerEntry[]>();
    for (const entry of this.entries) push(byAddress, entry.addressKey, entry);
    const going: Email[] = [];
    const waiting: Admitted['waiting'] = [];
    const fresh: MailLedgerEntry[] = [];
    for (const email of this.emails) {
      if (!isOfOrganization(email) || known.has(email.id)) {
        going.push(email);
        continue;
      }
      const { id, organizationId, recipient, userId } = email;
      const addressKey = this.keys.get(recipient) ?? '';
      const mailed = byAddress.get(addressKey) ?? [];
      const until = mayMailAt(organizationId, mailed, joined.get(userId) ?? new Set(), this.now);
      if (until) {
        waiting.push({ id, until });
        continue;
      }
      const entry = { emailId: id, addressKey, organizationId, sentAt: this.now };
      push(byAddress, addressKey, entry);
      fresh.push(entry);
      going.push(email);
    }
    return { going, waiting, fresh };
  }
}

function isOfOrganization(email: Email): email is OrganizationsMail {
  return email.organizationId !== null;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
