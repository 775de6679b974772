import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, MINUTE } from '../../../common/time/clock.js';
import { describeFault } from '../../../common/failures/describe-fault.js';
import { newId } from '../../../common/random/ids.js';
import { Problem } from '../../../common/problem/problem.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import type { Inviter } from '../../enrolment/enrolment.service.js';
import { FileColumns } from '../columns/file-columns.js';
import { clues } from '../columns/table-clues.js';
import type { ImportChoices } from '../lifecycle/import-choices.js';
import { changeImport } from '../lifecycle/import-states.js';
import { ImportStaging } from '../lifecycle/import-staging.js';
import { KeptWorkbooks } from '../lifecycle/kept-workbooks.service.js';
import { PeopleImport } from '../lifecycle/people-import.entity.js';
import type { TableClues } from '../reader/table.js';
import { importProblem } from './reading-problems.js';
import type { RowSource } from './row-source.js';
import { type TableColumns, TableReading } from './table-reading.service.js';

/** The time that a reader may be silent before its import counts as broken off. */
const LEASE = MINUTE;

/** Makes imports of files, and of rows that were typed. Nothing is created or sent by it. */
@Injectable()
export class ImportReading {
  private readonly logger = new Logger(ImportReading.name);
  private readonly clues: TableClues;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly staging: ImportStaging,
    private readonly workbooks: KeptWorkbooks,
    private readonly tables: TableReading,
    known: FileColumns,
  ) {
    this.clues = clues(known);
  }

  /**
   * Makes an import of the rows that `open` gives, as fast as the database takes them.
   * @returns the import's id, when it is ready to be processed, or asks for its columns.
   * @throws Problem `import.…` saying why the rows cannot be read; then a `failed` import that says
   * the same is all that remains.
   */
  async read(
    inviter: Inviter,
    choices: ImportChoices,
    open: (clues: TableClues) => Promise<RowSource>,
  ): Promise<string> {
    const id = newId();
    await this.begin(id, inviter, choices);
    try {
      const source = await open(this.clues);
      await this.readAll(id, source, inviter, choices).finally(() => source.close());
      return id;
    } catch (thrown) {
      const problem = importProblem(thrown, choices.source === 'manual' ? 'text' : 'file');
      if (problem.status >= 500) {
        this.logger.error(`Import ${id} could not be read: ${describeFault(thrown)}`);
      }
      await this.staging.fail(id, problem);
      throw problem;
    }
  }

  private readAll(
    id: string,
    source: RowSource,
    inviter: Inviter,
    choices: ImportChoices,
  ): Promise<void> {
    const hold = (manager: EntityManager): Promise<void> => this.renewLease(manager, id);
    const complete = async (): Promise<Partial<PeopleImport>> => {
      const whole = await source.whole();
      if (whole === null) return {};
      await this.workbooks.keep(id, whole.bytes, hold);
      return { readableSheets: [...whole.sheets] };
    };
    // Cells are hidden by what their columns are, also from those who look while it is read.
    const prepare = (found: TableColumns): Promise<void> =>
      this.database.transaction(async (manager) => {
        await changeImport(manager, { id, status: 'reading' }, found);
      });
    return this.tables.read({ id, source, inviter, choices, hold, prepare, complete });
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

  /** @throws Problem when the import is not being read any more: it was given up as broken off. */
  private async renewLease(manager: EntityManager, id: string): Promise<void> {
    const leaseUntil = this.clock.fromNow(LEASE);
    const isKept = await changeImport(manager, { id, status: 'reading' }, { leaseUntil });
    if (!isKept) throw new Problem('import.interrupted');
  }
}
