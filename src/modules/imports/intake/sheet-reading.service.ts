import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { Clock, SECOND } from '../../../common/time/clock.js';
import { Database } from '../../../database/database.js';
import { type Hold, LeaseLost, noLease } from '../../../database/lease.js';
import { words } from '../../../words/words.js';
import { JobQueue, type JobResult } from '../../jobs/job-queue.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import { FileColumns } from '../columns/file-columns.js';
import { clues } from '../columns/table-clues.js';
import { judgingChoicesOf } from '../lifecycle/import-choices.js';
import { changeImport, moveImport } from '../lifecycle/import-states.js';
import { ImportStaging } from '../lifecycle/import-staging.js';
import { keptProblem } from '../lifecycle/kept-problem.js';
import { KeptWorkbooks } from '../lifecycle/kept-workbooks.service.js';
import { PeopleImport } from '../lifecycle/people-import.entity.js';
import { ReadingLease } from '../lifecycle/reading-lease.js';
import type { FileTable, TableClues } from '../reader/table.js';
import { openSheet } from '../reader/open-file.js';
import { JUDGE_IMPORT } from '../judging/judging-again.service.js';
import { JudgingContexts } from '../judging/judging-contexts.service.js';
import { importProblem } from './reading-problems.js';
import { type TableColumns, TableReading } from './table-reading.service.js';

/** The job that reads another sheet of the workbook of an import. */
export const READ_SHEET = 'read-sheet';

/** The time after which imports are looked for of which no job reads the sheet that was chosen. */
const SWEEP = 5 * SECOND;

/**
 * Reads another sheet of the workbook that an import was read from, in place of the rows there are.
 * These stay until the sheet is known to be readable to its end. A reader that is killed leaves
 * nothing half done: the next begins anew.
 */
@Injectable()
export class SheetReading implements OnModuleInit {
  private readonly logger = new Logger(SheetReading.name);
  private readonly clues: TableClues;

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly lease: ReadingLease,
    private readonly contexts: JudgingContexts,
    private readonly staging: ImportStaging,
    private readonly workbooks: KeptWorkbooks,
    private readonly tables: TableReading,
    private readonly jobs: JobQueue,
    private readonly registry: JobRegistry,
    known: FileColumns,
  ) {
    this.clues = clues(known);
  }

  onModuleInit(): void {
    this.registry.handle(READ_SHEET, (id) => this.run(id));
    this.registry.sweep('sheets to read', SWEEP, () => this.sweep());
  }

  /** Sees to every import of which a sheet should be read and is not. */
  async sweep(): Promise<void> {
    for (const id of await this.lease.idle('sheet reader')) await this.jobs.seeTo(READ_SHEET, id);
  }

  /** Reads the sheet that was chosen of the import `id`; `skipped` when there is nothing to do or somebody does it. */
  run(id: string): Promise<JobResult> {
    return this.lease.holding(id, 'sheet reader', (renew) => {
      const hold: Hold = async (manager) => {
        await renew(manager);
        // Somebody was erased, whom what is in memory may bring back.
        if (await manager.existsBy(PeopleImport, { id, readableSheets: IsNull() })) throw gone();
      };
      return this.readSheet(id, hold).catch((thrown: unknown) => this.giveBack(id, renew, thrown));
    });
  }

  private async readSheet(id: string, hold: Hold): Promise<void> {
    const peopleImport = await this.database.repository(PeopleImport).findOneByOrFail({ id });
    const inviter = await this.contexts.judgeOf(peopleImport);
    const bytes = await this.workbooks.open(id);
    if (bytes === undefined) throw gone();
    const { maxRows } = this.settings.imports;
    const sheet = peopleImport.nextSheet ?? undefined;
    const open = (): Promise<FileTable> => openSheet(bytes, { clues: this.clues, maxRows, sheet });
    await this.readThrough(await open(), hold);
    const source = await open();
    // What was settled, and what dates and phones told, was of the other sheet.
    const choices = judgingChoicesOf({ ...peopleImport, evidence: null, settled: null });
    const prepare = (found: TableColumns): Promise<void> => this.makeRoom(id, found, hold);
    const complete = (): Promise<Partial<PeopleImport>> =>
      Promise.resolve({ nextSheet: null, leaseOwner: null });
    const table = { id, source, inviter, choices, hold, prepare, complete };
    await this.tables.read(table).finally(() => source.close());
  }

  /** Reads all rows and keeps none. @throws FileError where they cannot be read to the end. */
  private async readThrough(table: FileTable, hold: Hold): Promise<void> {
    for await (const rows of table.batches) {
      if (rows.length > 0) await this.database.transaction(hold);
    }
  }

  /** Deletes the rows there are; from then on columns are those of the sheet, as cells are hidden by them. */
  private async makeRoom(id: string, found: TableColumns, hold: Hold): Promise<void> {
    const change = async (values: Partial<PeopleImport>): Promise<void> => {
      await this.database.transaction(async (manager) => {
        await hold(manager);
        await changeImport(manager, { id, status: 'reading' }, values);
      });
    };
    await change({ isStaged: false });
    await this.staging.dropRows(id, hold);
    await change({ ...found, settled: null, evidence: null, tellsAccounts: null });
  }

  /** Goes on with the rows there were, where they are whole still, and says what is wrong with the sheet. */
  private async giveBack(id: string, renew: Hold, thrown: unknown): Promise<void> {
    const problem = importProblem(thrown);
    if (thrown instanceof LeaseLost || problem.status >= 500) throw thrown;
    this.logger.warn(`Another sheet of import ${id} could not be read: ${problem.code}`);
    const isStaged = await this.database.transaction(async (manager) => {
      await renew(manager);
      const found = await manager.findOneByOrFail(PeopleImport, { id });
      const change = { ...keptProblem(problem), ...noLease, nextSheet: null };
      if (found.isStaged) await changeImport(manager, { id, status: 'reading' }, change);
      else await moveImport(manager, { id }, 'failed', { ...change, finishedAt: this.clock.now() });
      return found.isStaged;
    });
    if (isStaged) await this.jobs.add(JUDGE_IMPORT, id);
    else await this.staging.dropRows(id);
  }
}

/** The refusal of a sheet whose workbook went after it was chosen. */
function gone(): Problem {
  return new Problem('import.unreadable', { detail: words('import.workbook_gone') });
}
