import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThan, MoreThan, Not } from 'typeorm';
import { Clock, HOUR, MINUTE, SECOND } from '../../common/time/clock.js';
import { Database } from '../../database/database.js';
import { noLease, renewLease } from '../../database/lease.js';
import { EventRow } from '../events/event.entity.js';
import { moveEvents } from '../events/event-states.js';
import { Events } from '../events/events.js';

/** The time that a claim holds unless it is renewed, several times over. */
const LEASE = 2 * MINUTE;

/** The number of times that an event is tried; the pauses between come to about two days. */
export const MAX_ATTEMPTS = 14;

const LONGEST_PAUSE = 6 * HOUR;

/** The outcomes of an event. */
export interface Delivery {
  event: EventRow;
  /** The handlers that have had it by now. */
  handledBy: string[];
  /** The error that the first of the others threw; undefined when all have had it. */
  error: string | undefined;
}

/** Decides which process delivers which events. */
@Injectable()
export class EventClaims {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /**
   * Claims up to `limit` events that are due and that this process handles, each as one attempt. An
   * event waits for the earlier ones of the same person, and for those of the import that brought
   * them. Others that nobody here handles are no reason to wait.
   */
  async claim(owner: string, limit: number): Promise<EventRow[]> {
    const now = this.clock.now();
    const names = this.events.handledHere;
    if (names.length === 0) return [];
    return this.database.transaction(async (manager) => {
      const due = manager
        .createQueryBuilder(EventRow, 'event')
        .where("event.status = 'waiting'")
        .andWhere('event.name IN (:...names)', { names })
        .andWhere('event.nextAttemptAt <= :now', { now })
        .andWhere('(event.leaseUntil IS NULL OR event.leaseUntil < :now)')
        .andWhere(`NOT EXISTS (${earlier('e.person_id = event.person_id')})`)
        .andWhere(`NOT EXISTS (${earlier('e.person_id IS NULL AND e.batch_id = event.batch_id')})`)
        .orderBy('event.nextAttemptAt')
        .addOrderBy('event.id')
        .limit(limit);
      if (this.database.dialect === 'mysql')
        due.setLock('pessimistic_write').setOnLocked('skip_locked');
      const events = await due.getMany();
      if (events.length === 0) return [];
      await moveEvents(manager, { id: In(events.map(({ id }) => id)) }, 'waiting', {
        leaseOwner: owner,
        leaseUntil: this.clock.fromNow(LEASE),
        attempts: () => 'attempts + 1',
      });
      return events.map((event) => ({ ...event, attempts: event.attempts + 1 }));
    });
  }

  /** Holds on to claimed events whose handlers still run. */
  async renew(owner: string, ids: readonly string[]): Promise<void> {
    const held = { id: In(ids), leaseOwner: owner };
    await this.database.transaction((manager) =>
      renewLease(manager, EventRow, held, this.clock.fromNow(LEASE)),
    );
  }

  /** Records what became of an event, unless somebody else took it over meanwhile. */
  async settle(owner: string, { event, handledBy, error }: Delivery): Promise<void> {
    const now = this.clock.now();
    const isOver = error !== undefined && event.attempts >= MAX_ATTEMPTS;
    const status = error === undefined ? 'delivered' : isOver ? 'failed' : 'waiting';
    const nextAttemptAt = this.clock.fromNow(pauseAfter(event.attempts));
    await this.database.transaction(async (manager) => {
      await moveEvents(manager, { id: event.id, leaseOwner: owner }, status, {
        ...noLease,
        handledBy,
        error: error ?? null,
        nextAttemptAt,
        endedAt: status === 'waiting' ? null : now,
      });
      if (status === 'waiting') await postponeLater(manager, event, nextAttemptAt);
    });
  }

  /** Deletes what was delivered before `before`, and what has waited since then for a handler that no process has. */
  async forget(before: Date): Promise<void> {
    const events = this.database.repository(EventRow);
    const names = await this.events.handledAnywhere(events.manager);
    const delivered = { status: 'delivered' as const, endedAt: LessThan(before) };
    const waiting = { status: 'waiting' as const, nextAttemptAt: LessThan(before) };
    for (const over of [delivered, { ...waiting, name: Not(In(names)) }]) {
      if (!(await events.existsBy(over))) continue;
      await this.database.transaction((manager) => manager.delete(EventRow, over));
    }
  }
}

/** Earlier events that wait for this process or another that handles the same. */
function earlier(which: string): string {
  return `SELECT 1 FROM usher_events e WHERE e.status = 'waiting' AND e.name IN (:...names)
    AND e.id < event.id AND ${which}`;
}

/**
 * Puts off the events that wait for `event` until it is tried again. As long as they are due, every
 * claim would look at each of them, which may be as many as an import has people.
 */
async function postponeLater(
  manager: EntityManager,
  { id, personId, batchId }: EventRow,
  nextAttemptAt: Date,
): Promise<void> {
  const behind = personId !== null ? { personId } : batchId !== null ? { batchId } : undefined;
  if (!behind) return;
  const earlierDue = { ...behind, id: MoreThan(id), nextAttemptAt: LessThan(nextAttemptAt) };
  await moveEvents(manager, { ...earlierDue, status: 'waiting' }, 'waiting', { nextAttemptAt });
}

/** Ten seconds, doubled each time, give or take a quarter. */
function pauseAfter(attempts: number, random = Math.random()): number {
  return Math.min(10 * SECOND * 2 ** (attempts - 1), LONGEST_PAUSE) * (0.75 + random / 2);
}
