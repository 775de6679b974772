import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock, HOUR, MINUTE, SECOND } from '../../common/time/clock.js';
import { describeFault } from '../../common/failures/describe-fault.js';
import { newId } from '../../common/random/ids.js';
import { within } from '../../common/time/within.js';
import type { EventRow } from '../events/event.entity.js';
import { DELIVER_EVENTS, Events, EVENTS_KEPT_FOR } from '../events/events.js';
import type { JobResult } from '../jobs/job-queue.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { EventClaims } from './event-claims.js';
import { EventContents } from './event-contents.js';
import { EventHandlers } from './event-handlers.js';

/** The number of events that are under way at once. */
const BATCH = 20;

/** The time after which other events do not wait for the handlers of one. */
const PATIENCE = MINUTE;

const SWEEP_EVERY = 3 * SECOND;

/** The time after which claims are renewed while handlers run. */
const RENEW_EVERY = 20 * SECOND;

/** The time after which the other processes are told again what this one handles. */
const ANNOUNCE_EVERY = HOUR;

/**
 * Calls the application's handlers with what has happened, at least once, in each process that does
 * jobs. A handler that throws, or takes long, holds up the events of the same person alone. While it
 * runs it is not called again: others take over from a process that has ended.
 */
@Injectable()
export class EventDelivery implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('Events');
  /** The owners of the claims whose handlers run, by the events' ids. */
  private readonly running = new Map<string, string>();
  private isDelivering = false;
  private isWanted = false;
  private isStopping = false;

  constructor(
    private readonly jobs: JobRegistry,
    private readonly claims: EventClaims,
    private readonly contents: EventContents,
    private readonly handlers: EventHandlers,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(DELIVER_EVENTS, () => this.deliver());
    this.jobs.sweep('events', SWEEP_EVERY, async () => {
      await this.deliver();
    });
    this.jobs.sweep('handled events', ANNOUNCE_EVERY, () => this.events.announce());
    this.jobs.sweep('running events', RENEW_EVERY, () => this.renew());
    this.jobs.sweep('delivered events', MINUTE * 10, () =>
      this.claims.forget(this.clock.fromNow(-EVENTS_KEPT_FOR)),
    );
  }

  onModuleDestroy(): void {
    this.isStopping = true;
  }

  /** Delivers until nothing is due; one run at a time in a process, which looks once more when asked meanwhile. */
  async deliver(): Promise<JobResult> {
    this.isWanted = true;
    if (this.isDelivering) return 'skipped';
    this.isDelivering = true;
    try {
      while (this.isWanted && this.goesOn()) {
        this.isWanted = false;
        while (this.goesOn() && (await this.deliverBatch()));
      }
    } finally {
      this.isDelivering = false;
    }
    return 'done';
  }

  /** Holds on to the events whose handlers still run. */
  async renew(): Promise<void> {
    for (const owner of new Set(this.running.values())) {
      const ids = [...this.running].flatMap(([id, of]) => (of === owner ? [id] : []));
      await this.claims.renew(owner, ids);
    }
  }

  private goesOn(): boolean {
    return !this.isStopping;
  }

  /** @returns whether there was something to deliver. */
  private async deliverBatch(): Promise<boolean> {
    const owner = newId();
    const events = await this.claims.claim(owner, BATCH);
    await Promise.all(events.map((event) => this.patiently(owner, event)));
    return events.length > 0;
  }

  /** Delivers an event, and lets it go on by itself when its handlers take long. */
  private async patiently(owner: string, row: EventRow): Promise<void> {
    const { id, name } = row;
    this.running.set(id, owner);
    const delivery = this.deliverOne(owner, row).finally(() => this.running.delete(id));
    await within(PATIENCE, delivery).catch((thrown: unknown) => {
      if (!this.running.has(id)) throw thrown;
      this.logger.warn(`The event ${id} (${name}) is still being handled after a minute`);
      delivery.catch((late: unknown) =>
        this.logger.error(`The event ${id} (${name}) was not settled: ${describeFault(late)}`),
      );
    });
  }

  private async deliverOne(owner: string, row: EventRow): Promise<void> {
    const handledBy = [...(row.handledBy ?? [])];
    let error: string | undefined;
    for (const { id, call } of this.handlers.of(row.name)) {
      if (handledBy.includes(id)) continue;
      try {
        // Each handler gets one of its own, which it may change.
        const event = await this.contents.of(row);
        await call(event);
        handledBy.push(id);
      } catch (thrown) {
        error ??= `${id}: ${describeFault(thrown)}`.slice(0, 1000);
        this.logger.warn(`The event ${row.id} (${row.name}) was not handled by ${error}`);
      }
    }
    await this.claims.settle(owner, { event: row, handledBy, error });
  }
}
