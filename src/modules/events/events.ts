import { Injectable } from '@nestjs/common';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import { newId } from '../../common/random/ids.js';
import { Database } from '../../database/database.js';
import { JobQueue } from '../jobs/job-queue.js';
import type { EventName } from './event-catalogue.js';
import { EventRow } from './event.entity.js';

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

/** Tells the application what has happened. */
@Injectable()
export class Events {
  private readonly wanted = new Set<EventName>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
  ) {}

  /** Asks that what is due be delivered. */
  readonly wake = (): Promise<void> => this.jobs.add(DELIVER_EVENTS, 'all');

  /** Notes that the application has a handler for `name`: only then is it told of. */
  want(name: EventName): void {
    this.wanted.add(name);
  }

  isWanted(name: EventName): boolean {
    return this.wanted.has(name);
  }

  /** Writes what is wanted of `happenings`, to be delivered after the commit. */
  async tell(manager: EntityManager, ...happenings: Happening[]): Promise<void> {
    const wanted = happenings.filter(({ name }) => this.wanted.has(name));
    if (wanted.length === 0) return;
    const now = this.clock.now();
    const rows = wanted.map((happening) => ({
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
