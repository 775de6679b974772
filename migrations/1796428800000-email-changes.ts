import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, createTable, nullable, types } from './table-builder.js';

const { key, text, time, uuid } = types;

/** Keeps changes of address that wait to be confirmed, whether people want it light or dark,
 * and in which language rows say that they are written to. */
export class EmailChanges1796428800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'usher_email_changes', {
      columns: {
        id: uuid,
        user_id: uuid,
        organization_id: uuid,
        requested_by_id: uuid,
        email: text(254),
        nonce: key(22),
        key_id: key(20),
        expires_at: time,
        created_at: time,
      },
      primary: ['id'],
      indices: { '!user': ['user_id'] },
    });
    await addColumn(runner, 'usher_users', 'theme', nullable(text(10)));
    await addColumn(runner, 'usher_import_rows', 'language', nullable(text(12)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE usher_import_rows DROP COLUMN language');
    await runner.query('ALTER TABLE usher_users DROP COLUMN theme');
    await runner.dropTable('usher_email_changes');
  }
}
