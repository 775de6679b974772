/** Lets work of the same key go on one after the other, in this process. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Does `work` when what was asked for before it under the key is over, however it ended. */
  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.last.get(key) ?? Promise.resolve()).then(work);
    const over = turn.catch(() => undefined);
    this.last.set(key, over);
    try {
      return await turn;
    } finally {
      if (this.last.get(key) === over) this.last.delete(key);
    }
  }
}
