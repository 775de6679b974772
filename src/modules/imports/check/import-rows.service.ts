import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, In } from 'typeorm';
import { oneOf, type ListQueryOf, type Page } from '../../../common/list/list-query.js';
import { Problem } from '../../../common/problem/problem.js';
import { RateLimits } from '../../../common/rate-limits.js';
import { Settings } from '../../../common/settings.js';
import { Database } from '../../../database/database.js';
import { inList } from '../../../database/insert-many.js';
import { Enrolment, type Inviter } from '../../enrolment/enrolment.service.js';
import { firstGoodRows } from '../../enrolment/stage/good-rows.js';
import { GroupSets } from '../../enrolment/stage/group-sets.js';
import { ImportRow, verdicts } from '../../enrolment/stage/import-row.entity.js';
import { hookFaults } from '../../enrolment/hook-faults.js';
import { InviteHook } from '../../invitations/invite-hook.js';
import type { JudgeContext } from '../../enrolment/judge/judge-context.js';
import { judge, type JudgedRow } from '../../enrolment/judge/judge.js';
import { plan } from '../../enrolment/stage/plan.js';
import type { RowFault } from '../../enrolment/judge/row-codes.js';
import { isMalformed } from '../../enrolment/stage/sealed-cells.js';
import { restage } from '../../enrolment/stage/staging.js';
import { demand } from '../../permissions/access.js';
import { isShownAs, isToldAccounts, shownCounts } from '../lifecycle/accounts-elsewhere.js';
import { type HeaderMatch, rowValues } from '../columns/header-match.js';
import { ImportProgress } from '../lifecycle/import-progress.js';
import { ImportStaging } from '../lifecycle/import-staging.js';
import { Import } from '../lifecycle/people-import.entity.js';
import {
  cellsOf,
  hasIdentities,
  hiddenPlaces,
  identityColumns,
  maySeeIdentities,
  neededForIdentities,
  personalPlaces,
  type Reader,
} from '../lifecycle/row-cells.js';
import { editRow, type RowFields } from '../columns/row-fields.js';
import { type IdentityView, rowView, type RowView } from './row-view.js';

export const rowList = {
  filters: { verdict: oneOf(verdicts), outcome: oneOf(['changed_since_preview'] as const) },
  sorts: ['rowNumber'] as const,
  defaultSort: ['rowNumber', 'ASC'] as const,
} as const;

/** Of the rows that share an e-mail or a username, an edit can change the verdict of the first few alone. */
const NEIGHBOURS = 3;

/** The rows of an import: shown for checking, edited in place, removed. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly enrolment: Enrolment,
    private readonly hook: InviteHook,
    private readonly staging: ImportStaging,
    private readonly progress: ImportProgress,
    private readonly limits: RateLimits,
  ) {}

  async list(
    of: Import,
    query: ListQueryOf<typeof rowList>,
    reader: Reader,
  ): Promise<Page<RowView>> {
    const { verdict, outcome } = query.filter;
    const found = this.database
      .repository(ImportRow)
      .createQueryBuilder('r')
      .where('r.importId = :id', { id: of.id });
    const isTold = isToldAccounts(of, reader);
    if (verdict) found.andWhere(isShownAs(verdict, isTold), { shown: verdict });
    if (outcome) found.andWhere('r.changed IS NOT NULL');
    const rows = await found
      .orderBy('r.rowNo', query.sort.order)
      .offset(query.offset)
      .limit(query.limit)
      .getMany();
    const total = outcome ? await found.getCount() : this.countOf(of, verdict, isTold);
    return { rows: await this.views(of, rows, reader), total, offset: query.offset };
  }

  /** Judges the row anew with `edit` in its cells, and those that it touches. */
  async edit(id: string, rowNo: number, edit: RowFields, inviter: Inviter): Promise<RowView> {
    const untold = !(await this.isToldAnew(id, inviter));
    const refused = await this.askHook(id, rowNo, edit, inviter);
    return this.changing(id, inviter, rowNo, async (manager, of, row) => {
      const { edited, judged, context } = await this.judgeEdit(manager, of, row, edit, inviter);
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
      await manager.update(Import, { id }, { columns: { header: titles, recognized, ignored } });
    });
  }

  /** Asks the application about the row as it will be, before the transaction that changes it. */
  private async askHook(
    id: string,
    rowNo: number,
    edit: RowFields,
    inviter: Inviter,
  ): Promise<RowFault[]> {
    if (!this.hook.isWanted) return [];
    const { organizationId, userId } = inviter;
    const { manager } = this.database.dataSource;
    const of = await manager.findOneBy(Import, { id, organizationId });
    const row = await manager.findOneBy(ImportRow, { importId: id, rowNo });
    if (!of || !row) return [];
    const { judged } = await this.judgeEdit(manager, of, row, edit, inviter);
    const faults = await hookFaults(this.hook, [judged], {
      organizationId,
      userId,
      importId: id,
    });
    return faults.get(judged) ?? [];
  }

  private async judgeEdit(
    manager: EntityManager,
    of: Import,
    row: ImportRow,
    edit: RowFields,
    inviter: Inviter,
  ): Promise<{ edited: ReturnType<typeof editRow>; judged: JudgedRow; context: JudgeContext }> {
    if (edit.identity) {
      for (const needed of neededForIdentities(of, inviter)) demand(inviter, needed);
    }
    const context = await this.enrolment.judgeContext(inviter, of, manager);
    const header: HeaderMatch = { ...(of.columns ?? noColumns), faults: [] };
    const cells = cellsOf(row, header, this.settings.keys, []);
    const edited = editRow(header, { cells, malformed: isMalformed(row.faults) }, edit);
    if (identityColumns(edited.header).length > 0) {
      context.identity = await this.enrolment.identityRules(manager, of.organizationId);
    }
    const judged = judge(
      rowValues({ cells: edited.cells, line: row.line }, edited.header),
      context,
    );
    return { edited, judged, context };
  }

  async remove(id: string, rowNo: number, inviter: Inviter): Promise<void> {
    await this.changing(id, inviter, rowNo, async (manager) => {
      await manager.delete(ImportRow, { importId: id, rowNo });
    });
  }

  /**
   * Changes a row of an import that is ready, then plans it and its neighbours anew: those whose
   * e-mail it had or has now, and those whose username one of all these had or has.
   */
  private async changing(
    id: string,
    inviter: Inviter,
    rowNo: number,
    change: (manager: EntityManager, of: Import, row: ImportRow) => Promise<void>,
  ): Promise<RowView> {
    const { organizationId } = inviter;
    const after = await this.database.transaction(async (manager) => {
      const { affected } = await manager
        .createQueryBuilder()
        .update(Import)
        .set({ leaseUntil: null })
        .where("id = :id AND organizationId = :organizationId AND status = 'ready'", {
          id,
          organizationId,
        })
        .execute();
      const of = await manager.findOneBy(Import, { id, organizationId });
      if (!of) throw new Problem('import.not_found');
      if (affected === 0) {
        throw new Problem('import.not_ready', {
          detail: 'Rows can be changed only while the import is waiting to be processed.',
        });
      }
      const row = await manager.findOneBy(ImportRow, { importId: id, rowNo });
      if (!row) throw new Problem('import.row_not_found');
      await change(manager, of, row);
      const now = await manager.findOneBy(ImportRow, { importId: id, rowNo });
      const touched = await withNeighbours(manager, now ? [row, now] : [row]);
      await manager.query(
        `UPDATE usher_import_rows SET username_fault = NULL,
           verdict = CASE WHEN faults IS NULL THEN 'ready' ELSE 'error' END
         WHERE import_id = ? AND row_no IN ${inList(touched)}`,
        [id, ...touched],
      );
      const planning = { organizationId, tellsAccounts: of.tellsAccounts === true };
      await plan(manager, id, planning, { rowNos: touched });
      await manager.update(Import, { id }, await this.staging.countRows(manager, id));
      return row;
    });
    const of = await this.database.repository(Import).findOneByOrFail({ id });
    const row = await this.database.repository(ImportRow).findOneBy({ importId: id, rowNo });
    const [view] = await this.views(of, [row ?? after], inviter);
    if (!view) throw new Problem('import.row_not_found');
    return view;
  }

  /**
   * Tells whether the verdict of a row that `inviter` edits may tell of an account elsewhere. Whoever
   * edits row after row asks as much as by uploading them.
   */
  private async isToldAnew(id: string, inviter: Inviter): Promise<boolean> {
    const { organizationId, userId } = inviter;
    const of = await this.database.repository(Import).findOneBy({ id, organizationId });
    if (!of || !isToldAccounts(of, inviter)) return false;
    return this.limits.takeAll('accounts_in_files', userId, 1);
  }

  private countOf(of: Import, verdict: ImportRow['verdict'] | undefined, isTold: boolean): number {
    if (!of.verdicts) return 0;
    if (verdict) return shownCounts(of.verdicts, isTold)[verdict];
    return Object.values(of.verdicts).reduce((sum, count) => sum + count, 0);
  }

  private async views(of: Import, rows: ImportRow[], reader: Reader): Promise<RowView[]> {
    const duplicates = rows.filter(({ verdict }) => verdict === 'duplicate');
    const first = await firstGoodRows(
      this.database,
      of.id,
      duplicates.map(({ rowNo }) => rowNo),
    );
    const columns = of.columns ?? noColumns;
    const { done } = await this.progress.of(of.id);
    const hidden = hiddenPlaces(of, reader);
    const identities = await this.identityView(of, reader);
    const isTold = isToldAccounts(of, reader);
    return rows.map((row) =>
      rowView(row, {
        columns,
        done,
        cells: cellsOf(row, columns, this.settings.keys, hidden),
        identities,
        isTold: isTold && !row.untold,
        firstRowNo: first.get(row.email ?? ''),
      }),
    );
  }

  private async identityView(of: Import, reader: Reader): Promise<IdentityView | undefined> {
    if (!hasIdentities(of) || !maySeeIdentities(of, reader)) return undefined;
    const { settings } = await this.database.transaction((manager) =>
      this.enrolment.identityRules(manager, of.organizationId),
    );
    return { validate: of.validateIdentities, settings, keys: this.settings.keys };
  }
}

const noColumns = { header: [], recognized: [], ignored: [] };

/** The numbers of `rows` (of one import) and of all rows whose verdict hangs on theirs. */
async function withNeighbours(manager: EntityManager, rows: ImportRow[]): Promise<number[]> {
  const sharingEmail = await sameEmail(manager, rows);
  // A duplicate that counts now brings its username with it, and one that does not gives it free:
  // then a row that was refused for it may count, and the one that counts in its place no more.
  const sharingUsername = await sameUsername(manager, [...rows, ...sharingEmail]);
  const touched = [...rows, ...sharingEmail, ...sharingUsername];
  touched.push(...(await sameEmail(manager, sharingUsername)));
  return [...new Set(touched.map(({ rowNo }) => rowNo))];
}

/** The first good rows with the e-mail addresses of `rows`. */
async function sameEmail(manager: EntityManager, rows: readonly Neighbour[]): Promise<Neighbour[]> {
  const verdict = In(['ready', 'existing_account', 'duplicate']);
  const found: Neighbour[] = [];
  for (const [email, importId] of new Map(rows.map((row) => [row.email, row.importId]))) {
    if (email !== null) found.push(...(await first(manager, { importId, email, verdict })));
  }
  return found;
}

/** The first rows that have the usernames of `rows`, and those that were refused for them. */
async function sameUsername(
  manager: EntityManager,
  rows: readonly Neighbour[],
): Promise<Neighbour[]> {
  const usernameFault = 'username.duplicate_in_file';
  const found: Neighbour[] = [];
  for (const [username, importId] of new Map(rows.map((row) => [row.username, row.importId]))) {
    if (username === null) continue;
    found.push(...(await first(manager, { importId, username, verdict: 'ready' })));
    found.push(...(await first(manager, { importId, username, usernameFault })));
  }
  return found;
}

type Neighbour = Pick<ImportRow, 'importId' | 'rowNo' | 'email' | 'username'>;

function first(manager: EntityManager, where: FindOptionsWhere<ImportRow>): Promise<Neighbour[]> {
  return manager.find(ImportRow, {
    select: { importId: true, rowNo: true, email: true, username: true },
    where,
    order: { rowNo: 'ASC' },
    take: NEIGHBOURS,
  });
}

async function nextSet(manager: EntityManager, importId: string): Promise<number> {
  const [found] = await manager.query<{ last: number | null }[]>(
    'SELECT MAX(set_no) AS last FROM usher_import_group_sets WHERE import_id = ?',
    [importId],
  );
  return (found?.last ?? 0) + 1;
}
