import { Injectable } from '@nestjs/common';
import type { JobHandler } from './job-queue.js';

/** Work that is done again and again in each process that does jobs; it may run in two of them at once. */
export interface Sweep {
  name: string;
  everyMs: number;
  run: () => Promise<void>;
}

/** Knows who does which job. Modules register in `onModuleInit`, in every process, also in those that only add jobs. */
@Injectable()
export class JobRegistry {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly byName = new Map<string, Sweep>();

  /** @throws Error when `name` has a handler already, so that the application does not start. */
  handle(name: string, handler: JobHandler): void {
    if (this.handlers.has(name)) throw new Error(`The job "${name}" has two handlers.`);
    this.handlers.set(name, handler);
  }

  /**
   * Has `run` called about every `everyMs` milliseconds, never again before it has ended.
   * @throws Error when there is a sweep of that name already.
   */
  sweep(name: string, everyMs: number, run: () => Promise<void>): void {
    if (this.byName.has(name)) throw new Error(`There are two sweeps named "${name}".`);
    this.byName.set(name, { name, everyMs, run });
  }

  /** @throws Error when nobody handles `name`. */
  handler(name: string): JobHandler {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`Nobody handles the job "${name}".`);
    return handler;
  }

  get sweeps(): readonly Sweep[] {
    return [...this.byName.values()];
  }
}
