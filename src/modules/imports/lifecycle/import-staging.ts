import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../common/time/clock.js';
import type { Problem } from '../../../common/problem/problem.js';
import { Database, run } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import type { Hold } from '../../../database/lease.js';
import { goodVerdicts } from '../../enrolment/stage/import-row.entity.js';
import { byRowNo, byVerdict } from '../../enrolment/stage/index-hints.js';
import { moveImport } from './import-states.js';
import { keptProblem } from './kept-problem.js';
import { lastRow } from './last-row.js';
import { countsOf, type RowCounts, type SameRows } from './row-counts.js';
import { remainingRanges, type RowRange } from './row-range.js';

/** The number of warnings up to which their rows are looked up one by one. */
const FEW = 1000;

/** Counts and deletes an import's staged rows as a whole. */
@Injectable()
export class ImportStaging {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts all rows. */
  async countRows(manager: EntityManager, importId: string): Promise<RowCounts> {
    const rows = await manager.query<SameRows[]>(
      `SELECT verdict, identity_status AS identityStatus, COUNT(*) AS count
       FROM usher_import_rows ${byVerdict} WHERE import_id = ? GROUP BY verdict, identity_status`,
      [importId],
    );
    return { ...countsOf(rows), warned: await this.countWarned(manager, importId) };
  }

  /** Counts the good rows with warnings: by these where they are few, as in most files, else by all rows. */
  private async countWarned(manager: EntityManager, importId: string): Promise<number> {
    const [lines] = await manager.query<{ count: number | string }[]>(
      `SELECT COUNT(*) AS count FROM (
         SELECT row_no FROM usher_import_faults ${byRowNo}
         WHERE import_id = ? AND is_warning = 1 LIMIT ${FEW + 1}) some`,
      [importId],
    );
    const isFew = Number(lines?.count ?? 0) <= FEW;
    const [counted] = await manager.query<{ warned: number | string }[]>(
      isFew
        ? `SELECT COUNT(DISTINCT f.row_no) AS warned FROM usher_import_faults f ${byRowNo}
           WHERE f.import_id = ? AND f.is_warning = 1
             AND (SELECT r.verdict FROM usher_import_rows r ${byRowNo}
                  WHERE r.import_id = f.import_id AND r.row_no = f.row_no)
               IN ${inList(goodVerdicts)}`
        : `SELECT COUNT(*) AS warned FROM usher_import_rows ${byRowNo}
           WHERE import_id = ? AND warnings IS NOT NULL AND verdict IN ${inList(goodVerdicts)}`,
      [importId, ...goodVerdicts],
    );
    return Number(counted?.warned ?? 0);
  }

  /** Ends a reading that cannot go on: the import says why, its rows go. */
  async fail(importId: string, problem: Problem): Promise<void> {
    const failed = await this.database.transaction((manager) =>
      moveImport(manager, { id: importId, status: 'reading' }, 'failed', {
        ...keptProblem(problem),
        leaseUntil: null,
        finishedAt: this.clock.now(),
      }),
    );
    if (failed > 0) await this.dropRows(importId);
  }

  /**
   * Deletes the staged rows of an import, a stretch at a time.
   * @param hold called in each transaction; throws where the rows are somebody else's by now.
   */
  async dropRows(importId: string, hold: Hold = () => Promise.resolve()): Promise<void> {
    const last = await lastRow(this.database, importId);
    for (const { from, to } of remainingRanges(last, this.database.chunkRows)) {
      await this.database.transaction(async (manager) => {
        await hold(manager);
        await this.dropRange(manager, importId, { from, to });
      });
    }
    await this.database.transaction(async (manager) => {
      await hold(manager);
      await run(manager, 'DELETE FROM usher_import_group_sets WHERE import_id = ?', [importId]);
    });
  }

  private async dropRange(
    manager: EntityManager,
    importId: string,
    { from, to }: RowRange,
  ): Promise<void> {
    for (const table of ['usher_import_rows', 'usher_import_faults']) {
      await run(manager, `DELETE FROM ${table} WHERE import_id = ? AND row_no BETWEEN ? AND ?`, [
        importId,
        from,
        to,
      ]);
    }
  }
}
