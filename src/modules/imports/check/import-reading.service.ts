import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, MINUTE } from '../../../common/clock.js';
import { describeFault } from '../../../common/describe-fault.js';
import { newId } from '../../../common/ids.js';
import { InFlight } from '../../../common/in-flight.js';
import type { InviteContext } from '../../../common/hooks.js';
import { Problem } from '../../../common/problem/problem.js';
import { RateLimits } from '../../../common/rate-limits.js';
import { Settings } from '../../../common/settings.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Enrolment, type Inviter } from '../../enrolment/enrolment.service.js';
import { GroupSets } from '../../enrolment/stage/group-sets.js';
import type { ColumnKey } from '../../enrolment/judge/column-keys.js';
import type { IdentityRules } from '../../enrolment/judge/identity-cells.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { hookFaults } from '../../enrolment/hook-faults.js';
import { InviteHook } from '../../invitations/invite-hook.js';
import type { JudgeContext } from '../../enrolment/judge/judge-context.js';
import { judge } from '../../enrolment/judge/judge.js';
import { planPeople, settleClashes, usernameClashes } from '../../enrolment/stage/plan.js';
import type { Planning } from '../../enrolment/stage/planning.js';
import type { PersonalPlaces } from '../../enrolment/stage/sealed-cells.js';
import { type RowToStage, stage, toBatch } from '../../enrolment/stage/staging.js';
import { UsernameSuffixes } from '../../enrolment/stage/username-clashes.js';
import { FileColumns } from '../columns/file-columns.js';
import { type HeaderMatch, rowValues, without } from '../columns/header-match.js';
import type { ImportChoices } from '../lifecycle/import-choices.js';
import { changeImport, moveImport } from '../lifecycle/import-states.js';
import { PeopleImport } from '../lifecycle/people-import.entity.js';
import { ImportStaging } from '../lifecycle/import-staging.js';
import type { CsvRow } from '../reader/csv-reader.js';
import { headerProblem, importProblem } from './reading-problems.js';
import { identityColumns, mayRegister, personalPlaces } from '../lifecycle/row-cells.js';
import { remainingRanges, type RowRange } from '../lifecycle/row-range.js';
import type { RowSource } from './row-source.js';

/** The time that a reader may be silent before its import counts as broken off. */
const LEASE = MINUTE;

/** A source with the columns that its sender may use. */
interface OpenSource {
  opened: RowSource;
  header: HeaderMatch;
}

/** Reads, judges and plans rows into staging. Nothing is created or sent by it. */
@Injectable()
export class ImportReading {
  private readonly logger = new Logger(ImportReading.name);

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly enrolment: Enrolment,
    private readonly hook: InviteHook,
    private readonly staging: ImportStaging,
    private readonly limits: RateLimits,
    private readonly columns: FileColumns,
  ) {}

  /**
   * Makes an import of the rows that `open` gives, as fast as the database takes them.
   * @returns the import's id, when it is ready to be processed.
   * @throws Problem `import.…` saying why the rows cannot be read; then a `failed` import that says
   * the same is all that remains.
   */
  async read(
    inviter: Inviter,
    choices: ImportChoices,
    open: (columns: FileColumns) => Promise<RowSource>,
  ): Promise<string> {
    const id = newId();
    await this.begin(id, inviter, choices);
    try {
      const context = await this.enrolment.judgeContext(inviter, choices);
      const opened = await open(this.columns);
      const { header, identity } = await this.usableColumns(opened.header, inviter);
      if (header.faults.length > 0) {
        await opened.close();
        throw headerProblem(header.faults);
      }
      const source: OpenSource = { opened, header };
      const last = await this.stageAll(id, source, { ...context, identity }, inviter);
      const planning = {
        organizationId: inviter.organizationId,
        tellsAccounts: await this.maySeeAccounts(inviter, last),
      };
      await this.planAll(id, planning, last);
      await this.finish(id, source, planning);
      return id;
    } catch (thrown) {
      const problem = importProblem(thrown);
      if (problem.status >= 500) {
        this.logger.error(`Import ${id} could not be read: ${describeFault(thrown)}`);
      }
      await this.staging.fail(id, problem);
      throw problem;
    }
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

  private begin(id: string, inviter: Inviter, choices: ImportChoices): Promise<void> {
    return this.database.transaction(async (manager) => {
      await manager.insert(PeopleImport, {
        ...choices,
        id,
        organizationId: inviter.organizationId,
        status: 'reading',
        leaseUntil: this.clock.fromNow(LEASE),
        createdById: inviter.userId,
        createdAt: this.clock.now(),
      });
      await this.audit.record(manager, {
        organizationId: inviter.organizationId,
        actorId: inviter.userId,
        action: 'import.created',
        subjectId: id,
        detail: { source: choices.source },
      });
    });
  }

  /** Leaves out the identity columns that cannot be used: all of them without the permission, those that the organization hides. */
  private async usableColumns(
    header: HeaderMatch,
    inviter: Inviter,
  ): Promise<{ header: HeaderMatch; identity?: IdentityRules }> {
    if (identityColumns(header).length === 0) return { header };
    if (!mayRegister(inviter)) return { header: without(header, isIdentityPath) };
    const identity = await this.database.transaction((manager) =>
      this.enrolment.identityRules(manager, inviter.organizationId),
    );
    const isHidden = (column: ColumnKey): boolean =>
      isIdentityPath(column) && identity.settings[column] === 'hidden';
    return { header: without(header, isHidden), identity };
  }

  /** Stages batch after batch; while the database writes some, the next is read and judged. */
  private async stageAll(
    id: string,
    source: OpenSource,
    context: JudgeContext,
    { organizationId, userId }: Inviter,
  ): Promise<number> {
    const groupSets = new GroupSets(context.groups);
    const places = personalPlaces(source.header);
    const writing = new InFlight(this.database.parallelWrites);
    let last = 0;
    for await (const rows of source.opened.batches) {
      const toStage = rows.map((row) => judged(row, source.header, context, places));
      await this.askHook(toStage, { organizationId, userId, importId: id });
      const batch = toBatch(id, toStage, groupSets, this.settings.keys);
      await writing.add(() =>
        this.database.transaction(async (manager) => {
          await stage(manager, id, batch);
          await this.renewLease(manager, id);
        }),
      );
      last = rows.at(-1)?.rowNumber ?? last;
    }
    await writing.all();
    return last;
  }

  private async askHook(rows: readonly RowToStage[], context: InviteContext): Promise<void> {
    const faults = await hookFaults(
      this.hook,
      rows.map(({ judged }) => judged),
      context,
    );
    for (const [row, found] of faults) {
      row.errors.push(...found);
      row.identity = undefined;
    }
  }

  private async planAll(id: string, planning: Planning, last: number): Promise<void> {
    const running = new InFlight(this.database.parallelWrites);
    for (const range of remainingRanges(last, this.database.chunkRows)) {
      await running.add(() =>
        this.database.transaction(async (manager) => {
          await planPeople(manager, id, planning, range);
          await this.renewLease(manager, id);
        }),
      );
    }
    await running.all();
    // Half a chunk: a row that is renamed is touched several times.
    const size = this.database.chunkRows / 2;
    await this.planUsernames(id, planning, [...remainingRanges(last, size)]);
  }

  /** Looks for clashes in some ranges at once; settles them in order, as a new name is free in the whole import. */
  private async planUsernames(
    id: string,
    planning: Planning,
    ranges: readonly RowRange[],
  ): Promise<void> {
    const suffixes = new UsernameSuffixes();
    const atOnce = this.database.parallelWrites;
    for (let at = 0; at < ranges.length; at += atOnce) {
      const found = await Promise.all(
        ranges
          .slice(at, at + atOnce)
          .map((range) => usernameClashes(this.database, id, planning, range)),
      );
      await this.database.transaction(async (manager) => {
        for (const clashes of found) await settleClashes(manager, id, planning, clashes, suffixes);
        await this.renewLease(manager, id);
      });
    }
  }

  private finish(
    id: string,
    { opened, header: match }: OpenSource,
    { tellsAccounts }: Planning,
  ): Promise<void> {
    const { header, recognized, ignored } = match;
    return this.database.transaction(async (manager) => {
      await this.renewLease(manager, id);
      await moveImport(manager, { id }, 'ready', {
        columns: { header, recognized, ignored },
        delimiter: opened.delimiter,
        encoding: opened.encoding,
        tellsAccounts,
        ...(await this.staging.countRows(manager, id)),
        leaseUntil: null,
      });
    });
  }

  /** @throws Problem when the import is not being read any more: it was given up as broken off. */
  private async renewLease(manager: EntityManager, id: string): Promise<void> {
    const leaseUntil = this.clock.fromNow(LEASE);
    const isKept = await changeImport(manager, { id, status: 'reading' }, { leaseUntil });
    if (!isKept) throw new Problem('import.interrupted');
  }
}

function judged(
  row: CsvRow,
  header: HeaderMatch,
  context: JudgeContext,
  places: PersonalPlaces,
): RowToStage {
  return {
    rowNo: row.rowNumber,
    line: row.line,
    cells: row.cells,
    places,
    judged: judge(rowValues(row, header), context),
  };
}
