import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, Not } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { run } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import type { Inviter } from '../../enrolment/enrolment.service.js';
import type { RowValues } from '../../enrolment/judge/judge.js';
import type { JudgeContext } from '../../enrolment/judge/judge-context.js';
import {
  type RowFault,
  rowFault,
  saidFault,
  type UsernameCode,
} from '../../enrolment/judge/row-codes.js';
import { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import { byRowNo } from '../../enrolment/stage/index-hints.js';
import type { RowChoice } from '../../enrolment/stage/plan.js';
import { changesPlace, isMalformed } from '../../enrolment/stage/sealed-cells.js';
import type { Grants } from '../../groups/granting.js';
import { GroupDirectory } from '../../groups/group-directory.js';
import { GroupMembers } from '../../groups/group-members.service.js';
import { type EditedPerson, openPeople } from '../../members/edited-person.js';
import { User } from '../../people/user.entity.js';
import { words } from '../../../words/words.js';
import { FileColumns } from '../columns/file-columns.js';
import { valuesOf } from '../columns/values/row-values.js';
import type { ImportMode, PeopleImport } from '../lifecycle/people-import.entity.js';
import { openRow } from '../lifecycle/row-cells.js';
import { contextOfUpdates, givenParts } from './given-parts.js';
import { knownPerson } from './known-person.js';
import { changesTo, type PartChanges, type RowChanges } from './person-changes.js';
import { demandChanges, editOf, refusedFault } from './update-faults.js';
import {
  type Candidate,
  hasOtherAdmin,
  laterNamesakes,
  laterRows,
  peopleByEmail,
  peopleByUsername,
} from './people-in-rows.sql.js';
import { type PlannedUpdate, writePlanned } from './planned-updates.sql.js';

/** The rows that are read and compared at a time. */
const BATCH = 500;

/** An import that may update people, and by what its rows are judged. */
export interface UpdatingImport {
  peopleImport: Pick<PeopleImport, 'id' | 'columns' | 'encoding' | 'readEncoding'>;
  mode: Exclude<ImportMode, 'invite'>;
  /** The person by whose authority rows are judged. */
  inviter: Inviter;
  context: JudgeContext;
}

/** The facts for planning updates; undefined where people are only invited. */
export function updatingImport(
  mode: ImportMode,
  facts: Omit<UpdatingImport, 'mode'>,
): UpdatingImport | undefined {
  return mode === 'invite' ? undefined : { mode, ...facts };
}

/** The admins whom an import would take from the organization, by the row that does. */
export type LeavingAdmins = Map<number, string>;

/**
 * Gives the rows about people who are here their verdicts: what they change, nothing, or why they
 * may not. Called when `planPeople` knows who is here.
 */
@Injectable()
export class UpdatePlanning {
  constructor(
    private readonly settings: Settings,
    private readonly directory: GroupDirectory,
    private readonly groups: GroupMembers,
    private readonly known: FileColumns,
  ) {}

  /**
   * Compares rows with the people whom they are about. Ranges may be planned in any order, and at once.
   * @returns the rows that take the last admins away, if all were carried out.
   */
  async plan(
    manager: EntityManager,
    updating: UpdatingImport,
    choice: RowChoice,
  ): Promise<LeavingAdmins> {
    const { organizationId } = updating.inviter;
    const grants = await this.directory.grants(organizationId, manager);
    const candidates = await this.candidates(manager, updating, choice);
    const leaving: LeavingAdmins = new Map();
    for (let at = 0; at < candidates.length; at += BATCH) {
      const some = candidates.slice(at, at + BATCH);
      await this.planSome(manager, updating, some, grants, leaving);
    }
    return leaving;
  }

  /**
   * Of several rows about one person the first that is good counts, and so does the first that gives
   * a username. Called when all rows are planned.
   */
  async planDuplicates(
    manager: EntityManager,
    { peopleImport: { id } }: UpdatingImport,
    choice: RowChoice,
  ): Promise<void> {
    const rowNos = await laterRows(manager, id, choice);
    if (rowNos.length > 0) {
      await run(
        manager,
        `UPDATE usher_import_rows ${byRowNo} SET verdict = 'duplicate', changes = NULL
         WHERE import_id = ? AND row_no IN ${inList(rowNos)}`,
        [id, ...rowNos],
      );
    }
    const namesakes = await laterNamesakes(manager, id, choice);
    if (namesakes.length === 0) return;
    await run(
      manager,
      `UPDATE usher_import_rows ${byRowNo} SET verdict = 'error', changes = NULL, username_fault = ?
       WHERE import_id = ? AND row_no IN ${inList(namesakes)}`,
      ['username.duplicate_in_file' satisfies UsernameCode, id, ...namesakes],
    );
  }

  /** Refuses the last of the rows by which no active admin would be left. */
  async planLastAdmin(
    manager: EntityManager,
    { inviter: { organizationId }, peopleImport: { id } }: UpdatingImport,
    leaving: LeavingAdmins,
  ): Promise<void> {
    if (leaving.size === 0) return;
    const userIds = [...leaving.values()];
    if (await hasOtherAdmin(manager, organizationId, userIds)) return;
    const rowNo = Math.max(...leaving.keys());
    const fault = saidFault('role', 'update.not_allowed', words('user.last_admin'));
    await writePlanned(manager, id, [{ rowNo, verdict: 'error', errors: [fault] }]);
  }

  /** The rows that say who they are about by an e-mail address, or else by a username. */
  private async candidates(
    manager: EntityManager,
    { peopleImport: { id }, inviter, mode }: UpdatingImport,
    choice: RowChoice,
  ): Promise<Candidate[]> {
    const { organizationId, permissions } = inviter;
    const place = { importId: id, organizationId };
    const byAddress = await peopleByEmail(manager, place, choice, mode === 'update');
    // Who may not look people up learns nobody's address by their username.
    if (!permissions.has('can_edit_user')) return byAddress;
    const byUsername = await peopleByUsername(manager, place, choice);
    const found = new Map(byAddress.map((one) => [one.rowNo, one]));
    for (const one of byUsername) found.set(one.rowNo, one);
    return [...found.values()];
  }

  private async planSome(
    manager: EntityManager,
    updating: UpdatingImport,
    candidates: readonly Candidate[],
    grants: Grants,
    leaving: LeavingAdmins,
  ): Promise<void> {
    const { peopleImport, inviter } = updating;
    const { id: importId, columns } = peopleImport;
    const people = await openPeople(
      manager,
      this.groups,
      inviter.organizationId,
      candidates.flatMap(({ userId }) => userId ?? []),
    );
    const about = new Map(candidates.map(({ rowNo, userId }) => [rowNo, people.get(userId ?? '')]));
    const rows = await manager.findBy(ImportRow, {
      importId,
      rowNo: In([...about.keys()]),
      verdict: Not('left_out'),
    });
    const context = contextOfUpdates(updating.context);
    const toValues = valuesOf(columns ?? [], this.known);
    const planned: PlannedUpdate[] = [];
    for (const row of rows) {
      if (isMalformed(row.faults)) continue;
      const person = about.get(row.rowNo);
      if (!person) {
        const fault = notHere(row);
        if (fault) planned.push({ rowNo: row.rowNo, verdict: 'error', errors: [fault] });
        continue;
      }
      const cells = openRow(row, peopleImport, this.settings.keys);
      const { line, doubts } = row;
      const values = toValues({ cells, line, ...(doubts ? { doubts } : {}) });
      planned.push(
        this.compare(row, { cells, values }, { updating, person, grants, context, leaving }),
      );
    }
    await this.refuseTaken(manager, planned);
    await writePlanned(manager, importId, planned);
  }

  private compare(
    row: ImportRow,
    given: Parameters<typeof givenParts>[0],
    by: {
      updating: UpdatingImport;
      person: EditedPerson;
      grants: Grants;
      context: JudgeContext;
      leaving: LeavingAdmins;
    },
  ): PlannedUpdate {
    const { updating, person, grants, context, leaving } = by;
    const { inviter, peopleImport } = updating;
    const { rowNo } = row;
    const before = { rowNo, email: row.email === null ? person.user.email : undefined };
    const { permissions } = inviter;
    const maySee = permissions.has('can_view_users') || permissions.has('can_edit_user');
    // Not even that nothing would change is told to who may not know how people are.
    if (!maySee && saysMore(given.values)) {
      return { ...before, verdict: 'error', errors: [rowFault('email', 'update.not_allowed')] };
    }
    const current = knownPerson(person, grants, this.settings);
    const found = givenParts(given, peopleImport.columns ?? [], current, context);
    const isWarnedSo = isDeepStrictEqual(found.warnings, row.warnings ?? []);
    const warnings = isWarnedSo ? undefined : found.warnings;
    if (found.errors.length > 0) return { ...before, verdict: 'error', errors: found.errors };
    const changes = changesTo(current, found.parts);
    if (Object.keys(changes).length === 0) {
      // Whoever uploads them without a status takes them for people who are here.
      const isForgotten = person.membership.status === 'archived' && isBlank(given.values.status);
      return { ...before, verdict: isForgotten ? 'archived_member' : 'unchanged', warnings };
    }
    try {
      const edit = editOf(withoutNewGroups(changes), ({ id }) => id ?? undefined);
      demandChanges(inviter, person, changes, edit, grants);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      return { ...before, verdict: 'error', errors: [refusedFault(thrown, changes)] };
    }
    if (person.membership.role === 'admin' && person.membership.status === 'active') {
      if (changes.role ?? changes.status) leaving.set(rowNo, person.user.id);
    }
    const { id: userId } = person.user;
    const sealed = JSON.stringify({ userId, parts: changes } satisfies RowChanges);
    return {
      ...before,
      verdict: 'update',
      warnings,
      changes: this.settings.keys.seal(sealed, changesPlace(row.id)),
      username: changes.username ? { userId, wanted: changes.username[1] ?? '' } : undefined,
    };
  }

  /** Refuses the rows whose new username somebody else has. */
  private async refuseTaken(manager: EntityManager, planned: PlannedUpdate[]): Promise<void> {
    const wanted = planned.flatMap(({ username }) => username?.wanted ?? []);
    if (wanted.length === 0) return;
    const found = await manager.find(User, {
      select: { id: true, username: true },
      where: { username: In(wanted) },
    });
    const holders = new Map(found.map(({ id, username }) => [username, id]));
    for (const [index, { rowNo, email, username }] of planned.entries()) {
      const holder = username && holders.get(username.wanted);
      if (holder === undefined || holder === username?.userId) continue;
      const errors: RowFault[] = [rowFault('username', 'username.taken')];
      planned[index] = { rowNo, email, verdict: 'error', errors };
    }
  }
}

/** Tells whether a row says more of somebody than who they are and whether they are archived. */
function saysMore({ metadataColumns, ...values }: RowValues): boolean {
  const { firstName, lastName, username, role, groups, metadata } = values;
  const texts = [firstName, lastName, username, role, groups, metadata];
  return [...texts, ...Object.values(metadataColumns ?? {})].some((text) => !isBlank(text));
}

function isBlank(given: string | readonly string[] = ''): boolean {
  return String(given).trim() === '';
}

/** A group that is to be made grants nothing. */
function withoutNewGroups(changes: PartChanges): PartChanges {
  if (!changes.groups) return changes;
  const [before, after] = changes.groups;
  return { ...changes, groups: [before, after.filter(({ id }) => id !== null)] };
}

/** The fault of a row about nobody who is here; undefined where its own faults say enough. */
function notHere({ email, faults, usernameGiven }: ImportRow): RowFault | undefined {
  if (email !== null) return rowFault('email', 'person.not_here');
  const isBlank = faults?.some(({ code }) => code === 'email.required') === true;
  return isBlank && usernameGiven
    ? saidFault('username', 'person.not_here', words('row.person.not_here_by_username'))
    : undefined;
}
