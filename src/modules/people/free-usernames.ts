import { read, type ReadSource } from '../../database/database.js';
import { inList } from '../../database/in-list.js';
import { nextUsername } from './rules/username.js';

/** The number of candidates that are looked up at once, doubling up to the latter. */
const FIRST_LOOK = 16;
const WIDEST_LOOK = 1024;

/**
 * For each username in its normal form, the first that is free of it, `john2`, `john3`, …; no two
 * are given the same. Nothing is reserved: somebody else may take it before it is used.
 */
export async function freeUsernames(
  source: ReadSource,
  bases: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const free = new Map<string, string>();
  const given = new Set<string>();
  for (const base of new Set(bases)) {
    const username = await nextFree(source, base, given);
    free.set(base, username);
    given.add(username);
  }
  return free;
}

async function nextFree(
  source: ReadSource,
  base: string,
  given: ReadonlySet<string>,
): Promise<string> {
  let look = FIRST_LOOK;
  for (let n = 1; ; n += look, look = Math.min(look * 2, WIDEST_LOOK)) {
    const from = n;
    const candidates = Array.from({ length: look }, (_, i) =>
      from + i === 1 ? base : nextUsername(base, from + i),
    );
    const taken = new Set(
      (
        await read<{ username: string }>(
          source,
          `SELECT username FROM usher_users WHERE username IN ${inList(candidates)}`,
          candidates,
        )
      ).map(({ username }) => username),
    );
    const username = candidates.find((one) => !taken.has(one) && !given.has(one));
    if (username !== undefined) return username;
  }
}
