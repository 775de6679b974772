/** An answer is kept for this many times as long as finding it took, so that finding stays a small part of the work. */
const KEPT = 20;

const ENTRIES = 500;

/** Answers about many rows, each a while old at most: to find them anew each time would cost more than all the rest. */
export class KeptAnswers<T> {
  private readonly kept = new Map<string, { answer: T; until: number }>();

  /**
   * @param isKept tells of which answers some age does no harm;
   * @param atMost the age that they may have, in milliseconds.
   */
  constructor(
    private readonly isKept: (answer: T) => boolean,
    private readonly atMost: number,
  ) {}

  /** The answer to `question`: as it was kept, or as `find` gives it now. */
  async of(question: string, find: () => Promise<T>): Promise<T> {
    const begin = performance.now();
    const known = this.kept.get(question);
    if (known && known.until > begin) return known.answer;
    const answer = await find();
    this.kept.delete(question);
    if (this.isKept(answer)) {
      if (this.kept.size >= ENTRIES) this.kept.clear();
      const end = performance.now();
      this.kept.set(question, { answer, until: end + Math.min(KEPT * (end - begin), this.atMost) });
    }
    return answer;
  }
}
