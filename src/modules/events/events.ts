import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan, type QueryDeepPartialEntity } from 'typeorm';
import { Clock, DAY } from '../../common/time/clock.js';
import { newId } from '../../common/random/ids.js';
import { Database } from '../../database/database.js';
import { JobQueue } from '../jobs/job-queue.js';
import type { EventName } from './event-catalogue.js';
import { EventRow } from './event.entity.js';
import { HandledEvent } from './handled-event.entity.js';

/** Something that has happened, told in the transaction that did it. */
export interface Happening {
  name: EventName;
  organizationId: string;
  actorId: string | null;
  personId: string | null;
  /** Of somebody who is being erased; else it is read when the event is told. */
  externalId?: string | null;
  batchId: string | null;
  detail: Record<string, unknown> | null;
}

/** The job that delivers what is due. */
export const DELIVER_EVENTS = 'deliver-events';

/** The number of events in one statement: SQLite takes 32,766 parameters at most. */
const AT_ONCE = 1000;

/** The time that an event is kept for when no process handles it, or when it was delivered. */
export const EVENTS_KEPT_FOR = 7 * DAY;

/** Tells the application what has happened. */
@Injectable()
export class Events {
  private readonly handled = new Set<EventName>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
  ) {}

  /** Asks that what is due be delivered. */
  readonly wake = (): Promise<void> => this.jobs.add(DELIVER_EVENTS, 'all');

  /** Notes that the application has a handler for `name` in this process. */
  want(name: EventName): void {
    this.handled.add(name);
  }

  /** The events that this process has handlers for. */
  get handledHere(): readonly EventName[] {
    return [...this.handled];
  }

  /** Lets all processes know which events this one has handlers for. */
  async announce(): Promise<void> {
    if (this.handled.size === 0) return;
    const seenAt = this.clock.now();
    const rows = this.handledHere.map((name) => ({ name, seenAt }));
    await this.database.transaction((manager) => manager.upsert(HandledEvent, rows, ['name']));
  }

  /** Finds those of `names` that some process has a handler for: only these are told of. */
  async wanted(manager: EntityManager, names: readonly EventName[]): Promise<Set<EventName>> {
    if (names.every((name) => this.handled.has(name))) return new Set(names);
    const everywhere = await this.handledAnywhere(manager);
    return new Set(names.filter((name) => everywhere.includes(name)));
  }

  /** The events that some process has had a handler for lately. */
  async handledAnywhere(manager: EntityManager): Promise<readonly EventName[]> {
    const seenAt = MoreThan(this.clock.fromNow(-EVENTS_KEPT_FOR));
    const elsewhere = await manager.findBy(HandledEvent, { seenAt });
    return [...this.handled, ...elsewhere.map(({ name }) => name)];
  }

  /** Writes what is wanted of `happenings`, to be delivered after the commit. */
  async tell(manager: EntityManager, ...happenings: Happening[]): Promise<void> {
    const names = happenings.map(({ name }) => name);
    const wanted = await this.wanted(manager, names);
    const told = happenings.filter(({ name }) => wanted.has(name));
    if (told.length === 0) return;
    const now = this.clock.now();
    const rows = told.map((happening) => ({
      ...happening,
      id: newId(),
      status: 'waiting' as const,
      attempts: 0,
      nextAttemptAt: now,
      createdAt: now,
    }));
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      // TypeORM's type for a JSON column's value would have every property of it be a column's.
      const some = rows.slice(at, at + AT_ONCE) as QueryDeepPartialEntity<EventRow>[];
      await manager.insert(EventRow, some);
    }
    this.database.afterCommit(this.wake);
  }
}
