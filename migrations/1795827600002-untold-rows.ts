import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, byDefault, types } from './table-builder.js';

/** Marks rows of imports that do not tell of accounts elsewhere, although their import does. */
export class UntoldRows1795827600002 implements MigrationInterface {
  name = 'UntoldRows1795827600002';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'usher_import_rows', 'untold', byDefault(types.boolean, false));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE usher_import_rows DROP COLUMN untold');
  }
}
