import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import type { ImportRange } from './people-import.entity.js';
import { merged, type RowRange } from './row-range.js';

/** The progress of an import. */
export interface Progress {
  invited: number;
  updated: number;
  skipped: number;
  failed: number;
  /** Identities that were made. */
  drafts: number;
  validated: number;
  /** The rows that are dealt with, in as few ranges as possible. */
  done: RowRange[];
}

/** The sums of the ranges that were carried out. */
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
      `SELECT import_id AS importId, from_row AS fromRow, to_row AS toRow, invited,
         updated, skipped, failed, drafts, validated
       FROM usher_import_ranges WHERE import_id IN ${inList(importIds)} ORDER BY import_id, from_row`,
      [...importIds],
    );
    for (const { importId, fromRow, toRow, ...counts } of rows) {
      const sum = progress.get(importId) ?? { ...nothing, done: [] };
      for (const name of counted) sum[name] += counts[name] ?? 0;
      sum.done.push({ from: fromRow, to: toRow });
      progress.set(importId, sum);
    }
    for (const sum of progress.values()) sum.done = merged(sum.done);
    return progress;
  }
}

const counted = ['invited', 'updated', 'skipped', 'failed', 'drafts', 'validated'] as const;

const nothing: Progress = {
  invited: 0,
  updated: 0,
  skipped: 0,
  failed: 0,
  drafts: 0,
  validated: 0,
  done: [],
};
