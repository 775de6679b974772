import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, nullable, types } from './table-builder.js';

/** The cells of the application's columns, sealed, from which staged metadata was put together. */
export class MetadataCells1795917600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'usher_import_rows', 'metadata_cells', nullable(types.longText));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE usher_import_rows DROP COLUMN metadata_cells');
  }
}
