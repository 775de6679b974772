import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { idsTogether } from '../../../common/random/ids.js';
import { RateLimits } from '../../../common/limits/rate-limits.js';
import { Settings } from '../../../common/settings/settings.js';
import { slices } from '../../../common/work/slices.js';
import { Stints } from '../../../common/work/stints.js';
import { Database } from '../../../database/database.js';
import type { Hold } from '../../../database/lease.js';
import type { Inviter } from '../../enrolment/enrolment.service.js';
import { GroupSets } from '../../enrolment/stage/group-sets.js';
import type { Planning } from '../../enrolment/stage/planning.js';
import { type RowToStage, toBatch } from '../../enrolment/stage/staging.js';
import { StagingWriter } from '../../enrolment/stage/staging-writer.js';
import { InviteHook } from '../../invitations/invite-hook.js';
import { isComplete, mapColumns, type MappedColumn } from '../columns/column-mapping.js';
import { ColumnMemory } from '../columns/column-memory.service.js';
import { FileColumns } from '../columns/file-columns.js';
import { headerOf } from '../columns/header-above.js';
import { listColumns, typedUnder, widthOfFile } from '../columns/row-fields.js';
import { clues } from '../columns/table-clues.js';
import { type JudgingChoices, keyColumns } from '../lifecycle/import-choices.js';
import { changeImport, moveImport } from '../lifecycle/import-states.js';
import { ImportStaging } from '../lifecycle/import-staging.js';
import type { Evidence, PeopleImport } from '../lifecycle/people-import.entity.js';
import { noLine, type TableClues, type TableRow } from '../reader/table.js';
import { updatingImport } from '../update/update-planning.service.js';
import { askHook } from '../judging/ask-hook.js';
import { GatheredEvidence } from '../judging/gathered-evidence.js';
import { ImportPlanning } from '../judging/import-planning.service.js';
import { JudgingAgain } from '../judging/judging-again.service.js';
import { JudgingContexts } from '../judging/judging-contexts.service.js';
import { judgedAtOnce, RowJudging } from '../judging/row-judging.js';
import type { RowSource } from './row-source.js';

/** The columns of a table, and the row of its header, as an import keeps them. */
export type TableColumns = Pick<PeopleImport, 'columns' | 'headerRow'>;

/** A table to read into the import `id`, which is `reading`. */
export interface TableToRead {
  id: string;
  source: RowSource;
  inviter: Inviter;
  choices: JudgingChoices;
  hold: Hold;
  /** Called when the columns are known, before any row is staged. */
  prepare: (found: TableColumns) => Promise<void>;
  /** Called when all rows are planned; gives what else the import is then. */
  complete: () => Promise<Partial<PeopleImport>>;
}

/** Reads, judges and plans the rows of a table into staging, which holds none of the import before. */
@Injectable()
export class TableReading {
  private readonly clues: TableClues;
  private readonly stints = new Stints(amounts);

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly contexts: JudgingContexts,
    private readonly hook: InviteHook,
    private readonly staging: ImportStaging,
    private readonly planning: ImportPlanning,
    private readonly limits: RateLimits,
    private readonly memory: ColumnMemory,
    private readonly judgingAgain: JudgingAgain,
    private readonly known: FileColumns,
  ) {
    this.clues = clues(known);
  }

  /**
   * Reads to the end, as fast as the database takes the rows; the import is then `ready`, or asks
   * for its columns.
   * @throws FileError, and what the source and `hold` throw.
   */
  async read(table: TableToRead): Promise<void> {
    const { id, source, inviter, choices, hold } = table;
    const first = await source.batches.next();
    const rows = first.done ? [] : first.value;
    const given = source.isList ? listColumns(rows, this.known) : source.columns;
    const mapped = given ?? (await this.mapColumns(source, rows, inviter));
    const typed = typedUnder(mapped, source.typed ?? [], this.known);
    const columns = await this.contexts.usable(typed.columns, inviter);
    const headerRow = given ? null : headerRowOf(source);
    const context = await this.contexts.of(inviter, choices, columns);
    const early = evidenceOf(columns, rows);
    if (choices.dateOrder === null) {
      context.dateOrder = early.dateOrder;
      context.dateOrders = early.dateOrders;
    }
    const judging = new RowJudging({
      columns,
      headerRow,
      clues: this.clues,
      known: this.known,
      context,
    });
    const groupSets = new GroupSets(context.groups);
    await table.prepare({ columns, headerRow });
    const last = await this.stageAll(table, rows, typed, { judging, groupSets });
    const { organizationId } = inviter;
    const tellsAccounts = await this.maySeeAccounts(inviter, judging.people);
    const planning = { organizationId, tellsAccounts };
    // The columns of the table itself must say who its people are.
    const isReady = isComplete(columns.slice(0, mapped.length), keyColumns(choices.mode));
    // The encoding of a text is known when all of it is read; its cells were read by it.
    const peopleImport = { id, columns, encoding: null, readEncoding: null };
    const updating = updatingImport(choices.mode, { peopleImport, inviter, context });
    const { shared } = judging;
    if (isReady) {
      await this.planning.plan({ id, planning, shared, last, renewLease: hold, updating });
    }
    const { found } = judging.evidence;
    // Dates that were read before any of them said in which order they are, or that it is another.
    const isToJudgeAgain =
      choices.dateOrder === null &&
      !(
        found.dateOrder === early.dateOrder && isDeepStrictEqual(found.dateOrders, early.dateOrders)
      );
    await this.finish(table, { columns, headerRow, judging, planning, isReady, isToJudgeAgain });
    if (isToJudgeAgain) await this.judgingAgain.run(id);
  }

  /**
   * A file asks for each of its rows what an admin may ask for one address, under a limit of the
   * same size that is its own.
   */
  private maySeeAccounts({ userId, permissions }: Inviter, rows: number): Promise<boolean> {
    return permissions.has('can_create_user')
      ? this.limits.takeAll('accounts_in_files', userId, rows)
      : Promise.resolve(false);
  }

  /** The columns of a file, by what its header and its first rows say. */
  private async mapColumns(
    { opening, hasHeader }: RowSource,
    rows: readonly TableRow[],
    inviter: Inviter,
  ): Promise<MappedColumn[]> {
    const header = hasHeader ? headerOf(opening) : null;
    const remembered = header
      ? await this.memory.recall(inviter.organizationId, header)
      : undefined;
    return mapColumns(header, rows.slice(0, sampled), this.known, remembered);
  }

  /**
   * Stages batch after batch, the first at once, so that few rows never wait. Of the other batches of all
   * files that are being read those of one file are staged at a time, for some thousand rows.
   */
  private async stageAll(
    table: TableToRead,
    first: readonly TableRow[],
    typed: ReturnType<typeof typedUnder>,
    by: { judging: RowJudging; groupSets: GroupSets },
  ): Promise<number> {
    const { id, source, hold } = table;
    const writer = await StagingWriter.of(this.database, id, hold);
    const stageRows = this.stager(table, writer, by);
    const isBesideTyped = typed.cells.length > 0;
    const width = widthOfFile(typed.columns);
    const stage = (rows: readonly TableRow[]): Promise<number> =>
      stageRows(isBesideTyped ? withinWidth(rows, width) : rows);
    const stint = this.stints.begin();
    let last = 0;
    try {
      for (const rows of [source.opening, first]) last = await stage(rows);
      for (;;) {
        const { done, value: rows } = await stint.need(source.batches.next());
        if (done) break;
        await stint.turn(() => this.database.transaction(hold));
        // An application that is asked about people may take its time.
        if (this.hook.isWanted) stint.end();
        last = await stage(rows);
        stint.did(rows.length);
      }
      if (isBesideTyped) last = await stage(typed.cells.map((cells) => ({ line: noLine, cells })));
    } finally {
      stint.end();
      await source.batches.return(undefined);
    }
    await writer.end();
    return last;
  }

  /**
   * Gives what stages some rows, and says the number of the last. They are judged and put into bytes in one go, so that nothing of them is
   * left when the next are judged; where the application is to be asked, that is about a whole batch.
   */
  private stager(
    { id, inviter: { organizationId, userId } }: TableToRead,
    writer: StagingWriter,
    { judging, groupSets }: { judging: RowJudging; groupSets: GroupSets },
  ): (rows: readonly TableRow[]) => Promise<number> {
    const newRowId = idsTogether();
    let last = 0;
    const judge = (row: TableRow): RowToStage => judging.judge(row, ++last);
    const take = (judged: readonly RowToStage[]): void =>
      writer.take(toBatch(id, judged, groupSets, this.settings.keys, newRowId));
    return async (rows) => {
      if (!this.hook.isWanted) {
        for await (const some of slices(rows, stagedAtOnce)) {
          for (let at = 0; at < some.length; at += aliveAtOnce) {
            take(some.slice(at, at + aliveAtOnce).map(judge));
          }
          await writer.room();
        }
        return last;
      }
      const judged: RowToStage[] = [];
      for await (const some of slices(rows, judgedAtOnce)) judged.push(...some.map(judge));
      await askHook(this.hook, judged, { organizationId, userId, importId: id });
      for await (const some of slices(judged, judgedAtOnce)) {
        take(some);
        await writer.room();
      }
      return last;
    };
  }

  private async finish(
    { id, source, hold, complete }: TableToRead,
    read: {
      columns: MappedColumn[];
      headerRow: number | null;
      judging: RowJudging;
      planning: Planning;
      isReady: boolean;
      isToJudgeAgain: boolean;
    },
  ): Promise<void> {
    const { columns, headerRow, judging, planning, isReady, isToJudgeAgain } = read;
    const completed = await complete();
    await this.database.transaction(async (manager) => {
      await hold(manager);
      const change = {
        source: source.source,
        columns,
        headerRow,
        headerLine: headerRow ? (source.opening.at(-1)?.line ?? null) : null,
        skippedLines: judging.skipped,
        skippedLineCount: judging.skippedCount,
        delimiter: source.delimiter,
        encoding: source.encoding,
        readEncoding: source.encoding,
        sheets: [...source.sheets],
        sheet: source.sheet,
        tellsAccounts: planning.tellsAccounts,
        isStaged: true,
        evidence: judging.evidence.found,
        ...(await this.staging.countRows(manager, id)),
        leaseUntil: null,
        ...completed,
      };
      if (isToJudgeAgain) await changeImport(manager, { id, status: 'reading' }, change);
      else await moveImport(manager, { id }, isReady ? 'ready' : 'mapping', change);
    });
  }
}

/** The rows that are staged of one file while others wait. A round is ten seconds, at most. */
const amounts = { round: 100_000, most: 5000, least: 500 };

/** The rows that are judged and put into bytes in one go. */
const stagedAtOnce = judgedAtOnce / 2;

/** Of these, the rows that are judged before any is put into bytes: fewer than make V8 take them for old (ADR 32). */
const aliveAtOnce = 20;

/** The number of rows by which a column is recognized that its header does not tell. */
const sampled = 200;

/** The evidence of the first rows of a file. */
function evidenceOf(columns: readonly MappedColumn[], rows: readonly TableRow[]): Evidence {
  const evidence = new GatheredEvidence(columns);
  for (const { cells } of rows) evidence.add(cells, null);
  return evidence.found;
}

/** Marks rows of the table that reach under columns which it does not have itself. */
function withinWidth(rows: readonly TableRow[], width: number): readonly TableRow[] {
  return rows.map((row) =>
    row.cells.length > width && row.fault === undefined && row.line !== noLine
      ? { ...row, fault: 'row.too_many_cells' }
      : row,
  );
}

function headerRowOf({ opening, hasHeader }: RowSource): number {
  return hasHeader ? opening.length : 0;
}
