import { InjectQueue } from '@nestjs/bull';
import { Injectable, Logger } from '@nestjs/common';
import type { Job, Queue } from 'bull';
import type { Redis } from 'ioredis';
import { within } from '../../../common/time/within.js';
import { JobQueue } from '../job-queue.js';
import { JobRegistry } from '../job-registry.js';
import { runJob } from '../run-job.js';
import { BULL_QUEUE } from './bull-options.js';

/** The number of jobs that one process runs at once. */
const CONCURRENCY = 4;

/** The time that adding a job may hold up a request, and that closing may take when Redis is gone. */
const PATIENCE_MS = 1000;

/** The time that a waiting job keeps the same one from being added; one that waits longer is added twice. */
const COALESCED_FOR_MS = 60_000;

interface JobData {
  id: string;
}

/** Jobs on Bull: added in any process that reaches the Redis, done in those that do jobs. */
@Injectable()
export class BullJobQueue extends JobQueue {
  private readonly logger = new Logger('Jobs');
  private readonly running = new Set<Promise<void>>();
  private started: Promise<void> = Promise.resolve();
  private reachable = true;
  /** The last fault that was logged; undefined once jobs are taken again. */
  private told: string | undefined;
  private stopped = false;

  constructor(
    private readonly registry: JobRegistry,
    @InjectQueue(BULL_QUEUE) private readonly queue: Queue<JobData>,
  ) {
    super();
    queue.on('error', (error: Error) => this.noteFault(error));
    // Bull has no event for it.
    queue.client.on('ready', () => this.noteReachable());
  }

  async add(name: string, id: string): Promise<void> {
    this.registry.handler(name);
    await this.isTaken(name, id);
  }

  async seeTo(name: string, id: string): Promise<void> {
    this.registry.handler(name);
    if (this.stopped || (await this.isTaken(name, id))) return;
    await this.keep(runJob(this.registry, name, id, this.logger));
  }

  start(): Promise<void> {
    // Not awaited: without Redis the process starts all the same, and its sweeps do the work.
    this.started = this.begin().catch((thrown: unknown) => this.noteFault(thrown));
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.reachable) await within(PATIENCE_MS, this.started).catch(() => undefined);
    // Bull reconnects while it closes; without Redis it would never stop trying.
    const closed = this.queue.close().finally(() => {
      for (const client of this.queue.clients) client.disconnect();
    });
    await Promise.all(this.running);
    await within(PATIENCE_MS, closed).catch(() => undefined);
  }

  countWaiting(): Promise<number> {
    if (!this.reachable) return Promise.reject(new Error('Redis cannot be reached.'));
    return within(PATIENCE_MS, this.queue.getWaitingCount());
  }

  async isHealthy(): Promise<boolean> {
    if (!this.reachable) return false;
    try {
      await within(PATIENCE_MS, this.queue.client.ping());
      return true;
    } catch {
      return false;
    }
  }

  /** Puts a job into the queue. @returns false when Redis took nothing. */
  private async isTaken(name: string, id: string): Promise<boolean> {
    // While Redis is away, nothing is kept in memory for it, and no request waits for it.
    if (this.stopped || !this.reachable) return false;
    try {
      await within(PATIENCE_MS, this.enqueue(name, id));
      this.told = undefined;
      return true;
    } catch (thrown) {
      this.noteFault(thrown);
      return false;
    }
  }

  /**
   * Not coalesced by Bull's own job id: that would also swallow a job which is asked for while the
   * same one is running, and may be past the point where it would have seen the news.
   */
  private async enqueue(name: string, id: string): Promise<void> {
    const isNew = await this.queue.client.set(
      this.waitingKey(name, id),
      '1',
      'PX',
      COALESCED_FOR_MS,
      'NX',
    );
    if (isNew) await this.queue.add(name, { id });
  }

  /**
   * Begins when Redis is there: Bull's own waiting for it ends in a rejection that nobody can catch
   * when the queue is closed meanwhile.
   */
  private async begin(): Promise<void> {
    const { client, bclient } = this.queue as Queue<JobData> & { bclient: Redis };
    // When it closes, Bull connects this client anew, in a promise that nobody catches.
    const connect = bclient.connect.bind(bclient);
    bclient.connect = () => connect().catch(() => undefined);
    await Promise.all([untilReady(client), untilReady(bclient)]);
    const take = ({ name, data }: Job<JobData>): Promise<void> =>
      this.keep(this.run(name, data.id));
    // Settles when the queue is closed.
    const closed = this.queue.process('*', CONCURRENCY, take);
    closed.catch((thrown: unknown) => this.noteFault(thrown));
  }

  /** Has `stop` wait for what is running. */
  private keep(running: Promise<void>): Promise<void> {
    const kept = running.finally(() => this.running.delete(kept));
    this.running.add(kept);
    return kept;
  }

  private async run(name: string, id: string): Promise<void> {
    await this.queue.client.del(this.waitingKey(name, id));
    await runJob(this.registry, name, id, this.logger);
  }

  private waitingKey(name: string, id: string): string {
    return `${this.queue.toKey('coalesced')}:${name}:${id}`;
  }

  /** Redis being away, or refusing, is said once; sweeps do the work meanwhile. */
  private noteFault(thrown: unknown): void {
    const isLost = this.queue.client.status !== 'ready';
    if (this.stopped || (isLost && !this.reachable)) return;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    if (!isLost && this.told === reason) return;
    this.told = reason;
    if (isLost) this.reachable = false;
    this.logger.warn(isLost ? `Redis cannot be reached: ${reason}` : `Bull: ${reason}`);
  }

  private noteReachable(): void {
    if (!this.reachable) this.logger.log('Redis can be reached again.');
    this.reachable = true;
  }
}

function untilReady(client: Redis): Promise<void> {
  if (client.status === 'ready') return Promise.resolve();
  return new Promise((resolve) => client.once('ready', () => resolve()));
}
