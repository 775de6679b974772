import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Database, read, type ReadSource, sqlTime } from '../../database/database.js';
import { inList } from '../../database/in-list.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { holdMemberships } from '../people/hold-memberships.js';
import { Membership } from '../people/membership.entity.js';
import { Identity, IdentityVersion } from './identity.entity.js';

/** The number of drafts that are deleted in one transaction. */
const BATCH = 200;

interface Draft {
  /** The membership's. */
  id: string;
  userId: string;
}

/** Deletes drafts of digital identities that nobody goes on with. */
@Injectable()
export class DraftRetention {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Deletes the organization's drafts that were touched last before `before`, and that nobody has
   * asked the person for since. One that follows a validated identity stays, as that one is on
   * record with it.
   * @param goesOn asked between transactions.
   */
  async delete(organizationId: string, before: Date, goesOn: () => boolean): Promise<void> {
    while (goesOn()) {
      const due = await this.due(this.database, organizationId, before);
      if (due.length > 0) {
        await this.database.transaction((manager) =>
          this.deleteThose(manager, organizationId, before, due),
        );
      }
      if (due.length < BATCH) return;
    }
  }

  private async deleteThose(
    manager: EntityManager,
    organizationId: string,
    before: Date,
    drafts: readonly Draft[],
  ): Promise<void> {
    const wanted = drafts.map(({ id }) => id);
    await holdMemberships(manager, wanted);
    const still = await this.due(manager, organizationId, before, wanted);
    if (still.length === 0) return;
    const ids = still.map(({ id }) => id);
    await manager.delete(IdentityVersion, { identityId: In(ids) });
    await manager.delete(Identity, { id: In(ids) });
    await manager.update(Membership, { id: In(ids) }, { identityStatus: 'none' });
    await this.audit.record(
      manager,
      ...still.map(({ userId: subjectId }) => ({
        organizationId,
        actorId: null,
        action: 'identity.draft_deleted' as const,
        subjectId,
        detail: { reason: 'retention' },
      })),
    );
  }

  private due(
    source: ReadSource,
    organizationId: string,
    before: Date,
    among?: readonly string[],
  ): Promise<Draft[]> {
    return read<Draft>(
      source,
      `SELECT id, user_id AS userId FROM usher_identities
       WHERE organization_id = ? AND status = 'draft' AND updated_at < ?
         AND (requested_at IS NULL OR requested_at < ?) AND validated_version_id IS NULL
         ${among ? `AND id IN ${inList(among)}` : ''}
       ORDER BY updated_at LIMIT ${BATCH}`,
      [organizationId, sqlTime(before), sqlTime(before), ...(among ?? [])],
    );
  }
}
