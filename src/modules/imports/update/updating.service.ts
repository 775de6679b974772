import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { fold } from '../../../common/text/fold.js';
import { run } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { type AuditEntry, AuditTrail } from '../../audit/audit-trail.js';
import type { ChangeCode, RowCode } from '../../enrolment/judge/row-codes.js';
import { byRowNo } from '../../enrolment/stage/index-hints.js';
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
import { type PartChanges, partsApart, type PersonParts } from './person-changes.js';
import { demandChanges, editOf, isEdit, refusedChange } from './update-faults.js';
import { type UpdateRow, updateRows } from './update-rows.js';

/** The facts by which people are changed. */
interface UpdateContext {
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
type NotRestored = 'changed_since' | 'permission_missing' | 'holds_more' | 'in_the_way';

/** The outcome of changing people back. */
interface Restored {
  restored: number;
  kept: { userId: string; reason: NotRestored }[];
}

/** The same, with the rows of those who are as they were. */
interface RestoredRows {
  rowNos: number[];
  kept: Restored['kept'];
}

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
    const rows = await updateRows(manager, this.settings.keys, id, range);
    if (rows.length === 0) return 0;
    const userId = inviterOf(peopleImport);
    const held = await this.authority.of(manager, userId, organizationId);
    const people = await this.peopleOf(manager, organizationId, rows);
    const overtaken = new Map<ChangeCode | RowCode, number[]>();
    const editor = held && { ...held, userId, organizationId };
    const grants = await this.directory.grants(organizationId, manager);
    const entries: AuditEntry[] = [];
    const facts = { manager, grants, groupIds: idsByName(grants), importId: id, entries };
    const context = editor && { ...facts, editor, mail: sendInvitations };
    for (const { rowNo, userId: of, parts } of rows) {
      const code = context
        ? await this.change(people.get(of), parts, context)
        : 'update.not_allowed';
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
  ): Promise<Restored> {
    const entries: AuditEntry[] = [];
    const facts = { manager, editor, importId, entries, mail: true };
    const { rowNos, kept } = await this.eachBack(
      { ...facts, range, done },
      (person, back, context) => this.write(person, back, context),
    );
    if (entries.length > 0) await this.audit.record(manager, ...entries);
    if (rowNos.length > 0) await markChangedBack(manager, importId, rowNos);
    return { restored: rowNos.length, kept };
  }

  /**
   * Tells what `restore` would do now. Nothing is written, so a username that is taken and the last
   * admin are not found.
   */
  async foresee(
    manager: EntityManager,
    editor: Editor,
    importId: string,
    range: RowRange,
    done: readonly RowRange[],
  ): Promise<Restored & { mails: number }> {
    const facts = { manager, editor, importId, entries: [], mail: false };
    let mails = 0;
    const foreseen = await this.eachBack({ ...facts, range, done }, (person, back, context) => {
      const refusal = refusalOf(person, back, context);
      if (!refusal && back.status?.[1] === 'invited') mails++;
      return Promise.resolve(refusal);
    });
    return { restored: foreseen.rowNos.length, kept: foreseen.kept, mails };
  }

  /** Has `put` change back each person of a range who is still as the import has made them. */
  private async eachBack(
    facts: Omit<UpdateContext, 'grants' | 'groupIds'> & {
      range: RowRange;
      done: readonly RowRange[];
    },
    put: (
      person: EditedPerson,
      back: PartChanges,
      context: UpdateContext,
    ) => Promise<Problem | undefined>,
  ): Promise<RestoredRows> {
    const { manager, editor, importId, range, done } = facts;
    const { organizationId } = editor;
    const all = await updateRows(manager, this.settings.keys, importId, range);
    const rows = all.filter(({ rowNo }) => includesRow(done, rowNo));
    const people = await this.peopleOf(manager, organizationId, rows);
    const grants = await this.directory.grants(organizationId, manager);
    const context = { ...facts, grants, groupIds: idsByName(grants) };
    const outcome: RestoredRows = { rowNos: [], kept: [] };
    for (const { rowNo, userId, parts } of rows) {
      const person = people.get(userId);
      if (!person) continue;
      const { back, isChanged } = this.backOf(person, parts, context);
      const isBack = Object.keys(back).length > 0;
      const problem = isBack ? await put(person, back, context) : undefined;
      if (problem) outcome.kept.push({ userId, reason: reasonOf(problem) });
      else if (isChanged) outcome.kept.push({ userId, reason: 'changed_since' });
      else if (isBack) outcome.rowNos.push(rowNo);
    }
    return outcome;
  }

  /** The changes that put somebody back; `isChanged` when something of it was changed since. */
  private backOf(
    person: EditedPerson,
    changes: PartChanges,
    context: UpdateContext,
  ): { back: PartChanges; isChanged: boolean } {
    const current = partsOf(person, context.grants, this.settings);
    const asFound = withGroups(changes, context.groupIds);
    const { same, other } = partsApart(asFound, current, 'after');
    const isBefore = new Set(partsApart(asFound, current, 'before').same);
    const ours = Object.fromEntries(same.map((part) => [part, asFound[part]])) as PartChanges;
    return { back: swapped(ours), isChanged: other.some((part) => !isBefore.has(part)) };
  }

  /** @returns the reason why nothing was changed. */
  private async change(
    person: EditedPerson | undefined,
    changes: PartChanges,
    context: UpdateContext,
  ): Promise<ChangeCode | RowCode | undefined> {
    if (!person) return 'member.disappeared';
    const current = partsOf(person, context.grants, this.settings);
    if (partsApart(changes, current, 'before').other.length > 0) return 'person.changed';
    const problem = await this.write(person, changes, context);
    return problem && refusedChange(problem, changes);
  }

  /** @returns what refused the changes; then nothing of them is written. */
  private async write(
    person: EditedPerson,
    changes: PartChanges,
    context: UpdateContext,
  ): Promise<Problem | undefined> {
    const { manager } = context;
    const refusal = refusalOf(person, changes, context);
    if (refusal) return refusal;
    const edit = handEdit(changes, context);
    try {
      // What an admin or an invitation stands against is found out only when all is written.
      const isToUndo = person.membership.role === 'admin' || changes.status !== undefined;
      const entries = await (isToUndo
        ? manager.transaction((inner) =>
            this.writeAll(person, changes, edit, { ...context, manager: inner }),
          )
        : this.writeAll(person, changes, edit, context));
      context.entries.push(...entries);
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
    { manager, editor, grants, importId, mail }: UpdateContext,
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
}

async function markChangedBack(
  manager: EntityManager,
  importId: string,
  rowNos: readonly number[],
): Promise<void> {
  await run(
    manager,
    `UPDATE usher_import_rows ${byRowNo} SET changed_back = 1
     WHERE import_id = ? AND row_no IN ${inList(rowNos)}`,
    [importId, ...rowNos],
  );
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

function handEdit(changes: PartChanges, { groupIds }: UpdateContext): ReturnType<typeof editOf> {
  return editOf(changes, ({ id, name }) => id ?? groupIds.get(fold(name)));
}

/** The problem for which somebody may not make these changes by hand either. */
function refusalOf(
  person: EditedPerson,
  changes: PartChanges,
  context: UpdateContext,
): Problem | undefined {
  try {
    demandChanges(context.editor, person, changes, handEdit(changes, context), context.grants);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
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
