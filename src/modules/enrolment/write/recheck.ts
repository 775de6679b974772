import type { EntityManager } from 'typeorm';
import { read, run } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import type { IdentityStatus } from '../../people/membership.entity.js';
import { byRowNo, inWrittenOrder } from '../stage/index-hints.js';
import { chosen, type RowChoice } from '../stage/plan.js';
import { isUntold, joinedUsernames, type Planning } from '../stage/planning.js';
import type { ChangeCode, RowCode } from '../judge/row-codes.js';
import {
  settleUsernames,
  type UsernameClash,
  UsernameSuffixes,
} from '../stage/username-clashes.js';

/** The roles and groups that the inviter may not give any more. */
export interface Refused {
  roles: readonly Role[];
  /** True when some group of the import is gone or may not be given; its sets' lines have no group id. */
  groups: boolean;
  /** The states in which the inviter may not make identities. */
  identities: readonly IdentityStatus[];
}

interface CheckedRow {
  rowNo: number;
  verdict: 'ready' | 'existing_account';
  username: string;
  given: number;
  userId: string | null;
  membershipId: string | null;
  taken: number | string;
  /** 1 where the verdict does not tell of accounts elsewhere. */
  untold: number | string;
}

/** The things that are looked for when rows are looked at again. */
interface Looking {
  /**
   * A derived username that was taken meanwhile meets the unique key when its row is carried out, as
   * an account does that the verdict would tell of, and needs a look only after it did.
   */
  which: 'all' | 'accounts to join';
  /** True when rows may be known to have accounts. */
  joins: boolean;
}

/**
 * Looks again, right before rows are carried out, at what they were judged by: rows that the world
 * has overtaken since the preview are marked with what changed and left out. A derived username
 * that was taken meanwhile only gets its next suffix. Where the verdict tells nobody of accounts
 * elsewhere, somebody who has one is invited like all others, and a given username that is one's
 * elsewhere is as good as a derived one.
 */
export async function recheck(
  manager: EntityManager,
  importId: string,
  planning: Planning,
  choice: RowChoice,
  refused: Refused,
  { which, joins }: Looking,
): Promise<void> {
  const mark = marker(manager, importId, choice);
  await markRefused(mark, refused);
  if (joins) await keepAccounts(manager, importId, choice);
  const rows = await perhapsOvertaken(manager, importId, planning, choice, which);
  const { marked, renamed, joining } = await changesOf(manager, planning, rows);
  for (const [code, rowNos] of marked) await mark(code, `r.row_no IN ${inList(rowNos)}`, rowNos);
  await settleUsernames(manager, importId, renamed, new UsernameSuffixes());
  await joinAccounts(manager, importId, joining);
}

/** Marks the good rows that meet a condition. */
type Mark = (
  code: ChangeCode | RowCode,
  condition: string,
  values: readonly unknown[],
) => Promise<void>;

function marker(manager: EntityManager, importId: string, choice: RowChoice): Mark {
  const { sql, parameters } = chosen(choice);
  return async (code, condition, values) => {
    await manager.query(
      `UPDATE usher_import_rows AS r ${byRowNo} SET changed = ?
       WHERE r.import_id = ? AND ${sql} AND r.verdict IN ('ready', 'existing_account') AND ${condition}`,
      [code, importId, ...parameters, ...values],
    );
  };
}

/** Marks the rows that give what the inviter may not give any more. */
async function markRefused(mark: Mark, { roles, groups, identities }: Refused): Promise<void> {
  if (roles.length > 0) await mark('role.not_allowed', `r.role IN ${inList(roles)}`, roles);
  if (groups) await mark('group.unknown', hasUnusableGroup, []);
  if (identities.length === 0) return;
  await mark('identity.not_allowed', `r.identity_status IN ${inList(identities)}`, identities);
}

/** The rows whose account or username is not as it was, or may not be. */
function perhapsOvertaken(
  manager: EntityManager,
  importId: string,
  planning: Planning,
  choice: RowChoice,
  which: Looking['which'],
): Promise<CheckedRow[]> {
  const { sql, parameters } = chosen(choice);
  const isAll = which === 'all';
  return manager.query<CheckedRow[]>(
    `SELECT * FROM (
       SELECT r.row_no AS rowNo, r.verdict AS verdict, r.username AS username, r.username_given AS given,
         CASE WHEN ${isUntold(planning)} THEN 1 ELSE 0 END AS untold, u.id AS userId, m.id AS membershipId,
         ${timesTaken(isAll ? '1 = 1' : 'r.username_given = 1')} AS taken
       FROM usher_import_rows r ${byRowNo}
       LEFT JOIN usher_users u ON u.email = r.email
       LEFT JOIN usher_memberships m ON m.organization_id = ? AND m.user_id = u.id
       WHERE r.import_id = ? AND ${sql} AND r.changed IS NULL
         AND r.verdict IN ('ready', 'existing_account')
         AND ${isAll ? '1 = 1' : `(r.verdict = 'existing_account' OR ${isUntold(planning)})`}
     ) checked
     WHERE (verdict = 'ready' AND (userId IS NOT NULL OR taken > 0))
        OR (verdict = 'existing_account' AND (userId IS NULL OR membershipId IS NOT NULL))`,
    [planning.organizationId, importId, ...parameters],
  );
}

/** The fates of rows that were looked at. */
interface Changes {
  /** The rows that are left out, by what has changed. */
  marked: ReadonlyMap<ChangeCode | RowCode, readonly number[]>;
  /** The rows that get another username. */
  renamed: readonly UsernameClash[];
  /** The rows whose people join with an account that nobody is told of. */
  joining: readonly number[];
}

async function changesOf(
  manager: EntityManager,
  planning: Planning,
  rows: readonly CheckedRow[],
): Promise<Changes> {
  const named = rows.filter(({ given, untold }) => given && Number(untold));
  const usernames = named.map(({ username }) => username);
  const joined = await joinedUsernames(manager, planning, usernames);
  const marked = new Map<ChangeCode | RowCode, number[]>();
  const renamed: UsernameClash[] = [];
  const joining: number[] = [];
  for (const row of rows) {
    const isTold = !Number(row.untold);
    const code = changeOf(row, isTold || joined.has(row.username));
    if (code === 'account.appeared' && !isTold) joining.push(row.rowNo);
    else if (code) marked.set(code, [...(marked.get(code) ?? []), row.rowNo]);
    else renamed.push({ ...row, given: 0 });
  }
  return { marked, renamed, joining };
}

async function joinAccounts(
  manager: EntityManager,
  importId: string,
  rowNos: readonly number[],
): Promise<void> {
  if (rowNos.length === 0) return;
  await run(
    manager,
    `UPDATE usher_import_rows ${byRowNo} SET verdict = 'existing_account'
     WHERE import_id = ? AND row_no IN ${inList(rowNos)}`,
    [importId, ...rowNos],
  );
  await keepAccounts(manager, importId, { rowNos });
}

/** The accounts that rows join are not erased elsewhere before the transaction's end; see `keepAccount`. */
async function keepAccounts(
  manager: EntityManager,
  importId: string,
  choice: RowChoice,
): Promise<void> {
  const { sql, parameters } = chosen(choice);
  await read(
    manager,
    `SELECT ${inWrittenOrder} u.created_at AS kept FROM usher_import_rows r ${byRowNo}
     JOIN usher_users u ON u.email = r.email
     WHERE r.import_id = ? AND ${sql} AND r.verdict = 'existing_account' /*! LOCK IN SHARE MODE */`,
    [importId, ...parameters],
  );
}

/** As SQL: how many accounts have the username that a row is to have. @param asked whether to look. */
function timesTaken(asked: string): string {
  return `CASE WHEN r.verdict = 'ready' AND ${asked}
    THEN (SELECT COUNT(*) FROM usher_users n WHERE n.username = r.username) ELSE 0 END`;
}

const hasUnusableGroup = `EXISTS (
  SELECT 1 FROM usher_import_group_sets s
  WHERE s.import_id = r.import_id AND s.set_no = r.group_set AND s.group_id IS NULL)`;

/**
 * Finds what has changed for a row; undefined when it only needs another username.
 * @param isFault whether a given one that is taken is a fault.
 */
function changeOf(
  { userId, membershipId, verdict, given }: CheckedRow,
  isFault: boolean,
): ChangeCode | RowCode | undefined {
  if (membershipId !== null) return 'member.appeared';
  if (verdict === 'existing_account') return 'account.disappeared';
  if (userId !== null) return 'account.appeared';
  return given && isFault ? 'username.taken' : undefined;
}
