import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, nullable, types } from './table-builder.js';

/** The cells of columns that no field uses, which are sealed. */
export class OtherCells1795737600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'usher_import_rows', 'other_cells', nullable(types.longText));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE usher_import_rows DROP COLUMN other_cells');
  }
}
