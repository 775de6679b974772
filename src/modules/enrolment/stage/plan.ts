import { type EntityManager, In } from 'typeorm';
import { read, type ReadSource } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { firstGoodRows, raiseNext } from './good-rows.js';
import { ImportRow, type Verdict } from './import-row.entity.js';
import {
  amongEmails,
  amongUsernames,
  byEmail,
  byRowNo,
  byUsername,
  inWrittenOrder,
} from './index-hints.js';
import { isUntold, type Planning, takenCount } from './planning.js';
import { isMalformed } from './sealed-cells.js';
import type { SharedValues } from './shared-values.js';
import { settleUsernames, type UsernameClash, UsernameSuffixes } from './username-clashes.js';

/** The staged rows of an import that a statement is about: a range of row numbers, or some of them. */
export type RowChoice = { from: number; to: number } | { rowNos: readonly number[] };

/** `AND`-ed to statements on usher_import_rows r. */
export function chosen(choice: RowChoice): { sql: string; parameters: number[] } {
  return 'from' in choice
    ? { sql: 'r.row_no BETWEEN ? AND ?', parameters: [choice.from, choice.to] }
    : { sql: `r.row_no IN ${inList(choice.rowNos)}`, parameters: [...choice.rowNos] };
}

interface PlannedRow {
  rowNo: number;
  email: string;
  verdict: 'ready' | 'error';
  /** The first row with the same e-mail address, good or not. */
  first: number;
  /** Null also where it is not told. */
  userId: string | null;
  memberStatus: string | null;
  /** 1 when an account has the username. */
  isTaken: number | string;
}

/**
 * Gives the verdicts that need other rows or the database: already or archived member, duplicate in
 * the file, account elsewhere, username taken. Most rows need nothing, so the statements return and
 * change only the exceptions. Of the rows with one e-mail address the first good one counts, and
 * the good ones behind it are its duplicates; somebody who is here already is judged as that,
 * whatever is wrong with their rows.
 */
export async function plan(
  manager: EntityManager,
  importId: string,
  planning: Planning,
  choice: RowChoice,
): Promise<void> {
  await planPeople(manager, importId, planning, choice);
  const clashes = await usernameClashes(manager, importId, planning, choice);
  await settleClashes(manager, importId, planning, clashes, new UsernameSuffixes());
}

/**
 * Settles usernames; where that refuses the row that counted for its e-mail address, the next one
 * counts.
 */
export async function settleClashes(
  manager: EntityManager,
  importId: string,
  planning: Planning,
  clashes: readonly UsernameClash[],
  suffixes: UsernameSuffixes,
): Promise<void> {
  for (let found = clashes; found.length > 0;) {
    await settleUsernames(manager, importId, found, suffixes);
    const refused = found.filter(({ given }) => given).map(({ rowNo }) => rowNo);
    const rowNos = await raiseNext(manager, importId, planning, refused);
    found =
      rowNos.length === 0 ? [] : await usernameClashes(manager, importId, planning, { rowNos });
  }
}

/**
 * The verdicts that hang on the e-mail address. Ranges may be planned in any order, and at once.
 * @param shared what is known of rows that share something; else each is compared with all others.
 */
export async function planPeople(
  manager: EntityManager,
  importId: string,
  planning: Planning,
  choice: RowChoice,
  shared?: SharedValues,
): Promise<void> {
  const rows = await rowsToPlan(manager, importId, planning, choice, shared);
  const illegible = await malformedRows(manager, importId, rows);
  const followers = rows.filter(({ first, rowNo }) => first < rowNo).map(({ rowNo }) => rowNo);
  const firstGood = await firstGoodRows(manager, importId, followers);
  const byVerdict = new Map<Verdict, number[]>();
  for (const row of rows) {
    const verdict = illegible.has(row.rowNo) ? 'error' : verdictOf(row, firstGood.get(row.email));
    const rowNos = byVerdict.get(verdict);
    if (rowNos) rowNos.push(row.rowNo);
    else byVerdict.set(verdict, [row.rowNo]);
  }
  for (const [verdict, rowNos] of byVerdict) {
    await manager.query(
      `UPDATE usher_import_rows ${byRowNo} SET verdict = ? WHERE import_id = ? AND row_no IN ${inList(rowNos)}`,
      [verdict, importId, ...rowNos],
    );
  }
}

/** The rows of which something else is to be said than what the judge said. */
async function rowsToPlan(
  manager: EntityManager,
  importId: string,
  planning: Planning,
  choice: RowChoice,
  shared: SharedValues | undefined,
): Promise<PlannedRow[]> {
  if (!shared || !('from' in choice)) {
    return exceptions(manager, importId, planning, choice, firstWithEmail);
  }
  const followers = shared.followersIn(choice);
  const others = await exceptions(manager, importId, planning, choice, 'r.row_no');
  for (const { rowNo, isTaken } of others) if (Number(isTaken)) shared.noteTaken(rowNo);
  if (followers.length === 0) return others;
  const following = new Set(followers);
  return [
    ...others.filter(({ rowNo }) => !following.has(rowNo)),
    ...(await exceptions(manager, importId, planning, { rowNos: followers }, firstWithEmail)),
  ];
}

/** As SQL: the first row with the e-mail address of the row r. */
const firstWithEmail = `(SELECT f.row_no FROM usher_import_rows f ${byEmail}
  WHERE f.import_id = r.import_id AND f.email = r.email ORDER BY ${amongEmails} LIMIT 1)`;

function exceptions(
  manager: EntityManager,
  importId: string,
  planning: Planning,
  choice: RowChoice,
  first: string,
): Promise<PlannedRow[]> {
  const { sql, parameters } = chosen(choice);
  return manager.query<PlannedRow[]>(
    `SELECT * FROM (
       SELECT r.row_no AS rowNo, r.email AS email, r.verdict AS verdict,
         CASE WHEN ${isUntold(planning)} THEN NULL ELSE u.id END AS userId, m.status AS memberStatus,
         ${first} AS first, CASE WHEN t.id IS NULL THEN 0 ELSE 1 END AS isTaken
       FROM usher_import_rows r ${byRowNo}
       LEFT JOIN usher_users u ON u.email = r.email
       LEFT JOIN usher_users t ON t.username = r.username
       LEFT JOIN usher_memberships m ON m.organization_id = ? AND m.user_id = u.id
       WHERE r.import_id = ? AND ${sql} AND r.verdict IN ('ready', 'error')
     ) planned
     WHERE memberStatus IS NOT NULL
       OR (verdict = 'ready' AND (first < rowNo OR userId IS NOT NULL OR isTaken = 1))`,
    [planning.organizationId, importId, ...parameters],
  );
}

function verdictOf(row: PlannedRow, firstGood: number | undefined): Verdict {
  if (row.memberStatus === 'archived') return 'archived_member';
  if (row.memberStatus !== null) return 'already_member';
  if (firstGood !== undefined && firstGood < row.rowNo) return 'duplicate';
  return row.userId === null ? row.verdict : 'existing_account';
}

/**
 * Of the rows with faults those that may be about anybody: nobody knows which of their cells is
 * which.
 */
async function malformedRows(
  manager: EntityManager,
  importId: string,
  rows: readonly PlannedRow[],
): Promise<Set<number>> {
  const faulty = rows.filter(({ verdict }) => verdict === 'error').map(({ rowNo }) => rowNo);
  if (faulty.length === 0) return new Set();
  const found = await manager.find(ImportRow, {
    select: { importId: true, rowNo: true, faults: true },
    where: { importId, rowNo: In(faulty) },
  });
  return new Set(found.filter(({ faults }) => isMalformed(faults)).map(({ rowNo }) => rowNo));
}

/**
 * The ready rows whose username an account has, or another ready row of the import that comes
 * first: given usernames come before derived ones, and earlier rows before later ones. Asked when
 * all people are planned; settled range by range, in order.
 * @param shared what is known of rows that share something, since people were planned; else each is
 * compared with all others.
 */
export async function usernameClashes(
  source: ReadSource,
  importId: string,
  planning: Planning,
  choice: RowChoice,
  shared?: SharedValues,
): Promise<UsernameClash[]> {
  if (!shared || !('from' in choice)) return clashesAmong(source, importId, planning, choice);
  const namesakes = shared.namesakesIn(choice);
  const rowNos = shared.takenIn(choice);
  const taken =
    rowNos.length === 0 ? [] : await takenUsernames(source, importId, planning, { rowNos });
  if (namesakes.length === 0) return taken;
  const sharing = new Set(namesakes);
  return [
    ...taken.filter(({ rowNo }) => !sharing.has(rowNo)),
    ...(await clashesAmong(source, importId, planning, { rowNos: namesakes })),
  ].sort((a, b) => a.rowNo - b.rowNo);
}

/** The ready rows whose username an account has. */
function takenUsernames(
  source: ReadSource,
  importId: string,
  planning: Planning,
  choice: RowChoice,
): Promise<UsernameClash[]> {
  const { sql, parameters } = chosen(choice);
  const taken = takenCount(planning);
  return read<UsernameClash>(
    source,
    `SELECT rowNo, username, given, taken FROM (
       SELECT ${inWrittenOrder} r.row_no AS rowNo, r.username AS username, r.username_given AS given,
         ${taken.sql} AS taken
       FROM usher_import_rows r ${byRowNo}
       JOIN usher_users t ON t.username = r.username
       WHERE r.import_id = ? AND ${sql} AND r.verdict = 'ready'
     ) named
     WHERE taken > 0 ORDER BY rowNo`,
    [...taken.parameters, importId, ...parameters],
  );
}

function clashesAmong(
  source: ReadSource,
  importId: string,
  planning: Planning,
  choice: RowChoice,
): Promise<UsernameClash[]> {
  const { sql, parameters } = chosen(choice);
  const taken = takenCount(planning);
  const first = (given: 0 | 1): string => `(
    SELECT f.row_no FROM usher_import_rows f ${byUsername}
    WHERE f.import_id = r.import_id AND f.username = r.username AND f.username_given = ${given}
      AND f.verdict IN ('ready', CASE r.untold WHEN 1 THEN 'existing_account' ELSE 'ready' END)
    ORDER BY ${amongUsernames} LIMIT 1)`;
  return read<UsernameClash>(
    source,
    `SELECT rowNo, username, given, taken FROM (
       SELECT r.row_no AS rowNo, r.username AS username, r.username_given AS given,
         ${taken.sql} AS taken,
         ${first(1)} AS firstGiven, ${first(0)} AS firstDerived
       FROM usher_import_rows r ${byRowNo}
       WHERE r.import_id = ? AND ${sql} AND r.verdict = 'ready'
     ) named
     WHERE taken > 0 OR firstGiven < rowNo
       OR (given = 0 AND (firstGiven IS NOT NULL OR firstDerived < rowNo))
     ORDER BY rowNo`,
    [...taken.parameters, importId, ...parameters],
  );
}
