import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { RateLimits } from '../../../common/rate-limits.js';
import { Settings } from '../../../common/settings.js';
import { Database } from '../../../database/database.js';
import { inList } from '../../../database/insert-many.js';
import { words } from '../../../words/words.js';
import { Enrolment, type Inviter } from '../../enrolment/enrolment.service.js';
import { hookFaults } from '../../enrolment/hook-faults.js';
import type { JudgeContext } from '../../enrolment/judge/judge-context.js';
import { judge, type JudgedRow } from '../../enrolment/judge/judge.js';
import type { RowFault } from '../../enrolment/judge/row-codes.js';
import { GroupSets } from '../../enrolment/stage/group-sets.js';
import { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import { withNeighbours } from '../../enrolment/stage/neighbours.js';
import { plan } from '../../enrolment/stage/plan.js';
import { isMalformed } from '../../enrolment/stage/sealed-cells.js';
import { restage } from '../../enrolment/stage/staging.js';
import { InviteHook } from '../../invitations/invite-hook.js';
import { demand } from '../../permissions/access.js';
import { type HeaderMatch, rowValues } from '../columns/header-match.js';
import { FileColumns } from '../columns/file-columns.js';
import { editRow } from '../columns/row-fields.js';
import { isToldAccounts } from '../lifecycle/accounts-elsewhere.js';
import { changeImport } from '../lifecycle/import-states.js';
import { ImportStaging } from '../lifecycle/import-staging.js';
import { PeopleImport } from '../lifecycle/people-import.entity.js';
import {
  cellsOf,
  identityColumns,
  neededForIdentities,
  noColumns,
  personalPlaces,
  type Reader,
} from '../lifecycle/row-cells.js';
import { ImportRows } from './import-rows.service.js';
import type { UsherImportRow, UsherRowFields } from '../dto/import-row.dto.js';

/** Changes and removes rows of an import that waits to be started. */
@Injectable()
export class RowEditing {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly enrolment: Enrolment,
    private readonly hook: InviteHook,
    private readonly staging: ImportStaging,
    private readonly rows: ImportRows,
    private readonly limits: RateLimits,
    private readonly columns: FileColumns,
  ) {}

  /** Judges the row anew with `edit` in its cells, and those that it touches. */
  async edit(
    id: string,
    rowNo: number,
    edit: UsherRowFields,
    inviter: Inviter & Reader,
  ): Promise<UsherImportRow> {
    const untold = !(await this.isToldAnew(id, inviter));
    const refused = await this.askHook(id, rowNo, edit, inviter);
    return this.changing(id, inviter, rowNo, async (manager, peopleImport, row) => {
      const { edited, judged, context } = await this.judgeEdit(
        manager,
        peopleImport,
        row,
        edit,
        inviter,
      );
      if (judged.errors.length === 0) judged.errors.push(...refused);
      const staged = {
        rowNo,
        line: row.line,
        cells: edited.cells,
        places: personalPlaces(edited.header),
        judged,
        untold,
      };
      const groupSets = new GroupSets(context.groups, await nextSet(manager, id));
      await restage(manager, id, row.id, staged, groupSets, this.settings.keys);
      const { header: titles, recognized, ignored } = edited.header;
      await manager.update(
        PeopleImport,
        { id },
        { columns: { header: titles, recognized, ignored } },
      );
    });
  }

  async remove(id: string, rowNo: number, inviter: Inviter & Reader): Promise<void> {
    await this.changing(id, inviter, rowNo, async (manager) => {
      await manager.delete(ImportRow, { importId: id, rowNo });
    });
  }

  /** Asks the application about the row as it will be, before the transaction that changes it. */
  private async askHook(
    id: string,
    rowNo: number,
    edit: UsherRowFields,
    inviter: Inviter,
  ): Promise<RowFault[]> {
    if (!this.hook.isWanted) return [];
    const { organizationId, userId } = inviter;
    const { manager } = this.database.dataSource;
    const peopleImport = await manager.findOneBy(PeopleImport, { id, organizationId });
    const row = await manager.findOneBy(ImportRow, { importId: id, rowNo });
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
  ): Promise<{ edited: ReturnType<typeof editRow>; judged: JudgedRow; context: JudgeContext }> {
    if (edit.identity) {
      for (const needed of neededForIdentities(peopleImport, inviter)) demand(inviter, needed);
    }
    const context = await this.enrolment.judgeContext(inviter, peopleImport, manager);
    const header: HeaderMatch = { ...(peopleImport.columns ?? noColumns), faults: [] };
    const cells = cellsOf(row, header, this.settings.keys, []);
    const edited = editRow(
      header,
      { cells, malformed: isMalformed(row.faults) },
      edit,
      this.columns,
    );
    if (identityColumns(edited.header).length > 0) {
      context.identity = await this.enrolment.identityRules(manager, peopleImport.organizationId);
    }
    const judged = judge(
      rowValues({ cells: edited.cells, line: row.line }, edited.header),
      context,
    );
    return { edited, judged, context };
  }

  /**
   * Changes a row of an import that is ready, then plans it and its neighbours anew: those whose
   * e-mail it had or has now, and those whose username one of all these had or has.
   */
  private async changing(
    id: string,
    inviter: Inviter & Reader,
    rowNo: number,
    change: (manager: EntityManager, peopleImport: PeopleImport, row: ImportRow) => Promise<void>,
  ): Promise<UsherImportRow> {
    const { organizationId } = inviter;
    const after = await this.database.transaction(async (manager) => {
      const ready = { id, organizationId, status: 'ready' } as const;
      const isHeld = await changeImport(manager, ready, { leaseUntil: null });
      const peopleImport = await manager.findOneBy(PeopleImport, { id, organizationId });
      if (!peopleImport) throw new Problem('import.not_found');
      if (!isHeld) {
        throw new Problem('import.not_ready', {
          detail: words('import.rows_fixed'),
        });
      }
      const row = await manager.findOneBy(ImportRow, { importId: id, rowNo });
      if (!row) throw new Problem('import.row_not_found');
      await change(manager, peopleImport, row);
      const now = await manager.findOneBy(ImportRow, { importId: id, rowNo });
      const touched = await withNeighbours(manager, now ? [row, now] : [row]);
      await manager.query(
        `UPDATE usher_import_rows SET username_fault = NULL,
           verdict = CASE WHEN faults IS NULL THEN 'ready' ELSE 'error' END
         WHERE import_id = ? AND row_no IN ${inList(touched)}`,
        [id, ...touched],
      );
      const planning = { organizationId, tellsAccounts: peopleImport.tellsAccounts === true };
      await plan(manager, id, planning, { rowNos: touched });
      await manager.update(PeopleImport, { id }, await this.staging.countRows(manager, id));
      return row;
    });
    const peopleImport = await this.database.repository(PeopleImport).findOneByOrFail({ id });
    const row = await this.database.repository(ImportRow).findOneBy({ importId: id, rowNo });
    return this.rows.show(peopleImport, row ?? after, inviter);
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

async function nextSet(manager: EntityManager, importId: string): Promise<number> {
  const [found] = await manager.query<{ last: number | null }[]>(
    'SELECT MAX(set_no) AS last FROM usher_import_group_sets WHERE import_id = ?',
    [importId],
  );
  return (found?.last ?? 0) + 1;
}
