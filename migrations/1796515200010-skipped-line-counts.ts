import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, nullable, types } from './table-builder.js';

/** Counts the lines of a file that are about nobody: no more than the first hundred are listed. */
export class SkippedLineCounts1796515200010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'usher_imports', 'skipped_line_count', nullable(types.int));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE usher_imports DROP COLUMN skipped_line_count');
  }
}
