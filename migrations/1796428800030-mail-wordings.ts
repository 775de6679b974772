import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, types } from './table-builder.js';

const { uuid, text, key, longText, time } = types;

const words = { subject: text(150), text: longText };

/** Keeps organizations' own words of their mails, and those that are mailed to look at them. */
export class MailWordings1796428800030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'usher_mail_wordings', {
      columns: {
        organization_id: uuid,
        kind: key(20),
        language: key(12),
        ...words,
        changed_at: time,
      },
      primary: ['organization_id', 'kind', 'language'],
    });
    await createTable(runner, 'usher_mail_tests', {
      columns: { id: uuid, kind: key(20), language: key(12), ...words, created_at: time },
      primary: ['id'],
      indices: { created: ['created_at'] },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('usher_mail_tests');
    await runner.dropTable('usher_mail_wordings');
  }
}
