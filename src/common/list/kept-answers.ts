/** An answer is kept for so many times as long as it took to find it: finding stays a small part of the work. */
const KEPT = 20;

const ENTRIES = 500;

interface Kept<T> {
  answer: T;
  /** The moment until which it is good, by `performance.now()`. */
  until: number;
  isFoundAnew: boolean;
}

/**
 * Keeps answers that are expensive to find, such as counts of many rows, for a while. An answer that is
 * only just too old is given once more, and found anew meanwhile: whoever asks all the time never waits.
 */
export class KeptAnswers<T> {
  private readonly kept = new Map<string, Kept<T>>();

  /**
   * @param isKept tells of which answers some age does no harm;
   * @param atMost the age that they may have, in milliseconds; twice that while another is found.
   */
  constructor(
    private readonly isKept: (answer: T) => boolean,
    private readonly atMost: number,
  ) {}

  /** The answer to `question`: as it was kept, or as `find` gives it now. */
  async of(question: string, find: () => Promise<T>): Promise<T> {
    const now = performance.now();
    const known = this.kept.get(question);
    if (known === undefined || known.until + this.atMost < now) return this.found(question, find);
    if (known.until < now && !known.isFoundAnew) {
      known.isFoundAnew = true;
      // Who asks next waits, and is told what went wrong.
      this.found(question, find).catch(() => this.kept.delete(question));
    }
    return known.answer;
  }

  private async found(question: string, find: () => Promise<T>): Promise<T> {
    const begin = performance.now();
    const answer = await find();
    this.kept.delete(question);
    if (this.isKept(answer)) {
      if (this.kept.size >= ENTRIES) this.kept.clear();
      const end = performance.now();
      const until = end + Math.min(KEPT * (end - begin), this.atMost);
      this.kept.set(question, { answer, until, isFoundAnew: false });
    }
    return answer;
  }
}
