import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { addColumn, nullable, types } from './table-builder.js';

/** The index of each table's `external_id`. */
const indices: Readonly<Record<string, string>> = {
  usher_users: 'usher_users_external',
  usher_organizations: 'usher_organizations_external',
};

/** The host's ids of people and tenants, for hosts that sign people in themselves. */
export class HostSignIn1795813200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, name] of Object.entries(indices)) {
      await addColumn(runner, table, 'external_id', nullable(types.text(255)));
      const index = new TableIndex({ name, columnNames: ['external_id'], isUnique: true });
      await runner.createIndex(table, index);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, name] of Object.entries(indices)) {
      await runner.dropIndex(table, name);
      await runner.query(`ALTER TABLE ${table} DROP COLUMN external_id`);
    }
  }
}
