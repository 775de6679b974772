import { Injectable } from '@nestjs/common';
import { type EntityManager, In, Not } from 'typeorm';
import { Clock } from '../../../common/time/clock.js';
import { Database, run, sqlTime } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { blanked } from '../../enrolment/stage/blank-rows.js';
import { byRowNo } from '../../enrolment/stage/index-hints.js';
import { busy, moveImport } from '../lifecycle/import-states.js';
import { lastRow } from '../lifecycle/last-row.js';
import { PeopleImport } from '../lifecycle/people-import.entity.js';
import { remainingRanges, type RowRange } from '../lifecycle/row-range.js';

/** The number of imports that are looked up at a time. */
const PAGE = 100;

/** Deletes what the cells of old imports said. */
@Injectable()
export class CellRetention {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Blanks the rows of the organization's imports that ended, or were left lying, before `before`.
   * Runs in short transactions; where it was broken off, the next call goes on.
   * @param goesOn asked between transactions.
   */
  async purge(organizationId: string, before: Date, goesOn: () => boolean): Promise<void> {
    for (;;) {
      const due = await this.due(organizationId, before);
      for (const importId of due) {
        if (!goesOn()) return;
        await this.purgeOne(organizationId, importId, goesOn);
      }
      if (due.length < PAGE) return;
    }
  }

  private async due(organizationId: string, before: Date): Promise<string[]> {
    const found = await this.database.query<{ id: string }>(
      `SELECT id FROM usher_imports
       WHERE organization_id = ? AND created_at < ? AND cells_purged_at IS NULL
         AND status NOT IN (${busy.map((status) => `'${status}'`).join(', ')})
         AND (finished_at IS NULL OR finished_at < ?)
       ORDER BY created_at LIMIT ${PAGE}`,
      [organizationId, sqlTime(before), sqlTime(before)],
    );
    return found.map(({ id }) => id);
  }

  private async purgeOne(
    organizationId: string,
    importId: string,
    goesOn: () => boolean,
  ): Promise<void> {
    const isOver = await this.database.transaction((manager) =>
      this.close(manager, organizationId, importId),
    );
    if (!isOver) return;
    const last = await lastRow(this.database, importId);
    // Half a chunk: each row leaves two indices.
    for (const range of remainingRanges(last, this.database.chunkRows / 2)) {
      if (!goesOn()) return;
      await this.database.transaction((manager) => this.blankRange(manager, importId, range));
    }
    const purgedAt = sqlTime(this.clock.now());
    await this.database.transaction((manager) =>
      run(manager, 'UPDATE usher_imports SET cells_purged_at = ?, settled = NULL WHERE id = ?', [
        purgedAt,
        importId,
      ]),
    );
  }

  /**
   * Closes an import that was never started.
   * @returns whether the import is over.
   */
  private async close(
    manager: EntityManager,
    organizationId: string,
    importId: string,
  ): Promise<boolean> {
    const change = { leaseUntil: null, finishedAt: this.clock.now() };
    for (const status of ['mapping', 'ready'] as const) {
      const closed = await moveImport(manager, { id: importId, status }, 'cancelled', change);
      if (closed === 0) continue;
      await this.audit.record(manager, {
        organizationId,
        actorId: null,
        action: 'import.cancelled',
        subjectId: importId,
        detail: { reason: 'retention' },
      });
      return true;
    }
    return manager.existsBy(PeopleImport, { id: importId, status: Not(In(busy)) });
  }

  /** With the rows goes what is left of people whose accounts were taken back with an undone import. */
  private async blankRange(
    manager: EntityManager,
    importId: string,
    { from, to }: RowRange,
  ): Promise<void> {
    const range = [importId, from, to];
    const takenBack = await manager.query<{ id: string }[]>(
      `SELECT r.id AS id FROM usher_imports i
       JOIN usher_import_rows r ${byRowNo} ON r.import_id = i.id
       WHERE i.id = ? AND i.status = 'undone' AND r.row_no BETWEEN ? AND ?
         AND NOT EXISTS (SELECT 1 FROM usher_users u WHERE u.id = r.id)`,
      range,
    );
    const ids = takenBack.map(({ id }) => id);
    for (const table of ['usher_invitations', 'usher_emails']) {
      if (ids.length === 0) break;
      // By a list: MariaDB goes through the whole table for a subquery in a DELETE.
      await run(manager, `DELETE FROM ${table} WHERE user_id IN ${inList(ids)}`, ids);
    }
    await run(
      manager,
      `UPDATE usher_import_rows ${byRowNo} SET ${blanked}
       WHERE import_id = ? AND row_no BETWEEN ? AND ?`,
      range,
    );
    // They hold words of the file.
    await run(
      manager,
      'DELETE FROM usher_import_faults WHERE import_id = ? AND row_no BETWEEN ? AND ?',
      range,
    );
  }
}
