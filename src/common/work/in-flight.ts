/** A few tasks at once: `add` waits for room, and throws what a task before has thrown. */
export class InFlight {
  private readonly running = new Set<Promise<void>>();
  private failure: { thrown: unknown } | undefined;

  /** @param room how many tasks run at the same time. */
  constructor(private readonly room: number) {}

  /** Begins `task` as soon as there is room. */
  async add(task: () => Promise<void>): Promise<void> {
    while (this.running.size >= this.room) await Promise.race(this.running);
    this.check();
    const run = task()
      .catch((thrown: unknown) => {
        this.failure ??= { thrown };
      })
      .finally(() => this.running.delete(run));
    this.running.add(run);
  }

  /** Waits until all are done. */
  async all(): Promise<void> {
    await Promise.all(this.running);
    this.check();
  }

  private check(): void {
    if (this.failure) throw this.failure.thrown;
  }
}
