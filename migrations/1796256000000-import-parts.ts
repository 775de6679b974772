import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, createTable, nullable, types } from './table-builder.js';

const { uuid, text, longText, int } = types;

/** Keeps workbooks, in parts, until they are processed, so that another of their sheets can be read. */
export class ImportParts1796256000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'usher_import_parts', {
      columns: { id: uuid, import_id: uuid, part_no: int, bytes: longText },
      primary: ['id'],
      indices: { '!part': ['import_id', 'part_no'] },
    });
    await addColumn(runner, 'usher_imports', 'readable_sheets', nullable(longText));
    await addColumn(runner, 'usher_imports', 'next_sheet', nullable(text(255)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE usher_imports DROP COLUMN next_sheet');
    await runner.query('ALTER TABLE usher_imports DROP COLUMN readable_sheets');
    await runner.dropTable('usher_import_parts');
  }
}
