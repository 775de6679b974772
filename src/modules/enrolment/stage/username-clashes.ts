import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { inList } from '../../../database/in-list.js';
import { nextUsername } from '../../people/rules/username.js';
import { byRowNo, byUsername } from './index-hints.js';
import type { RowCode } from '../judge/row-codes.js';

/** A staged row that cannot have its username. */
export interface UsernameClash {
  rowNo: number;
  username: string;
  /** 1 when the username was given, 0 when it was derived from the e-mail. */
  given: number;
  /** The number of accounts that have it (MySQL's driver gives counts as texts); when none, another row has it. */
  taken: number | string;
}

/** The number of bases that the counters are remembered for; a forgotten one is counted again from 2. */
const REMEMBERED = 10_000;
/** The number of names that a statement asks for or gives. */
const RENAMED = 500;
/** About how many names are tried before looking what was found. */
const CANDIDATES = 10_000;

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

/** The rows that want one username. */
type Wanting = [base: string, rowNos: readonly number[]];

/** A free username for each row, asking for many bases at once, again and for more names for those that had bad luck. */
async function freeNames(
  manager: EntityManager,
  importId: string,
  rowsByBase: ReadonlyMap<string, number[]>,
  suffixes: UsernameSuffixes,
): Promise<[rowNo: number, username: string][]> {
  const named = new Map<string, number>();
  let waiting: Wanting[] = [...rowsByBase];
  for (let spare = 1; waiting.length > 0; spare = Math.min(spare * 4, CANDIDATES)) {
    // Of names that many want, thousands may be taken for each: not all are asked for together.
    const together = Math.ceil(CANDIDATES / spare);
    const unlucky: Wanting[] = [];
    for (let at = 0; at < waiting.length; at += together) {
      const some = waiting.slice(at, at + together);
      unlucky.push(...(await tryNames(manager, importId, some, { spare, suffixes, named })));
    }
    waiting = unlucky;
  }
  return [...named].map(([name, rowNo]) => [rowNo, name]);
}

/** Names what it can, trying `spare` names more than there are rows but one. @returns what is left to name. */
async function tryNames(
  manager: EntityManager,
  importId: string,
  wanting: readonly Wanting[],
  {
    spare,
    suffixes,
    named,
  }: { spare: number; suffixes: UsernameSuffixes; named: Map<string, number> },
): Promise<Wanting[]> {
  const tries = wanting.map(([base, rows]) => ({
    base,
    rows,
    candidates: suffixes.candidates(base, rows.length + spare - 1),
  }));
  const asked = tries.flatMap(({ candidates }) => candidates);
  const taken = await takenAmong(manager, importId, asked);
  return tries.flatMap(({ base, rows, candidates }): Wanting[] => {
    const free = candidates.filter((name) => !taken.has(name) && !named.has(name));
    const lucky = Math.min(free.length, rows.length);
    for (const [index, name] of free.slice(0, lucky).entries()) named.set(name, rows[index] ?? 0);
    return lucky < rows.length ? [[base, rows.slice(lucky)]] : [];
  });
}

async function takenAmong(
  manager: EntityManager,
  importId: string,
  names: readonly string[],
): Promise<Set<string>> {
  const taken = new Set<string>();
  for (let at = 0; at < names.length; at += RENAMED) {
    // SQLite works in this process: others read meanwhile.
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
