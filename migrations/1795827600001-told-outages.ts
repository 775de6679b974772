import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, byDefault, types } from './table-builder.js';

/** Tells mails that do not go out from a recipient who is refused. */
export class ToldOutages1795827600001 implements MigrationInterface {
  name = 'ToldOutages1795827600001';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'usher_mail_outages', 'told', byDefault(types.boolean, false));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE usher_mail_outages DROP COLUMN told');
  }
}
