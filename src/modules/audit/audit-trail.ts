import { Injectable } from '@nestjs/common';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import { newId } from '../../common/random/ids.js';
import { type AuditAction, eventOf } from '../events/action-catalogue.js';
import { isOfImport } from '../events/event-catalogue.js';
import { Events, type Happening } from '../events/events.js';
import { AuditEvent } from './audit-event.entity.js';

/** Something that somebody did, as it is recorded. `detail` holds ids, states and counts, nothing personal. */
export interface AuditEntry {
  organizationId: string;
  /** Null when nobody who is signed in did it. */
  actorId: string | null;
  action: AuditAction;
  subjectId: string | null;
  detail?: Record<string, unknown>;
}

/** Puts on record who did what, and tells the application of it. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Records what was done, in the transaction that does it, and tells the application of it. */
  async record(manager: EntityManager, ...entries: AuditEntry[]): Promise<void> {
    const createdAt = this.clock.now();
    const events = entries.map((entry): AuditEvent => ({
      ...entry,
      id: newId(),
      detail: entry.detail ?? null,
      createdAt,
    }));
    // TypeORM's type for a JSON column's value would have every property of it be a column's.
    await manager.insert(AuditEvent, events as QueryDeepPartialEntity<AuditEvent>[]);
    await this.tell(manager, entries);
  }

  private async tell(manager: EntityManager, entries: readonly AuditEntry[]): Promise<void> {
    const names = entries.flatMap(({ action }) => eventOf(action) ?? []);
    const wanted = await this.events.wanted(manager, names);
    const happenings: Happening[] = [];
    for (const { organizationId, actorId, action, subjectId, detail = null } of entries) {
      const name = eventOf(action);
      if (!name || !wanted.has(name)) continue;
      const about = isOfImport(name)
        ? { personId: null, batchId: subjectId }
        : { personId: subjectId, ...(await factsOf(manager, organizationId, subjectId)) };
      happenings.push({ name, organizationId, actorId, detail, ...about });
    }
    await this.events.tell(manager, ...happenings);
  }
}

/**
 * The import that brought somebody, as they were invited by it before anything else came to pass;
 * and whom the application knows them as.
 */
async function factsOf(
  manager: EntityManager,
  organizationId: string,
  userId: string | null,
): Promise<{ batchId: string | null; externalId: string | null }> {
  const [found] = await manager.query<{ batchId: string | null; externalId: string | null }[]>(
    `SELECT m.import_id AS batchId, u.external_id AS externalId FROM usher_users u
     LEFT JOIN usher_memberships m ON m.user_id = u.id AND m.organization_id = ?
     WHERE u.id = ?`,
    [organizationId, userId],
  );
  return found ?? { batchId: null, externalId: null };
}
