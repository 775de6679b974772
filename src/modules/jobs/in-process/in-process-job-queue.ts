import { Injectable, Logger } from '@nestjs/common';
import { JobQueue } from '../job-queue.js';
import { JobRegistry } from '../job-registry.js';
import { runJob } from '../run-job.js';

/** The number of jobs that run at once. */
const CONCURRENCY = 4;

/** More than this many waiting jobs are not remembered; the sweeps find them. */
const MAX_WAITING = 10_000;

interface Job {
  name: string;
  id: string;
}

/** Jobs in the memory of this process: the queue of the embedded default, where nothing else runs. */
@Injectable()
export class InProcessJobQueue extends JobQueue {
  private readonly logger = new Logger('Jobs');
  private readonly waiting = new Map<string, Job>();
  private readonly running = new Set<Promise<void>>();
  private started = false;

  constructor(private readonly registry: JobRegistry) {
    super();
  }

  add(name: string, id: string): Promise<void> {
    this.registry.handler(name);
    if (this.waiting.size < MAX_WAITING) this.waiting.set(`${name}:${id}`, { name, id });
    setImmediate(() => this.takeUp());
    return Promise.resolve();
  }

  seeTo(name: string, id: string): Promise<void> {
    return this.add(name, id);
  }

  start(): Promise<void> {
    this.started = true;
    this.takeUp();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.started = false;
    await Promise.all(this.running);
  }

  countWaiting(): Promise<number> {
    return Promise.resolve(this.waiting.size);
  }

  isHealthy(): Promise<boolean> {
    return Promise.resolve(true);
  }

  private takeUp(): void {
    for (const [key, job] of this.waiting) {
      if (!this.started || this.running.size >= CONCURRENCY) return;
      this.waiting.delete(key);
      const run = runJob(this.registry, job.name, job.id, this.logger).finally(() => {
        this.running.delete(run);
        this.takeUp();
      });
      this.running.add(run);
    }
  }
}
