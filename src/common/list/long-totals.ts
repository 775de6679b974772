/** Lists up to this long are counted each time. */
const LONG = 10_000;
/** A total is kept for this many times as long as its counting took, so that counting stays a small part of the work. */
const KEPT = 20;
/** In milliseconds. */
const KEPT_AT_MOST = 5000;
const ENTRIES = 500;

/**
 * The totals of long lists, each a few seconds old at most: to count a million rows for every
 * page would cost more than all the rest of the page.
 */
export class LongTotals {
  private readonly kept = new Map<string, { total: number; until: number }>();

  /** The total of the list `key`: as it was kept, or as `count` gives it now. */
  async of(key: string, count: () => Promise<number>): Promise<number> {
    const begin = performance.now();
    const known = this.kept.get(key);
    if (known && known.until > begin) return known.total;
    const total = await count();
    this.kept.delete(key);
    if (total > LONG) {
      if (this.kept.size >= ENTRIES) this.kept.clear();
      const end = performance.now();
      this.kept.set(key, { total, until: end + Math.min(KEPT * (end - begin), KEPT_AT_MOST) });
    }
    return total;
  }
}
