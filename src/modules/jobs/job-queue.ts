/** The result of a handler: `skipped` when there was nothing (left) to do. */
export type JobResult = 'done' | 'skipped';

/** Does the job of one name. It reloads what `id` names, and may be run twice or at the same time as itself. */
export type JobHandler = (id: string) => Promise<JobResult>;

/**
 * Wakes somebody up. The database row is the truth: a job carries an id, may be lost and may run
 * twice; a sweep finds what no job did.
 */
export abstract class JobQueue {
  /**
   * Asks that the handler of `name` be run with `id`, soon, in whichever process does jobs. The same
   * job asked for again before it has begun is run once. Never fails because the queue cannot be
   * reached: that is logged, and left to the sweep.
   * @throws Error when nobody handles `name`.
   */
  abstract add(name: string, id: string): Promise<void>;

  /**
   * Does the same for a job that a sweep found undone. While the queue takes nothing, the job is done
   * here, before this returns: nothing waits for a queue to come back.
   * @throws Error when nobody handles `name`.
   */
  abstract seeTo(name: string, id: string): Promise<void>;

  /** Begins to do jobs in this process, with the handlers of the registry. */
  abstract start(): Promise<void>;

  /** Takes no new jobs and waits for those that are running. */
  abstract stop(): Promise<void>;

  /**
   * Counts the jobs that wait to be begun.
   * @throws Error when the queue cannot be reached.
   */
  abstract countWaiting(): Promise<number>;

  /** Tells whether jobs can be added and taken now. */
  abstract isHealthy(): Promise<boolean>;
}
