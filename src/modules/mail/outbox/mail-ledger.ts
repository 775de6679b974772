import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, LessThan } from 'typeorm';
import { Clock, DAY, HOUR } from '../../../common/time/clock.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database, read, readTime, sqlTime } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { insertMany } from '../../../database/insert-many.js';
import { takeTurnForMails } from '../../../database/locks.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import { joinedOrganizations } from '../../people/joined-organizations.js';
import { type Email, unprovenKinds } from '../email.entity.js';
import { mayMailAt } from './mail-allowance.js';
import { MailLedgerEntry } from './mail-ledger-entry.entity.js';

/** Longer than a day, so that a mail that is tried for about a day is counted once. */
const KEPT = 3 * DAY;
/** The number of entries that one transaction deletes. */
const CHUNK = 1000;

/**
 * A mail of an organization. The others (a forgotten password) have limits where they are asked
 * for.
 */
type OrganizationsMail = Email & { organizationId: string };

/** Finds which of some mails may go now, and until when the others wait. */
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
      ofOrganizations.map(({ recipient }) => [recipient, this.keysOf(recipient)]),
    );
    const entries = await this.entriesOf(
      manager,
      ofOrganizations.map(({ id }) => id),
      [...keys.values()].flat(),
    );
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

  /**
   * The entries of these mails and of these addresses. Mails are known by their ids, as an address
   * that was counted under a key that has left the ring is found no more. Plain statements: entities
   * would cost more than what they say.
   */
  private async entriesOf(
    manager: EntityManager,
    emailIds: readonly string[],
    addressKeys: readonly string[],
  ): Promise<MailLedgerEntry[]> {
    const entries = `SELECT email_id AS emailId, address_key AS addressKey,
       organization_id AS organizationId, sent_at AS sentAt FROM usher_mail_ledger`;
    const rows = await read<Omit<MailLedgerEntry, 'sentAt'> & { sentAt: Date | string }>(
      manager,
      // By the index also where statistics lag behind an import: the whole ledger would be read.
      `${entries} WHERE email_id IN ${inList(emailIds)}
       UNION
       ${entries} /*! USE INDEX (usher_mail_ledger_address) */
       WHERE address_key IN ${inList(addressKeys)}`,
      [...emailIds, ...addressKeys],
    );
    return rows.map((row) => ({ ...row, sentAt: readTime(row.sentAt) }));
  }

  private async record(
    manager: EntityManager,
    { fresh, ...admitted }: Admitted & { fresh: MailLedgerEntry[] },
  ): Promise<Admitted> {
    await insertMany(
      manager,
      'usher_mail_ledger',
      ['email_id', 'address_key', 'organization_id', 'sent_at'],
      fresh.map(({ emailId, addressKey, organizationId, sentAt }) => [
        emailId,
        addressKey,
        organizationId,
        sqlTime(sentAt),
      ]),
    );
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

  /** The address under every key of the ring, first the one under which it is counted from now on. */
  private keysOf(address: string): string[] {
    const { keys } = this.settings;
    return keys.keyIds.flatMap(
      (keyId) => keys.sign(keyId, `mailed\n${address}`)?.toString('base64url') ?? [],
    );
  }
}

/** Counts one batch of mails on top of what their addresses got before. */
class Count {
  constructor(
    private readonly emails: readonly Email[],
    /** Under what each address is counted, first what counts from now on. */
    private readonly keys: ReadonlyMap<string, readonly string[]>,
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
      const { id, organizationId, recipient, userId, kind } = email;
      const belongsTo = unprovenKinds.includes(kind) ? undefined : joined.get(userId);
      const keys = this.keys.get(recipient) ?? [];
      const mailed = keys.flatMap((key) => byAddress.get(key) ?? []);
      const until = mayMailAt(organizationId, mailed, belongsTo ?? new Set(), this.now);
      if (until) {
        waiting.push({ id, until });
        continue;
      }
      const [addressKey = ''] = keys;
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
