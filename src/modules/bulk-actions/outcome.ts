import type { UsherBulkOutcome, UsherSkippedPeople } from './dto/bulk-action.dto.js';
import type { SkipReason } from './skip-reasons.js';

/** The outcome of an action, as it grows by batches. */
export class Outcome {
  private done = 0;
  private readonly left = new Map<SkipReason, number>();

  /** The number of people whom the action has come to. */
  get total(): number {
    return [...this.left.values()].reduce((sum, count) => sum + count, this.done);
  }

  get told(): UsherBulkOutcome {
    const skipped = [...this.left].map(([reason, count]) => ({ reason, count }));
    const first = (a: UsherSkippedPeople, b: UsherSkippedPeople): number =>
      b.count - a.count || (a.reason < b.reason ? -1 : 1);
    return { done: this.done, skipped: skipped.sort(first) };
  }

  /** Adds so many people, of whom some were left out for `reasons`. */
  add(people: number, reasons: readonly SkipReason[]): void {
    this.done += people - reasons.length;
    for (const reason of reasons) this.leaveOut(reason, 1);
  }

  leaveOut(reason: SkipReason, count: number): void {
    if (count > 0) this.left.set(reason, (this.left.get(reason) ?? 0) + count);
  }
}
