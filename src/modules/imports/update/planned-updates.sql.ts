import type { EntityManager } from 'typeorm';
import { run } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import type { RowFault } from '../../enrolment/judge/row-codes.js';
import { byRowNo } from '../../enrolment/stage/index-hints.js';
import { deleteFaults, stageFaults } from '../../enrolment/stage/staging.js';

const verdicts = ['update', 'unchanged', 'archived_member', 'error'] as const;

/** A row about somebody who is here, compared with them. */
export interface PlannedUpdate {
  rowNo: number;
  verdict: (typeof verdicts)[number];
  /** The person's, where the row says who they are by a username. */
  email?: string | undefined;
  /** Sealed; of an update. */
  changes?: string | undefined;
  /** Of a row that is refused. */
  errors?: readonly RowFault[] | undefined;
  /** Set where they are others than those of an invitation. */
  warnings?: readonly RowFault[] | undefined;
  /** The username that the person is to have, and their id. */
  username?: { userId: string; wanted: string } | undefined;
}

/** The number of rows whose texts one statement writes. */
const TOGETHER = 50;

/** Writes verdicts over staged rows. The judge's faults stay in rows that are not refused: they are not shown there. */
export async function writePlanned(
  manager: EntityManager,
  importId: string,
  planned: readonly PlannedUpdate[],
): Promise<void> {
  if (planned.length === 0) return;
  for (const verdict of verdicts) {
    const rowNos = planned.filter((row) => row.verdict === verdict).map(({ rowNo }) => rowNo);
    if (rowNos.length === 0) continue;
    await run(
      manager,
      `UPDATE usher_import_rows ${byRowNo} SET verdict = ?, changes = NULL, username_fault = NULL
       WHERE import_id = ? AND row_no IN ${inList(rowNos)}`,
      [verdict, importId, ...rowNos],
    );
  }
  const texts = (
    column: string,
    textOf: (row: PlannedUpdate) => string | null | undefined,
  ): Promise<void> => writeTexts(manager, importId, column, planned, textOf);
  await texts('email', ({ email }) => email);
  await texts('changes', ({ changes }) => changes);
  await texts('faults', ({ errors }) => errors && JSON.stringify(errors));
  await texts(
    'warnings',
    ({ warnings }) => warnings && (warnings.length > 0 ? JSON.stringify(warnings) : null),
  );
  await restageFaults(manager, importId, planned);
}

async function writeTexts(
  manager: EntityManager,
  importId: string,
  column: string,
  rows: readonly PlannedUpdate[],
  textOf: (row: PlannedUpdate) => string | null | undefined,
): Promise<void> {
  const texts = rows.flatMap((row): [number, string | null][] => {
    const text = textOf(row);
    return text === undefined ? [] : [[row.rowNo, text]];
  });
  for (let at = 0; at < texts.length; at += TOGETHER) {
    const some = texts.slice(at, at + TOGETHER);
    const rowNos = some.map(([rowNo]) => rowNo);
    await run(
      manager,
      `UPDATE usher_import_rows ${byRowNo}
       SET ${column} = CASE row_no ${'WHEN ? THEN ? '.repeat(some.length)}END
       WHERE import_id = ? AND row_no IN ${inList(rowNos)}`,
      [...some.flat(), importId, ...rowNos],
    );
  }
}

/** The faults by which rows are grouped: those of updates instead of those of invitations. */
async function restageFaults(
  manager: EntityManager,
  importId: string,
  planned: readonly PlannedUpdate[],
): Promise<void> {
  const others = planned.filter(({ errors, warnings }) => errors ?? warnings);
  if (others.length === 0) return;
  const rowNos = others.map(({ rowNo }) => rowNo);
  await deleteFaults(manager, importId, rowNos);
  await stageFaults(
    manager,
    others.flatMap(({ rowNo, errors = [], warnings = [] }) =>
      [...errors, ...warnings].map(({ code, field, value = null }, index) => [
        importId,
        rowNo,
        index + 1,
        code,
        field,
        value,
        index < errors.length ? 0 : 1,
      ]),
    ),
  );
}
