import { Injectable } from '@nestjs/common';
import { NIL_ID } from '../../common/random/ids.js';
import { Database, read, type ReadSource, readTime, sqlTime } from '../../database/database.js';
import { inList } from '../../database/in-list.js';
import { type Erasable, Erasure } from './erasure.js';

/** The number of people who are erased in one transaction. */
const BATCH = 100;

const cause = { actorId: null, detail: { reason: 'retention' } };

interface Invitee extends Erasable {
  createdAt: Date | string;
}

/** Erases people who were invited and never came. */
@Injectable()
export class InviteeRetention {
  constructor(
    private readonly database: Database,
    private readonly erasure: Erasure,
  ) {}

  /**
   * Erases those of the organization whose last invitation ended before `before`. Who has given a
   * digital identity that waits or is validated stays, and so does who was never mailed: they were
   * prepared to be invited later.
   * @param goesOn asked between transactions.
   */
  async erase(organizationId: string, before: Date, goesOn: () => boolean): Promise<void> {
    for (let after: Invitee | undefined = first; after && goesOn();) {
      const due: Invitee[] = await this.dueAfter(organizationId, before, after);
      if (due.length === 0) return;
      await this.database.transaction(async (manager) => {
        await this.erasure.hold(manager, organizationId, due);
        // Some may have come, or been invited again, before they were held.
        const ids = due.map(({ id }) => id);
        const among = { sql: `m.id IN ${inList(ids)}`, parameters: ids, index: '' };
        const still = await this.due(manager, organizationId, before, among);
        await this.erasure.erase(manager, organizationId, still, cause);
      });
      after = due.length === BATCH ? due.at(-1) : undefined;
    }
  }

  /** Along the index of an organization's invited members, by the time they were made. */
  private dueAfter(organizationId: string, before: Date, after: Invitee): Promise<Invitee[]> {
    const time = sqlTime(readTime(after.createdAt));
    return this.due(this.database, organizationId, before, {
      sql: 'm.created_at >= ? AND (m.created_at > ? OR m.id > ?)',
      parameters: [time, time, after.id],
      index: '/*! FORCE INDEX (usher_memberships_status) */',
    });
  }

  private due(
    source: ReadSource,
    organizationId: string,
    before: Date,
    among: { sql: string; parameters: readonly unknown[]; index: string },
  ): Promise<Invitee[]> {
    // The largest count instead of EXISTS, which MariaDB would make of all invitations at once.
    return read<Invitee>(
      source,
      `SELECT m.id AS id, m.user_id AS userId, m.created_at AS createdAt FROM usher_memberships m ${among.index}
       WHERE m.organization_id = ? AND m.status = 'invited' AND m.created_at < ? AND ${among.sql}
         AND m.activated_at IS NULL AND m.identity_status NOT IN ('submitted', 'validated')
         AND NOT EXISTS (SELECT 1 FROM usher_invitations i
           WHERE i.user_id = m.user_id AND i.organization_id = m.organization_id
             AND i.expires_at >= ?)
         AND (SELECT MAX(i.send_count) FROM usher_invitations i
           WHERE i.user_id = m.user_id AND i.organization_id = m.organization_id) > 0
       ORDER BY m.created_at, m.id LIMIT ${BATCH}`,
      [organizationId, sqlTime(before), ...among.parameters, sqlTime(before)],
    );
  }
}

const first: Invitee = { id: NIL_ID, userId: NIL_ID, createdAt: new Date(0) };
