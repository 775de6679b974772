import { Injectable } from '@nestjs/common';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { AuditEvent } from './audit-event.entity.js';

/** Something that somebody did, as it is recorded. `detail` holds ids, states and counts, nothing personal. */
export interface AuditEntry {
  organizationId: string;
  /** Null when nobody who is signed in did it. */
  actorId: string | null;
  /** `lower_snake.dotted`, in the past tense, as `user.archived`. */
  action: string;
  subjectId: string | null;
  detail?: Record<string, unknown>;
}

@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /** Records what was done, in the transaction that does it. */
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
  }
}
