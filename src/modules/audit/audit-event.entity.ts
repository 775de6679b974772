import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { json, nullableUuid, text, time, uuid } from '../../database/column-types.js';

/** Something that somebody did. Ids only: nothing personal is in the audit trail. */
@Entity('usher_audit_events')
@Index('usher_audit_events_created', ['organizationId', 'createdAt'])
@Index('usher_audit_events_actor', ['organizationId', 'actorId', 'createdAt'])
@Index('usher_audit_events_subject', ['subjectId', 'createdAt'])
export class AuditEvent {
  @PrimaryColumn(uuid)
  id: string;

  @Column(uuid)
  organizationId: string;

  /** Who did it; null when nobody did (a job, a person not signed in). */
  @Column(nullableUuid)
  actorId: string | null;

  /** `lower_snake.dotted`, as `user.archived`. */
  @Column(text(60))
  action: string;

  @Column(nullableUuid)
  subjectId: string | null;

  @Column(json)
  detail: Record<string, unknown> | null;

  @Column(time)
  createdAt: Date;
}
