import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock, SECOND } from '../../../common/time/clock.js';
import { RememberedSeals } from '../../../common/secrets/remembered-seals.js';
import { InFlight } from '../../../common/work/in-flight.js';
import { slices } from '../../../common/work/slices.js';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { batchesByKey } from '../../../database/batches-by-key.js';
import { Database, run } from '../../../database/database.js';
import { type Hold, noLease } from '../../../database/lease.js';
import type { Inviter } from '../../enrolment/enrolment.service.js';
import { GroupSets } from '../../enrolment/stage/group-sets.js';
import type { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import {
  restageBatch,
  type RowToStage,
  stagedColumns,
  toBatch,
} from '../../enrolment/stage/staging.js';
import { contentPlace } from '../../identities/sealed-content.js';
import { InviteHook } from '../../invitations/invite-hook.js';
import { JobQueue, type JobResult } from '../../jobs/job-queue.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import { metadataPlace } from '../../people/membership.entity.js';
import { isComplete, type MappedColumn } from '../columns/column-mapping.js';
import { FileColumns } from '../columns/file-columns.js';
import { widthOfFile } from '../columns/row-fields.js';
import { clues } from '../columns/table-clues.js';
import { judgingChoicesOf, keyColumns } from '../lifecycle/import-choices.js';
import { moveImport } from '../lifecycle/import-states.js';
import { ImportStaging } from '../lifecycle/import-staging.js';
import { keptProblem } from '../lifecycle/kept-problem.js';
import { PeopleImport } from '../lifecycle/people-import.entity.js';
import { ReadingLease } from '../lifecycle/reading-lease.js';
import { readRow } from '../lifecycle/row-cells.js';
import type { TableClues, TableRow } from '../reader/table.js';
import { askHook } from './ask-hook.js';
import { updatingImport } from '../update/update-planning.service.js';
import { ImportPlanning } from './import-planning.service.js';
import { JudgingContexts } from './judging-contexts.service.js';
import { judgedAtOnce, RowJudging } from './row-judging.js';

/** The job that judges the rows of an import again. */
export const JUDGE_IMPORT = 'judge-import';

/** The time after which imports are looked for that no job judges. */
const SWEEP = 5 * SECOND;
/** Rows that are read, judged and written at a time. */
const BATCH = 2000;

/**
 * Judges the rows of an import again, by the choices that it has now, from what is staged of them. A
 * judge that is killed leaves nothing half done: the next begins anew.
 */
@Injectable()
export class JudgingAgain implements OnModuleInit {
  private readonly logger = new Logger(JudgingAgain.name);
  private readonly clues: TableClues;

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly lease: ReadingLease,
    private readonly contexts: JudgingContexts,
    private readonly hook: InviteHook,
    private readonly staging: ImportStaging,
    private readonly planning: ImportPlanning,
    private readonly jobs: JobQueue,
    private readonly registry: JobRegistry,
    private readonly known: FileColumns,
  ) {
    this.clues = clues(known);
  }

  onModuleInit(): void {
    this.registry.handle(JUDGE_IMPORT, (id) => this.run(id));
    this.registry.sweep('imports to judge', SWEEP, () => this.sweep());
  }

  /** Sees to every import that should be judged and is not. */
  async sweep(): Promise<void> {
    for (const id of await this.lease.idle('judge')) await this.jobs.seeTo(JUDGE_IMPORT, id);
  }

  /** Judges all rows of the import `id`; `skipped` when there is nothing to do or somebody does it. */
  run(id: string): Promise<JobResult> {
    return this.lease.holding(id, 'judge', (renew) =>
      this.judgeAll(id, renew).catch((thrown: unknown) => this.giveUp(id, renew, thrown)),
    );
  }

  private async judgeAll(id: string, renew: Hold): Promise<void> {
    const peopleImport = await this.database.repository(PeopleImport).findOneByOrFail({ id });
    const { organizationId, columns } = peopleImport;
    const inviter = await this.contexts.judgeOf(peopleImport);
    // Whoever judges again may not register identities, perhaps: the uploader's columns stay.
    const mapped = await this.contexts.withoutHidden(columns ?? [], organizationId);
    const choices = judgingChoicesOf(peopleImport);
    const context = await this.contexts.of(inviter, choices, mapped);
    const judging = new RowJudging({
      columns: mapped,
      headerRow: peopleImport.headerRow,
      clues: this.clues,
      known: this.known,
      context,
    });
    const judged = { ...peopleImport, columns: mapped };
    const groupSets = new GroupSets(context.groups);
    const last = await this.restageAll(judged, renew, { judging, groupSets, inviter });
    const planning = { organizationId, tellsAccounts: peopleImport.tellsAccounts === true };
    const { mode } = choices;
    const isReady = isComplete(mapped, keyColumns(mode));
    const updating = updatingImport(mode, { peopleImport: judged, inviter, context });
    const { shared } = judging;
    if (isReady) {
      await this.planning.plan({ id, planning, shared, last, renewLease: renew, updating });
    }
    await this.database.transaction(async (manager) => {
      await renew(manager);
      await moveImport(manager, { id }, isReady ? 'ready' : 'mapping', {
        columns: mapped,
        skippedLines: judging.skipped,
        skippedLineCount: judging.skippedCount,
        evidence: judging.evidence.found,
        ...(await this.staging.countRows(manager, id)),
        ...noLease,
      });
    });
  }

  /** Goes through the rows in the file's order; while the database writes some, the next are judged. */
  private async restageAll(
    peopleImport: PeopleImport,
    renew: Hold,
    by: { judging: RowJudging; groupSets: GroupSets; inviter: Inviter },
  ): Promise<number> {
    const { id, organizationId } = peopleImport;
    const { judging, groupSets, inviter } = by;
    const { keys } = this.settings;
    await this.database.transaction(async (manager) => {
      await renew(manager);
      await run(manager, 'DELETE FROM usher_import_group_sets WHERE import_id = ?', [id]);
    });
    const writing = new InFlight(this.database.parallelWrites);
    let last = 0;
    for await (const rows of this.stagedRows(id)) {
      const seals = new RememberedSeals(keys);
      const toStage: RowToStage[] = [];
      for await (const some of slices(rows, judgedAtOnce)) {
        for (const row of some) {
          const { id: rowId, nonce, row_no: rowNo } = row;
          const staged = { id: rowId, nonce, untold: row.untold === 1, values: row };
          const read = tableRow(row, peopleImport, seals);
          toStage.push({ ...judging.judge(read, rowNo, staged), ...read.toKeep });
        }
      }
      await askHook(this.hook, toStage, { organizationId, userId: inviter.userId, importId: id });
      const batch = toBatch(id, toStage, groupSets, seals);
      last = rows.at(-1)?.row_no ?? last;
      await writing.add(() =>
        this.database.bulkTransaction(async (manager) => {
          await restageBatch(manager, id, batch);
          await renew(manager);
        }),
      );
    }
    await writing.all();
    return last;
  }

  private stagedRows(id: string): AsyncGenerator<StagedRow[], void, undefined> {
    return batchesByKey(0, BATCH, {
      next: (after) =>
        this.database.query<StagedRow>(
          `SELECT ${stagedColumns.join(', ')} FROM usher_import_rows
           WHERE import_id = ? AND row_no > ? ORDER BY row_no LIMIT ${BATCH}`,
          [id, after],
        ),
      keyOf: (row) => row.row_no,
    });
  }

  /** Ends the import, where it is its own fault that it cannot be judged. */
  private async giveUp(id: string, renew: Hold, thrown: unknown): Promise<void> {
    if (!(thrown instanceof Problem) || thrown.status >= 500) throw thrown;
    this.logger.warn(`Import ${id} was given up: ${thrown.code}`);
    await this.database.transaction(async (manager) => {
      await renew(manager);
      await moveImport(manager, { id }, 'failed', {
        ...keptProblem(thrown),
        ...noLease,
        finishedAt: this.clock.now(),
      });
    });
  }
}

/** A staged row as the database gives it: its `stagedColumns`, JSON as text. */
type StagedRow = Readonly<
  Record<'row_no' | 'line' | 'untold', number> &
    Record<'id' | 'nonce' | 'cells', string> &
    Record<SealedColumn | 'faults' | 'doubts' | 'left_out', string | null>
>;

type SealedColumn = 'metadata' | 'metadata_cells' | 'identity_cells' | 'other_cells' | 'identity';

/** A row as it is judged again, and what is kept of it. */
type RowToJudge = TableRow & { toKeep: Pick<RowToStage, 'cells' | 'doubts' | 'isReadOtherwise'> };

/** Opens all that is sealed of a row, so that `seals` gives it again where it did not change. */
function tableRow(row: StagedRow, peopleImport: PeopleImport, seals: RememberedSeals): RowToJudge {
  const { id, line, metadata, identity } = row;
  if (metadata !== null) seals.open(metadata, metadataPlace(id));
  if (identity !== null) seals.open(identity, contentPlace(id));
  const staged = {
    id,
    cells: JSON.parse(row.cells) as string[],
    metadata,
    metadataCells: row.metadata_cells,
    identityCells: row.identity_cells,
    otherCells: row.other_cells,
    doubts: row.doubts ? (JSON.parse(row.doubts) as NonNullable<ImportRow['doubts']>) : null,
  };
  const { kept, cells, doubts } = readRow(staged, peopleImport, seals);
  const fault = malformedBefore(row, cells, peopleImport.columns ?? []);
  // What was read stays as it was: another encoding is chosen from that, however often.
  const isReadOtherwise = kept.some((cell, index) => cell !== cells[index]);
  return {
    line,
    cells,
    ...(fault ? { fault } : {}),
    ...(doubts ? { doubts } : {}),
    toKeep: { cells: kept, doubts: staged.doubts, isReadOtherwise },
  };
}

/**
 * The malformation of a row that was found before, or would have been, and is still there: another
 * header may have made room for surplus cells, but not a column that was added for other rows.
 */
function malformedBefore(
  { faults, left_out: leftOut }: StagedRow,
  cells: readonly string[],
  columns: readonly MappedColumn[],
): TableRow['fault'] {
  if (faults?.includes('"row.unbalanced_quote"')) return 'row.unbalanced_quote';
  if (cells.length <= widthOfFile(columns)) return undefined;
  const isAsRead = leftOut !== null || faults?.includes('"row.too_many_cells"');
  return isAsRead ? 'row.too_many_cells' : undefined;
}
