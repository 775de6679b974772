import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { inList } from '../../database/insert-many.js';
import { nextUsername } from '../users/username.js';
import { byRowNo, byUsername } from './index-hints.js';
import type { RowCode } from './row-codes.js';

/** A staged row that cannot have its username. */
export interface UsernameClash {
  rowNo: number;
  username: string;
  /** 1 when the username was given, 0 when it was derived from the e-mail. */
  given: number;
  /** How many accounts have it (MySQL's driver gives counts as texts); when none, another row has it. */
  taken: number | string;
}

/** How many bases the counters are remembered for; a forgotten one is counted again from 2. */
const REMEMBERED = 10_000;
/** How many names a statement asks for or gives. */
const RENAMED = 500;

/** The next number to try for each username that was taken, while an import is planned. */
export class UsernameSuffixes {
  private readonly next = new Map<string, number>();

  /** `count` more candidates for `base`: john2, john3, … */
  candidates(base: string, count: number): string[] {
    if (this.next.size > REMEMBERED) this.next.clear();
    const from = this.next.get(base) ?? 2;
    this.next.set(base, from + count);
    return Array.from({ length: count }, (_, index) => nextUsername(base, from + index));
  }
}

/** A given username that is taken is a fault of its row; a derived one gets the next free suffix. */
export async function settleUsernames(
  manager: EntityManager,
  importId: string,
  clashes: readonly UsernameClash[],
  suffixes: UsernameSuffixes,
): Promise<void> {
  const given = clashes.filter((clash) => clash.given);
  const isTaken = ({ taken }: UsernameClash): boolean => Number(taken) > 0;
  await refuse(manager, importId, 'username.taken', given.filter(isTaken));
  await refuse(
    manager,
    importId,
    'username.duplicate_in_file',
    given.filter((clash) => !isTaken(clash)),
  );

  const rowsByBase = new Map<string, number[]>();
  for (const { username, rowNo } of clashes.filter((clash) => !clash.given)) {
    const rows = rowsByBase.get(username);
    if (rows) rows.push(rowNo);
    else rowsByBase.set(username, [rowNo]);
  }
  await rename(manager, importId, await freeNames(manager, importId, rowsByBase, suffixes));
}

async function refuse(
  manager: EntityManager,
  importId: string,
  code: RowCode,
  clashes: readonly UsernameClash[],
): Promise<void> {
  if (clashes.length === 0) return;
  const rowNos = clashes.map(({ rowNo }) => rowNo);
  await manager.query(
    `UPDATE usher_import_rows ${byRowNo} SET verdict = 'error', username_fault = ?
     WHERE import_id = ? AND row_no IN ${inList(rowNos)}`,
    [code, importId, ...rowNos],
  );
}

/** A free username for each row, asking for all bases at once, again for those that had bad luck. */
async function freeNames(
  manager: EntityManager,
  importId: string,
  rowsByBase: ReadonlyMap<string, number[]>,
  suffixes: UsernameSuffixes,
): Promise<[rowNo: number, username: string][]> {
  const names: [number, string][] = [];
  const assigned = new Set<string>();
  let waiting = [...rowsByBase];
  for (let spare = 1; waiting.length > 0; spare *= 4) {
    const tries = waiting.map(([base, rows]) => ({
      base,
      rows,
      candidates: suffixes.candidates(base, rows.length + spare - 1),
    }));
    const taken = await takenAmong(
      manager,
      importId,
      tries.flatMap(({ candidates }) => candidates),
    );
    waiting = [];
    for (const { base, rows, candidates } of tries) {
      const free = candidates.filter((name) => !taken.has(name) && !assigned.has(name));
      const named = rows.slice(0, free.length);
      named.forEach((rowNo, index) => {
        const name = free[index] ?? '';
        assigned.add(name);
        names.push([rowNo, name]);
      });
      if (named.length < rows.length) waiting.push([base, rows.slice(named.length)]);
    }
  }
  return names;
}

async function takenAmong(
  manager: EntityManager,
  importId: string,
  names: readonly string[],
): Promise<Set<string>> {
  const taken = new Set<string>();
  for (let at = 0; at < names.length; at += RENAMED) {
    // Of names that end in digits thousands may be taken: SQLite, which works in here, lets others read meanwhile.
    if (at > 0) await setImmediate();
    const some = names.slice(at, at + RENAMED);
    const rows = await manager.query<{ username: string }[]>(
      `SELECT username FROM usher_users WHERE username IN ${inList(some)}
       UNION
       SELECT username FROM usher_import_rows ${byUsername} WHERE import_id = ? AND username IN ${inList(some)}`,
      [...some, importId, ...some],
    );
    for (const { username } of rows) taken.add(username);
  }
  return taken;
}

async function rename(
  manager: EntityManager,
  importId: string,
  names: readonly [rowNo: number, username: string][],
): Promise<void> {
  for (let at = 0; at < names.length; at += RENAMED) {
    const some = names.slice(at, at + RENAMED);
    const rowNos = some.map(([rowNo]) => rowNo);
    await manager.query(
      `UPDATE usher_import_rows ${byRowNo} SET username = CASE row_no ${some.map(() => 'WHEN ? THEN ?').join(' ')} END
       WHERE import_id = ? AND row_no IN ${inList(rowNos)}`,
      [...some.flat(), importId, ...rowNos],
    );
  }
}
