import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { fold } from '../../../common/text/fold.js';
import { read, run } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { type AuditEntry, AuditTrail } from '../../audit/audit-trail.js';
import type { ChangeCode, RowCode } from '../../enrolment/judge/row-codes.js';
import { byRowNo } from '../../enrolment/stage/index-hints.js';
import { changesPlace } from '../../enrolment/stage/sealed-cells.js';
import { Authority } from '../../groups/authority.js';
import type { Grants } from '../../groups/granting.js';
import { GroupDirectory } from '../../groups/group-directory.js';
import { GroupMembers } from '../../groups/group-members.service.js';
import { Archiving } from '../../members/archiving.service.js';
import { type EditedPerson, openPeople } from '../../members/edited-person.js';
import { type Editor, PersonEdits } from '../../members/person-edits.service.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';
import { inviterOf } from '../lifecycle/people-import.entity.js';
import { includesRow, type RowRange } from '../lifecycle/row-range.js';
import { partsOf } from './known-person.js';
import {
  type PartChanges,
  partsApart,
  type PersonParts,
  type RowChanges,
} from './person-changes.js';
import { demandChanges, editOf, isEdit, refusedChange } from './update-faults.js';

/** A row that updates somebody. */
interface UpdateRow extends RowChanges {
  rowNo: number;
}

/** The facts by which people are changed. */
interface Hand {
  manager: EntityManager;
  editor: Editor;
  grants: Grants;
  /** The ids of the custom groups by folded name. */
  groupIds: ReadonlyMap<string, string>;
  importId: string;
  /** True when invitations of people who come back are mailed. */
  mail: boolean;
  /** The record that is made when all is written. */
  entries: AuditEntry[];
}

/** The reason why somebody is not as they were before an import. */
export type NotRestored = 'changed_since' | 'permission_missing' | 'holds_more' | 'in_the_way';

/** Changes people as rows say, by the same rules as by hand, and changes them back. */
@Injectable()
export class Updating {
  constructor(
    private readonly settings: Settings,
    private readonly authority: Authority,
    private readonly directory: GroupDirectory,
    private readonly groups: GroupMembers,
    private readonly edits: PersonEdits,
    private readonly archiving: Archiving,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Carries out the updates of a range, in the transaction that holds the organization and records
   * the range. Rows about people who are not any more as they were seen are marked, and left out.
   * @returns how many people were updated.
   */
  async carryOut(
    manager: EntityManager,
    peopleImport: PeopleImport,
    range: RowRange,
  ): Promise<number> {
    const { id, organizationId, sendInvitations } = peopleImport;
    const rows = await this.rowsOf(manager, id, range);
    if (rows.length === 0) return 0;
    const userId = inviterOf(peopleImport);
    const held = await this.authority.of(manager, userId, organizationId);
    const people = await this.peopleOf(manager, organizationId, rows);
    const overtaken = new Map<ChangeCode | RowCode, number[]>();
    const editor = held && { ...held, userId, organizationId };
    const grants = await this.directory.grants(organizationId, manager);
    const entries: AuditEntry[] = [];
    const facts = { manager, grants, groupIds: idsByName(grants), importId: id, entries };
    const hand = editor && { ...facts, editor, mail: sendInvitations };
    for (const { rowNo, userId: of, parts } of rows) {
      const code = hand ? await this.change(people.get(of), parts, hand) : 'update.not_allowed';
      if (code) overtaken.set(code, [...(overtaken.get(code) ?? []), rowNo]);
    }
    if (entries.length > 0) await this.audit.record(manager, ...entries);
    let left = 0;
    for (const [code, rowNos] of overtaken) {
      left += rowNos.length;
      await run(
        manager,
        `UPDATE usher_import_rows ${byRowNo} SET changed = ?
         WHERE import_id = ? AND row_no IN ${inList(rowNos)}`,
        [code, id, ...rowNos],
      );
    }
    return rows.length - left;
  }

  /**
   * Changes people back to what they were before the rows of a range, as far as nobody has changed
   * them since and `editor` could do so by hand.
   */
  async restore(
    manager: EntityManager,
    editor: Editor,
    importId: string,
    range: RowRange,
    done: readonly RowRange[],
  ): Promise<{ restored: number; kept: { userId: string; reason: NotRestored }[] }> {
    const { organizationId } = editor;
    const rows = (await this.rowsOf(manager, importId, range)).filter(({ rowNo }) =>
      includesRow(done, rowNo),
    );
    const people = await this.peopleOf(manager, organizationId, rows);
    const grants = await this.directory.grants(organizationId, manager);
    const kept: { userId: string; reason: NotRestored }[] = [];
    const entries: AuditEntry[] = [];
    const facts = { manager, editor, grants, importId, entries };
    const hand = { ...facts, groupIds: idsByName(grants), mail: true };
    let restored = 0;
    for (const { userId, parts } of rows) {
      const person = people.get(userId);
      if (!person) continue;
      const outcome = await this.changeBack(person, parts, hand);
      if (outcome === 'restored') restored++;
      else if (outcome !== 'nothing') kept.push({ userId, reason: outcome });
    }
    if (entries.length > 0) await this.audit.record(manager, ...entries);
    return { restored, kept };
  }

  /** @returns the reason why nothing was changed. */
  private async change(
    person: EditedPerson | undefined,
    changes: PartChanges,
    hand: Hand,
  ): Promise<ChangeCode | RowCode | undefined> {
    if (!person) return 'member.disappeared';
    const current = partsOf(person, hand.grants, this.settings);
    if (partsApart(changes, current, 'before').other.length > 0) return 'person.changed';
    const problem = await this.write(person, changes, hand);
    return problem && refusedChange(problem, changes);
  }

  private async changeBack(
    person: EditedPerson,
    changes: PartChanges,
    hand: Hand,
  ): Promise<'restored' | 'nothing' | NotRestored> {
    const current = partsOf(person, hand.grants, this.settings);
    const asFound = withGroups(changes, hand.groupIds);
    const { same, other } = partsApart(asFound, current, 'after');
    const isBefore = new Set(partsApart(asFound, current, 'before').same);
    const changedSince = other.filter((part) => !isBefore.has(part));
    if (same.length > 0) {
      const back = Object.fromEntries(same.map((part) => [part, asFound[part]])) as PartChanges;
      const problem = await this.write(person, swapped(back), hand);
      if (problem) return reasonOf(problem);
    }
    if (changedSince.length > 0) return 'changed_since';
    return same.length > 0 ? 'restored' : 'nothing';
  }

  /** @returns what refused the changes; then nothing of them is written. */
  private async write(
    person: EditedPerson,
    changes: PartChanges,
    hand: Hand,
  ): Promise<Problem | undefined> {
    const { manager, editor, grants, groupIds } = hand;
    const edit = editOf(changes, ({ id, name }) => id ?? groupIds.get(fold(name)));
    try {
      demandChanges(editor, person, changes, edit, grants);
      // What an admin or an invitation stands against is found out only when all is written.
      const isToUndo = person.membership.role === 'admin' || changes.status !== undefined;
      const entries = await (isToUndo
        ? manager.transaction((inner) =>
            this.writeAll(person, changes, edit, { ...hand, manager: inner }),
          )
        : this.writeAll(person, changes, edit, hand));
      hand.entries.push(...entries);
      return undefined;
    } catch (thrown) {
      if (thrown instanceof Problem) return thrown;
      throw thrown;
    }
  }

  private async writeAll(
    person: EditedPerson,
    changes: PartChanges,
    edit: ReturnType<typeof editOf>,
    { manager, editor, grants, importId, mail }: Hand,
  ): Promise<AuditEntry[]> {
    const { organizationId, userId: actorId } = editor;
    const entries: AuditEntry[] = [];
    if (isEdit(changes)) {
      const changed = await this.edits.write(manager, editor, person, edit, grants);
      const entry = { organizationId, actorId, subjectId: person.user.id } as const;
      entries.push({ ...entry, action: 'user.updated', detail: { ...changed, importId } });
    }
    if (changes.status?.[1] === 'archived') {
      await this.archiving.archiveOne(manager, editor, person, { importId });
    } else if (changes.status) {
      await this.archiving.unarchiveOne(manager, editor, person, { importId, mail });
    }
    return entries;
  }

  private peopleOf(
    manager: EntityManager,
    organizationId: string,
    rows: readonly UpdateRow[],
  ): Promise<Map<string, EditedPerson>> {
    const userIds = rows.map(({ userId }) => userId);
    return openPeople(manager, this.groups, organizationId, userIds);
  }

  /** The rows of a range that update somebody, opened. */
  private async rowsOf(
    manager: EntityManager,
    importId: string,
    { from, to }: RowRange,
  ): Promise<UpdateRow[]> {
    const found = await read<{ rowNo: number; id: string; changes: string }>(
      manager,
      `SELECT row_no AS rowNo, id, changes FROM usher_import_rows ${byRowNo}
       WHERE import_id = ? AND row_no BETWEEN ? AND ?
         AND verdict = 'update' AND changed IS NULL AND changes IS NOT NULL
       ORDER BY row_no`,
      [importId, from, to],
    );
    return found.map(({ rowNo, id, changes }) => {
      const opened = this.settings.keys.open(changes, changesPlace(id));
      return { rowNo, ...(JSON.parse(opened) as RowChanges) };
    });
  }
}

function idsByName({ groups }: Grants): Map<string, string> {
  return new Map([...groups.values()].map(({ id, name }) => [fold(name), id]));
}

/** The changes with the ids of groups that were made since. */
function withGroups(changes: PartChanges, ids: ReadonlyMap<string, string>): PartChanges {
  if (!changes.groups) return changes;
  const [before, after] = changes.groups;
  const known = new Set(ids.values());
  const found = (groups: PersonParts['groups']): PersonParts['groups'] =>
    groups.map(({ id, name }) => ({ id: id ?? ids.get(fold(name)) ?? null, name }));
  // A group that is gone since cannot be put back, and was nobody's choice about this person.
  const left = (groups: PersonParts['groups']): PersonParts['groups'] =>
    found(groups).filter(({ id }) => id !== null && known.has(id));
  return { ...changes, groups: [left(before), left(after)] };
}

function swapped(changes: PartChanges): PartChanges {
  const entries = Object.entries(changes).map(([part, [before, after]]) => [part, [after, before]]);
  return Object.fromEntries(entries) as PartChanges;
}

function reasonOf({ code }: Problem): NotRestored {
  if (code === 'permission.missing') return 'permission_missing';
  if (code === 'user.holds_more' || code === 'group.not_allowed') return 'holds_more';
  return 'in_the_way';
}
