import { setTimeout as sleep } from 'node:timers/promises';

/** The time that whoever has the turn may wait for what it goes on with. */
const PATIENCE_MS = 20;

/** The amounts of work that are done before the next one has its turn. */
interface Amounts {
  /** The amount that is done until everybody has had a turn, as long as nobody gets less than `least`. */
  round: number;
  most: number;
  least: number;
}

/**
 * Lets the long works of this process go on one at a time, each for a while. Side by side, each would
 * end only when all do.
 */
export class Stints {
  /** The works that want to go on; the first has the turn. */
  private readonly order: Stint[] = [];

  /** @param signOfLifeMs the time after which whoever waits for its turn says that it is still there. */
  constructor(
    private readonly amounts: Amounts,
    readonly signOfLifeMs = 15_000,
  ) {}

  /** True when somebody waits. */
  get isBusy(): boolean {
    return this.order.length > 1;
  }

  /** The part of a work that is to be done in turn. End it. */
  begin(): Stint {
    return new Stint(this);
  }

  join(stint: Stint): void {
    if (this.order.push(stint) === 1) this.start(stint);
  }

  leave(stint: Stint): void {
    const place = this.order.indexOf(stint);
    if (place < 0) return;
    this.order.splice(place, 1);
    const [next] = this.order;
    if (place === 0 && next) this.start(next);
  }

  private start(stint: Stint): void {
    const { round, most, least } = this.amounts;
    stint.start(Math.min(most, Math.max(least, round / this.order.length)));
  }
}

/** One of these works, and whether it is its turn. */
export class Stint {
  /** The amount that is left to it before others have their turn; undefined when it is not its own. */
  private left: number | undefined;
  private begin: () => void = () => undefined;

  constructor(private readonly stints: Stints) {}

  /**
   * Waits for the turn, if it is not its own already.
   * @param stillThere called from time to time while it waits; what it throws ends the waiting.
   */
  async turn(stillThere: () => Promise<void>): Promise<void> {
    if (this.left !== undefined) return;
    const begun = new Promise<true>((resolve) => {
      this.begin = () => resolve(true);
    });
    this.stints.join(this);
    for (;;) {
      const waiting = new AbortController();
      const { signal } = waiting;
      const late = sleep(this.stints.signOfLifeMs, false, { signal }).catch(() => false);
      const isBegun = await Promise.race([begun, late]);
      waiting.abort();
      if (isBegun) return;
      await stillThere();
    }
  }

  /** Waits for what it goes on with; lets the others go on when that takes long. */
  async need<T>(next: Promise<T>): Promise<T> {
    if (this.left === undefined) return next;
    const timer = setTimeout(() => this.end(), PATIENCE_MS);
    try {
      return await next;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Says how much was done: when it was enough, the others go on. */
  did(amount: number): void {
    if (this.left === undefined) return;
    this.left -= amount;
    if (this.left <= 0 && this.stints.isBusy) this.end();
  }

  /** Lets the others go on. */
  end(): void {
    this.left = undefined;
    this.stints.leave(this);
  }

  start(amount: number): void {
    this.left = amount;
    this.begin();
  }
}
