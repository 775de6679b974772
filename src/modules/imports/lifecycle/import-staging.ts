import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../common/clock.js';
import type { Problem } from '../../../common/problem/problem.js';
import { Database, run } from '../../../database/database.js';
import { type Verdict, verdicts } from '../../enrolment/stage/import-row.entity.js';
import { moveImport } from './import-states.js';
import { keptProblem } from './kept-problem.js';
import type { PeopleImport } from './people-import.entity.js';
import { remainingRanges } from './row-range.js';

interface CountedRows {
  verdict: Verdict;
  identityStatus: string | null;
  count: number | string;
}

/** Counts and deletes an import's staged rows as a whole. */
@Injectable()
export class ImportStaging {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts the rows by verdict, and the good ones that say an identity. */
  async countRows(
    manager: EntityManager,
    importId: string,
  ): Promise<{
    verdicts: Record<Verdict, number>;
    identities: NonNullable<PeopleImport['identities']>;
  }> {
    const rows = await manager.query<CountedRows[]>(
      `SELECT verdict, identity_status AS identityStatus, COUNT(*) AS count
       FROM usher_import_rows WHERE import_id = ? GROUP BY verdict, identity_status`,
      [importId],
    );
    const byVerdict = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<
      Verdict,
      number
    >;
    const identities = { incomplete: 0, complete: 0 };
    for (const { verdict, identityStatus, count } of rows) {
      byVerdict[verdict] += Number(count);
      if (verdict !== 'ready' && verdict !== 'existing_account') continue;
      if (identityStatus === 'draft') identities.incomplete += Number(count);
      if (identityStatus === 'validated') identities.complete += Number(count);
    }
    return { verdicts: byVerdict, identities };
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

  /** Deletes the staged rows of an import, a stretch at a time. */
  private async dropRows(importId: string): Promise<void> {
    const [found] = await this.database.query<{ last: number | null }>(
      'SELECT MAX(row_no) AS last FROM usher_import_rows WHERE import_id = ?',
      [importId],
    );
    for (const { from, to } of remainingRanges(found?.last ?? 0, this.database.chunkRows)) {
      await this.database.transaction((manager) =>
        run(
          manager,
          'DELETE FROM usher_import_rows WHERE import_id = ? AND row_no BETWEEN ? AND ?',
          [importId, from, to],
        ),
      );
    }
    await this.database.transaction((manager) =>
      run(manager, 'DELETE FROM usher_import_group_sets WHERE import_id = ?', [importId]),
    );
  }
}
