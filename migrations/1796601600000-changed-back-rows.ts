import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, nullable, types } from './table-builder.js';

/** Marks the rows of an undone import whose people were changed back. */
export class ChangedBackRows1796601600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'usher_import_rows', 'changed_back', nullable(types.boolean));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE usher_import_rows DROP COLUMN changed_back');
  }
}
