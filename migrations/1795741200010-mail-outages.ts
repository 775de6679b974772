import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, types } from './table-builder.js';

const { uuid, time } = types;

/** Remembers where mail is not going out, and calls the moment a mail was asked for what it is. */
export class MailOutages1795741200010 implements MigrationInterface {
  name = 'MailOutages1795741200010';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'usher_mail_outages', {
      columns: { organization_id: uuid, email_id: uuid, since: time },
      primary: ['organization_id'],
    });
    await runner.query(
      'ALTER TABLE usher_invitations RENAME COLUMN last_sent_at TO last_queued_at',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE usher_invitations RENAME COLUMN last_queued_at TO last_sent_at',
    );
    await runner.dropTable('usher_mail_outages');
  }
}
