import { Column, Index, PrimaryColumn } from 'typeorm';
import { json, nullable, text, time, uuid } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';

/** Something that somebody did. Ids only: nothing personal is in the audit trail. */
@UsherTable('usher_audit_events')
@Index('usher_audit_events_created', ['organizationId', 'createdAt'])
@Index('usher_audit_events_actor', ['organizationId', 'actorId', 'createdAt'])
@Index('usher_audit_events_subject', ['subjectId', 'createdAt'])
export class AuditEvent {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(uuid('organization_id'))
  organizationId: string;

  /** The person who did it; null when nobody did (a job, a person not signed in). */
  @Column(nullable(uuid('actor_id')))
  actorId: string | null;

  /** `lower_snake.dotted`, as `user.archived`. */
  @Column(text('action', 60))
  action: string;

  @Column(nullable(uuid('subject_id')))
  subjectId: string | null;

  @Column(nullable(json('detail')))
  detail: Record<string, unknown> | null;

  @Column(time('created_at'))
  createdAt: Date;
}
