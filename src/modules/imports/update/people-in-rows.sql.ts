import type { EntityManager } from 'typeorm';
import { read } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { byEmail, byRowNo, byUsername } from '../../enrolment/stage/index-hints.js';
import { chosen, type RowChoice } from '../../enrolment/stage/plan.js';
import { isWithheld } from '../../people/known-names.js';

/** A row that may be about somebody who is here. */
export interface Candidate {
  rowNo: number;
  /** Null for nobody who is here. */
  userId: string | null;
}

/** The import, and the organization where people are looked for. */
interface Place {
  importId: string;
  organizationId: string;
}

/** Finds whom rows are about by their e-mail addresses. @param all also the rows about nobody here. */
export function peopleByEmail(
  manager: EntityManager,
  { importId, organizationId }: Place,
  choice: RowChoice,
  all: boolean,
): Promise<Candidate[]> {
  const { sql, parameters } = chosen(choice);
  return read<Candidate>(
    manager,
    `SELECT r.row_no AS rowNo, m.user_id AS userId FROM usher_import_rows r ${byRowNo}
     LEFT JOIN usher_users u ON u.email = r.email
     LEFT JOIN usher_memberships m ON m.organization_id = ? AND m.user_id = u.id
     WHERE r.import_id = ? AND ${sql} AND r.verdict <> 'left_out'
       AND ${all ? '1 = 1' : 'm.user_id IS NOT NULL'}`,
    [organizationId, importId, ...parameters],
  );
}

/** Finds whom rows without an e-mail address are about, by the usernames that the organization may know. */
export function peopleByUsername(
  manager: EntityManager,
  { importId, organizationId }: Place,
  choice: RowChoice,
): Promise<Candidate[]> {
  const { sql, parameters } = chosen(choice);
  return read<Candidate>(
    manager,
    `SELECT r.row_no AS rowNo, m.user_id AS userId FROM usher_import_rows r ${byRowNo}
     JOIN usher_users u ON u.username = r.username
     JOIN usher_memberships m ON m.organization_id = ? AND m.user_id = u.id
     WHERE r.import_id = ? AND ${sql} AND r.verdict <> 'left_out' AND r.email IS NULL
       AND r.username_given = 1 AND NOT ${isWithheld('m.id')}`,
    [organizationId, importId, ...parameters],
  );
}

/** The good rows about somebody of whom an earlier good row is. */
export async function laterRows(
  manager: EntityManager,
  importId: string,
  choice: RowChoice,
): Promise<number[]> {
  const { sql, parameters } = chosen(choice);
  const found = await read<{ rowNo: number }>(
    manager,
    `SELECT r.row_no AS rowNo FROM usher_import_rows r ${byRowNo}
     WHERE r.import_id = ? AND ${sql} AND r.verdict IN ('update', 'unchanged')
       AND EXISTS (SELECT 1 FROM usher_import_rows f ${byEmail}
         WHERE f.import_id = r.import_id AND f.email = r.email AND f.row_no < r.row_no
           AND f.verdict IN ('update', 'unchanged'))`,
    [importId, ...parameters],
  );
  return found.map(({ rowNo }) => rowNo);
}

/** The rows that give somebody a username which an earlier row gives to somebody else. */
export async function laterNamesakes(
  manager: EntityManager,
  importId: string,
  choice: RowChoice,
): Promise<number[]> {
  const { sql, parameters } = chosen(choice);
  const found = await read<{ rowNo: number }>(
    manager,
    `SELECT r.row_no AS rowNo FROM usher_import_rows r ${byRowNo}
     WHERE r.import_id = ? AND ${sql} AND r.verdict = 'update' AND r.username_given = 1
       AND EXISTS (SELECT 1 FROM usher_import_rows f ${byUsername}
         WHERE f.import_id = r.import_id AND f.username = r.username AND f.username_given = 1
           AND f.row_no < r.row_no AND f.verdict = 'update' AND f.email <> r.email)`,
    [importId, ...parameters],
  );
  return found.map(({ rowNo }) => rowNo);
}

/** Tells whether there is an active admin who is none of these people. */
export async function hasOtherAdmin(
  manager: EntityManager,
  organizationId: string,
  userIds: readonly string[],
): Promise<boolean> {
  const found = await read(
    manager,
    `SELECT 1 AS found FROM usher_memberships
     WHERE organization_id = ? AND role = 'admin' AND status = 'active'
       AND user_id NOT IN ${inList(userIds)} LIMIT 1`,
    [organizationId, ...userIds],
  );
  return found.length > 0;
}
