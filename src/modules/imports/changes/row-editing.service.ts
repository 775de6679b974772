import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, LessThan } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { RateLimits } from '../../../common/limits/rate-limits.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { words } from '../../../words/words.js';
import type { Inviter } from '../../enrolment/enrolment.service.js';
import { hookFaults } from '../../enrolment/hook-faults.js';
import type { JudgeContext } from '../../enrolment/judge/judge-context.js';
import { judge, type JudgedRow } from '../../enrolment/judge/judge.js';
import type { RowFault } from '../../enrolment/judge/row-codes.js';
import { Authority } from '../../groups/authority.js';
import { GroupSets } from '../../enrolment/stage/group-sets.js';
import type { CellDoubt } from '../../enrolment/judge/row-values.js';
import { ImportFault } from '../../enrolment/stage/import-fault.entity.js';
import { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import { withNeighbours } from '../../enrolment/stage/neighbours.js';
import { plan } from '../../enrolment/stage/plan.js';
import { isMalformed } from '../../enrolment/stage/sealed-cells.js';
import { restage, type RowToStage } from '../../enrolment/stage/staging.js';
import { InviteHook } from '../../invitations/invite-hook.js';
import { demand } from '../../permissions/access.js';
import type { MappedColumn } from '../columns/column-mapping.js';
import { FileColumns } from '../columns/file-columns.js';
import { editRow } from '../columns/row-fields.js';
import { valuesOf } from '../columns/values/row-values.js';
import { isToldAccounts } from '../lifecycle/accounts-elsewhere.js';
import { changeImport } from '../lifecycle/import-states.js';
import { ImportStaging } from '../lifecycle/import-staging.js';
import { PeopleImport } from '../lifecycle/people-import.entity.js';
import { countAmong, recounted, type RowCounts } from '../lifecycle/row-counts.js';
import { judgingChoicesOf } from '../lifecycle/import-choices.js';
import {
  cellsToKeep,
  neededForIdentities,
  openRow,
  personalPlaces,
  readRow,
  type Reader,
} from '../lifecycle/row-cells.js';
import { UpdatePlanning } from '../update/update-planning.service.js';
import { ImportRows } from '../check/import-rows.service.js';
import { JudgingContexts } from '../judging/judging-contexts.service.js';
import { mayHaveHeadings, saidAbove } from '../judging/section-headings.js';
import { noLine } from '../reader/table.js';
import type { UsherImportRow, UsherRowFields } from '../dto/import-row.dto.js';

/** The rows without an address that are looked through for the heading above a row. */
const HEADINGS = 100;

/** Changes and removes rows of an import that waits to be started. */
@Injectable()
export class RowEditing {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly contexts: JudgingContexts,
    private readonly hook: InviteHook,
    private readonly staging: ImportStaging,
    private readonly rows: ImportRows,
    private readonly limits: RateLimits,
    private readonly updates: UpdatePlanning,
    private readonly columns: FileColumns,
    private readonly authority: Authority,
  ) {}

  /** @throws Problem 404 `import.not_found`, `import.row_not_found`. */
  async shown(
    id: string,
    rowNumber: number,
    reader: Reader & Pick<Inviter, 'organizationId'>,
  ): Promise<UsherImportRow> {
    const { organizationId } = reader;
    const { manager } = this.database.dataSource;
    const peopleImport = await manager.findOneBy(PeopleImport, { id, organizationId });
    if (!peopleImport) throw new Problem('import.not_found');
    const row = await findRow(manager, peopleImport, rowNumber);
    if (!row) throw new Problem('import.row_not_found');
    return this.rows.show(peopleImport, row, reader);
  }

  /** Judges the row anew with `edit` in its cells, and those that it touches. */
  async edit(
    id: string,
    rowNumber: number,
    edit: UsherRowFields,
    inviter: Inviter & Reader,
  ): Promise<UsherImportRow> {
    const untold = !(await this.isToldAnew(id, inviter));
    const refused = await this.askHook(id, rowNumber, edit, inviter);
    return this.changing(id, inviter, rowNumber, async (manager, held, peopleImport, row) => {
      const { edited, judged, context } = await this.judgeEdit(
        manager,
        peopleImport,
        row,
        edit,
        held,
      );
      if (judged.errors.length === 0) judged.errors.push(...refused);
      const staged = {
        rowNo: row.rowNo,
        line: row.line,
        ...edited.toKeep,
        places: personalPlaces(edited.columns),
        judged,
        staged: { id: row.id, nonce: row.nonce, untold },
      };
      const groupSets = new GroupSets(context.groups, await nextSet(manager, id));
      await restage(manager, id, row.id, staged, groupSets, this.settings.keys);
      await manager.update(PeopleImport, { id }, { columns: edited.columns });
    });
  }

  async remove(id: string, rowNumber: number, inviter: Inviter & Reader): Promise<void> {
    await this.changing(id, inviter, rowNumber, async (manager, _held, { id: importId }, row) => {
      await manager.delete(ImportRow, { importId, rowNo: row.rowNo });
      await manager.delete(ImportFault, { importId, rowNo: row.rowNo });
    });
  }

  /** Asks the application about the row as it will be, before the transaction that changes it. */
  private async askHook(
    id: string,
    rowNumber: number,
    edit: UsherRowFields,
    inviter: Inviter,
  ): Promise<RowFault[]> {
    if (!this.hook.isWanted) return [];
    const { organizationId, userId } = inviter;
    const { manager } = this.database.dataSource;
    const peopleImport = await manager.findOneBy(PeopleImport, { id, organizationId });
    const row = peopleImport && (await findRow(manager, peopleImport, rowNumber));
    if (!peopleImport || !row) return [];
    const { judged } = await this.judgeEdit(manager, peopleImport, row, edit, inviter);
    const faults = await hookFaults(this.hook, [judged], {
      organizationId,
      userId,
      importId: id,
    });
    return faults.get(judged) ?? [];
  }

  private async judgeEdit(
    manager: EntityManager,
    peopleImport: PeopleImport,
    row: ImportRow,
    edit: UsherRowFields,
    inviter: Inviter,
  ): Promise<{ edited: EditedRow; judged: JudgedRow; context: JudgeContext }> {
    if (edit.identity) {
      for (const needed of neededForIdentities(peopleImport, inviter)) demand(inviter, needed);
    }
    const columns = peopleImport.columns ?? [];
    const read = readRow(row, peopleImport, this.settings.keys);
    const { cells } = read;
    const malformed = isMalformed(row.faults);
    const edited = editRow(columns, { cells, malformed }, edit, this.columns);
    const choices = judgingChoicesOf(peopleImport);
    const context = await this.contexts.of(inviter, choices, edited.columns, manager);
    // What somebody typed is not doubtful any more.
    const isUntouched = ({ index }: CellDoubt): boolean =>
      edited.cells[index] === cells[index] && edited.cells[index] !== '';
    const doubts = (read.doubts ?? []).filter(isUntouched);
    const { line } = row;
    const values = valuesOf(edited.columns, this.columns)({ cells: edited.cells, line, doubts });
    values.goneAbove = await this.goneAbove(manager, peopleImport, row);
    const judged = judge(values, context);
    const kept = cellsToKeep(edited.cells, read, peopleImport);
    const toKeep = {
      cells: kept,
      doubts: (row.doubts ?? []).filter(isUntouched),
      isReadOtherwise: kept.some((cell, index) => cell !== edited.cells[index]),
    };
    return { edited: { columns: edited.columns, toKeep }, judged, context };
  }

  /** The word by which the heading above a row says that who stands below it is not here. */
  private async goneAbove(
    manager: EntityManager,
    peopleImport: PeopleImport,
    { rowNo, line }: ImportRow,
  ): Promise<string> {
    const { id: importId, headerRow, columns } = peopleImport;
    if (line === noLine || !mayHaveHeadings(headerRow, columns ?? [])) return '';
    // A heading is told as a row without an address.
    const above = await manager.find(ImportRow, {
      where: { importId, email: IsNull(), leftOut: IsNull(), rowNo: LessThan(rowNo) },
      order: { rowNo: 'DESC' },
      take: HEADINGS,
    });
    return saidAbove(above.map((one) => openRow(one, peopleImport, this.settings.keys)));
  }

  /**
   * Changes a row of an import that is ready, then plans it and its neighbours anew: those whose
   * e-mail it had or has now, and those whose username one of all these had or has.
   * @throws Problem 404 `import.not_found`, `import.row_not_found`; 409 `import.not_ready`; 403
   * `permission.missing`.
   */
  private async changing(
    id: string,
    inviter: Inviter & Reader,
    rowNumber: number,
    change: (
      manager: EntityManager,
      held: Inviter,
      peopleImport: PeopleImport,
      row: ImportRow,
    ) => Promise<void>,
  ): Promise<UsherImportRow> {
    const { organizationId } = inviter;
    const after = await this.database.transaction(async (manager) => {
      const held = await this.authority.share(manager, inviter, 'can_bulk_invite');
      const ready = { id, organizationId, status: 'ready' } as const;
      const isHeld = await changeImport(manager, ready, { leaseUntil: null });
      const peopleImport = await manager.findOneBy(PeopleImport, { id, organizationId });
      if (!peopleImport) throw new Problem('import.not_found');
      if (!isHeld) {
        throw new Problem('import.not_ready', {
          detail: words('import.rows_fixed'),
        });
      }
      const row = await findRow(manager, peopleImport, rowNumber);
      if (!row) throw new Problem('import.row_not_found');
      const ofRow = await countAmong(manager, id, [row.rowNo]);
      await change(manager, held, peopleImport, row);
      const now = await manager.findOneBy(ImportRow, { importId: id, rowNo: row.rowNo });
      const touched = await withNeighbours(manager, now ? [row, now] : [row]);
      const neighbours = touched.filter((rowNo) => rowNo !== row.rowNo);
      const ofNeighbours = await countAmong(manager, id, neighbours);
      await manager.query(
        `UPDATE usher_import_rows SET username_fault = NULL, changes = NULL,
           verdict = CASE WHEN faults IS NULL THEN 'ready' ELSE 'error' END
         WHERE import_id = ? AND verdict <> 'left_out' AND row_no IN ${inList(touched)}`,
        [id, ...touched],
      );
      const planning = { organizationId, tellsAccounts: peopleImport.tellsAccounts === true };
      await plan(manager, id, planning, { rowNos: touched });
      await this.planUpdates(manager, peopleImport, held, touched);
      const before = [ofRow, ofNeighbours];
      await this.recount(manager, peopleImport, before, [...new Set([row.rowNo, ...touched])]);
      return row;
    });
    const peopleImport = await this.database.repository(PeopleImport).findOneByOrFail({ id });
    const row = await this.database
      .repository(ImportRow)
      .findOneBy({ importId: id, rowNo: after.rowNo });
    return this.rows.show(peopleImport, row ?? after, inviter);
  }

  /** Counts the touched rows anew; all of them where people are updated, which touches others as well. */
  private async recount(
    manager: EntityManager,
    peopleImport: PeopleImport,
    before: readonly RowCounts[],
    touched: readonly number[],
  ): Promise<void> {
    const { id, verdicts, identities, warned } = peopleImport;
    const { mode } = judgingChoicesOf(peopleImport);
    const isKnown = verdicts !== null && identities !== null && warned !== null;
    const counts =
      mode === 'invite' && isKnown
        ? recounted(
            { verdicts, identities, warned },
            before,
            await countAmong(manager, id, touched),
          )
        : await this.staging.countRows(manager, id);
    await manager.update(PeopleImport, { id }, counts);
  }

  /** Compares rows anew with the people whom they are about, where people are updated. */
  private async planUpdates(
    manager: EntityManager,
    { id }: PeopleImport,
    inviter: Inviter,
    rowNos: readonly number[],
  ): Promise<void> {
    // With the columns as the edit has left them.
    const peopleImport = await manager.findOneByOrFail(PeopleImport, { id });
    const choices = judgingChoicesOf(peopleImport);
    if (choices.mode === 'invite') return;
    const context = await this.contexts.of(inviter, choices, peopleImport.columns ?? [], manager);
    const updating = { mode: choices.mode, peopleImport, inviter, context };
    const leaving = await this.updates.plan(manager, updating, { rowNos });
    await this.updates.planDuplicates(manager, updating, { rowNos });
    await this.updates.planLastAdmin(manager, updating, leaving);
  }

  /**
   * Tells whether the verdict of a row that `inviter` edits may tell of an account elsewhere. Whoever
   * edits row after row asks as much as by uploading them.
   */
  private async isToldAnew(id: string, inviter: Inviter): Promise<boolean> {
    const { organizationId, userId } = inviter;
    const peopleImport = await this.database
      .repository(PeopleImport)
      .findOneBy({ id, organizationId });
    if (!peopleImport || !isToldAccounts(peopleImport, inviter)) return false;
    return this.limits.takeAll('accounts_in_files', userId, 1);
  }
}

interface EditedRow {
  columns: MappedColumn[];
  toKeep: Pick<RowToStage, 'cells' | 'doubts' | 'isReadOtherwise'>;
}

/** The row with the number that people see; undefined for none, and for one that is about nobody. */
async function findRow(
  manager: EntityManager,
  { id, headerRow }: PeopleImport,
  rowNumber: number,
): Promise<ImportRow | undefined> {
  const rowNo = rowNumber + (headerRow ?? 0);
  const row = await manager.findOneBy(ImportRow, { importId: id, rowNo });
  return row === null || row.leftOut !== null ? undefined : row;
}

async function nextSet(manager: EntityManager, importId: string): Promise<number> {
  const [found] = await manager.query<{ last: number | null }[]>(
    'SELECT MAX(set_no) AS last FROM usher_import_group_sets WHERE import_id = ?',
    [importId],
  );
  return (found?.last ?? 0) + 1;
}
