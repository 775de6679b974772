import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, createTable, nullable, types } from './table-builder.js';

/** Adds whether an import tells who has an account elsewhere, and the mails that addresses got within a day. */
export class Limits1795741200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'usher_imports', 'tells_accounts', nullable(types.boolean));
    await createTable(runner, 'usher_mail_ledger', {
      columns: {
        email_id: types.uuid,
        address_key: types.key(43),
        organization_id: types.uuid,
        sent_at: types.time,
      },
      primary: ['email_id'],
      indices: { address: ['address_key', 'sent_at'], sent: ['sent_at'] },
    });
    await runner.query("INSERT INTO usher_locks (name) VALUES ('mails')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM usher_locks WHERE name = 'mails'");
    await runner.dropTable('usher_mail_ledger');
    await runner.query('ALTER TABLE usher_imports DROP COLUMN tells_accounts');
  }
}
