import { ownTurn } from './own-turn.js';

/** Gives a list in slices of at most `size`; after each, whoever else waits for this process gets a turn. */
export async function* slices<T>(
  list: readonly T[],
  size: number,
): AsyncGenerator<readonly T[], void, undefined> {
  for (let at = 0; at < list.length; at += size) {
    yield list.slice(at, at + size);
    await ownTurn();
  }
}
