import { Column, Index, PrimaryColumn } from 'typeorm';
import { int, json, nullable, text, time, uuid } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';
import type { EventName } from './event-catalogue.js';

export const eventStatuses = ['waiting', 'delivered', 'failed'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Something that the application is told of. It holds ids, nothing personal. */
@UsherTable('usher_events')
@Index('usher_events_due', ['status', 'nextAttemptAt', 'id'])
@Index('usher_events_person', ['personId', 'status', 'id'])
@Index('usher_events_batch', ['batchId', 'status', 'id'])
@Index('usher_events_created', ['organizationId', 'createdAt', 'id'])
export class EventRow {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(uuid('organization_id'))
  organizationId: string;

  @Column(text('name', 40))
  name: EventName;

  /** The account that it is about; null for more than one, and for none. */
  @Column(nullable(uuid('person_id')))
  personId: string | null;

  /** The id of the application's own account of the person, which an erased one has no more. */
  @Column(nullable(text('external_id', 255)))
  externalId: string | null;

  /** The import that it is about, or that brought the person: its events come first. */
  @Column(nullable(uuid('batch_id')))
  batchId: string | null;

  @Column(nullable(uuid('actor_id')))
  actorId: string | null;

  /** Ids and numbers that say what happened, by the event's kind. */
  @Column(nullable(json('detail')))
  detail: Record<string, unknown> | null;

  @Column(text('status', 10))
  status: EventStatus;

  /** The handlers that have had it. */
  @Column(nullable(json('handled_by')))
  handledBy: string[] | null;

  @Column(int('attempts'))
  attempts: number;

  @Column(time('next_attempt_at'))
  nextAttemptAt: Date;

  /** The error that a handler threw last: its kind and place, none of its words. */
  @Column(nullable(text('error', 1000)))
  error: string | null;

  @Column(nullable(uuid('lease_owner')))
  leaseOwner: string | null;

  @Column(nullable(time('lease_until')))
  leaseUntil: Date | null;

  @Column(time('created_at'))
  createdAt: Date;

  /** The time when it was delivered or given up. */
  @Column(nullable(time('ended_at')))
  endedAt: Date | null;
}
