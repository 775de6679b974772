/** A number of places for work of a kind: whoever finds none waits, in the order of asking. */
export class Places {
  private readonly waiting: (() => void)[] = [];
  private free: number;

  /** @param count how much of it is done at once. */
  constructor(count: number) {
    this.free = count;
  }

  /** Does `work` as soon as a place is free. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place goes from hand to hand, so that nobody comes between who has waited.
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}
