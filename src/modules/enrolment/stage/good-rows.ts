import type { EntityManager } from 'typeorm';
import { read, type ReadSource } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { amongEmails, amongUsernames, byEmail, byRowNo, byUsername } from './index-hints.js';
import { type Planning, takenCount } from './planning.js';
import { settleUsernames, type UsernameClash, UsernameSuffixes } from './username-clashes.js';

/** The number of rows that a statement asks for. */
const ROWS = 200;

/**
 * For each e-mail address of some rows of an import, the first row that has it and no fault, or is
 * about somebody who is here: the one that counts.
 */
export async function firstGoodRows(
  source: ReadSource,
  importId: string,
  rowNos: readonly number[],
): Promise<Map<string, number>> {
  if (rowNos.length === 0) return new Map();
  const found = await read<{ email: string; first: number | null }>(
    source,
    `SELECT asked.email AS email,
       (SELECT f.row_no FROM usher_import_rows f ${byEmail}
        WHERE f.import_id = ? AND f.email = asked.email
          AND (f.verdict IN ('update', 'unchanged')
            OR (f.faults IS NULL AND f.username_fault IS NULL))
        ORDER BY ${amongEmails} LIMIT 1) AS first
     FROM (SELECT DISTINCT r.email AS email FROM usher_import_rows r ${byRowNo}
           WHERE r.import_id = ? AND r.row_no IN ${inList(rowNos)}) asked`,
    [importId, importId, ...rowNos],
  );
  return new Map(found.flatMap(({ email, first }) => (first === null ? [] : [[email, first]])));
}

/**
 * Lets the next row with the same e-mail address count where the one that counted was refused for
 * its username; rows that would be refused for theirs are passed over, and refused.
 * @returns the rows that count now, and the good ones that have the same usernames.
 */
export async function raiseNext(
  manager: EntityManager,
  importId: string,
  planning: Planning,
  refused: readonly number[],
): Promise<number[]> {
  const touched = new Set<number>();
  for (let at = 0; at < refused.length; at += ROWS) {
    const some = refused.slice(at, at + ROWS);
    for (const email of await emailsToRaise(manager, importId, some)) {
      const raised = await firstToRaise(manager, importId, planning, email);
      if (!raised) continue;
      await manager.query(
        `UPDATE usher_import_rows SET verdict = 'ready' WHERE import_id = ? AND row_no = ?`,
        [importId, raised.rowNo],
      );
      const namesakes = await manager.query<{ rowNo: number }[]>(
        `SELECT f.row_no AS rowNo FROM usher_import_rows f ${byUsername}
         WHERE f.import_id = ? AND f.username = ? AND f.verdict = 'ready'`,
        [importId, raised.username],
      );
      for (const { rowNo } of namesakes) touched.add(rowNo);
    }
  }
  return [...touched];
}

/** The e-mail addresses of refused rows that other rows have too, of which none counts. */
async function emailsToRaise(
  manager: EntityManager,
  importId: string,
  refused: readonly number[],
): Promise<string[]> {
  const another = (verdict: 'ready' | 'duplicate'): string =>
    `EXISTS (SELECT 1 FROM usher_import_rows f ${byEmail}
     WHERE f.import_id = r.import_id AND f.email = r.email AND f.verdict = '${verdict}')`;
  const found = await manager.query<{ email: string }[]>(
    `SELECT DISTINCT r.email AS email FROM usher_import_rows r ${byRowNo}
     WHERE r.import_id = ? AND r.row_no IN ${inList(refused)}
       AND ${another('duplicate')} AND NOT ${another('ready')}`,
    [importId, ...refused],
  );
  return found.map(({ email }) => email);
}

type Candidate = UsernameClash & { holder: number | null };

/** The first row with the address that can have its username; those before it are refused. */
async function firstToRaise(
  manager: EntityManager,
  importId: string,
  planning: Planning,
  email: string,
): Promise<Candidate | undefined> {
  const taken = takenCount(planning);
  for (let after = 0; ;) {
    const candidates = await manager.query<Candidate[]>(
      `SELECT r.row_no AS rowNo, r.username AS username, r.username_given AS given,
         ${taken.sql} AS taken,
         (SELECT f.row_no FROM usher_import_rows f ${byUsername}
          WHERE f.import_id = r.import_id AND f.username = r.username AND f.username_given = 1
            AND f.verdict = 'ready'
          ORDER BY ${amongUsernames} LIMIT 1) AS holder
       FROM usher_import_rows r ${byEmail}
       WHERE r.import_id = ? AND r.email = ? AND r.row_no > ? AND r.verdict = 'duplicate'
       ORDER BY r.row_no LIMIT ${ROWS}`,
      [...taken.parameters, importId, email, after],
    );
    const raised = candidates.findIndex(canHaveUsername);
    const passed = raised < 0 ? candidates : candidates.slice(0, raised);
    await settleUsernames(manager, importId, passed, new UsernameSuffixes());
    const last = candidates.at(-1);
    if (raised >= 0 || !last || candidates.length < ROWS) return candidates[raised];
    after = last.rowNo;
  }
}

/** A derived username can always be another. */
function canHaveUsername({ rowNo, given, taken, holder }: Candidate): boolean {
  return !given || (Number(taken) === 0 && (holder === null || holder > rowNo));
}
