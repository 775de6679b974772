import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { inList } from '../../database/insert-many.js';
import type { ImportRange } from './import.entity.js';
import { merged, type RowRange } from './row-range.js';

/** How far an import has come. */
export interface Progress {
  invited: number;
  skipped: number;
  failed: number;
  /** The rows that are dealt with, in as few ranges as possible. */
  done: RowRange[];
}

/** What the ranges that were carried out add up to. */
@Injectable()
export class ImportProgress {
  constructor(private readonly database: Database) {}

  async of(importId: string): Promise<Progress> {
    return (await this.ofAll([importId])).get(importId) ?? nothing;
  }

  /** By import; one that has not begun is not among them. */
  async ofAll(importIds: readonly string[]): Promise<Map<string, Progress>> {
    const progress = new Map<string, Progress>();
    if (importIds.length === 0) return progress;
    const rows = await this.database.query<ImportRange>(
      `SELECT import_id AS importId, from_row AS fromRow, to_row AS toRow, invited, skipped, failed
       FROM usher_import_ranges WHERE import_id IN ${inList(importIds)} ORDER BY import_id, from_row`,
      [...importIds],
    );
    for (const { importId, fromRow, toRow, invited, skipped, failed } of rows) {
      const sum = progress.get(importId) ?? { invited: 0, skipped: 0, failed: 0, done: [] };
      sum.invited += invited;
      sum.skipped += skipped;
      sum.failed += failed;
      sum.done.push({ from: fromRow, to: toRow });
      progress.set(importId, sum);
    }
    for (const sum of progress.values()) sum.done = merged(sum.done);
    return progress;
  }
}

const nothing: Progress = { invited: 0, skipped: 0, failed: 0, done: [] };
