import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, createTable, nullable, types } from './table-builder.js';

const { uuid, text, key, longText, bytes } = types;

const columns = {
  time_zone: text(64),
  accent: key(7),
  sender_name: text(100),
  reply_to: text(254),
  welcome: text(200),
  logo: longText,
};

/** Keeps the look of an organization, and its logo in a table of its own. */
export class Looks1796428800020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, type] of Object.entries(columns)) {
      await addColumn(runner, 'usher_organizations', name, nullable(type));
    }
    await createTable(runner, 'usher_organization_logos', {
      columns: { organization_id: uuid, version: key(16), media_type: key(20), bytes },
      primary: ['organization_id'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('usher_organization_logos');
    for (const name of Object.keys(columns).reverse()) {
      await runner.query(`ALTER TABLE usher_organizations DROP COLUMN ${name}`);
    }
  }
}
