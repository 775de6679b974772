import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const indexes = {
  usher_invitations_created: ['organization_id', 'created_at'],
  usher_invitations_import: ['import_id'],
};

/** Drops indexes of invitations that no statement goes along, and that each import had to write. */
export class FewerInvitationIndexes1796515200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(indexes)) await runner.dropIndex('usher_invitations', name);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, columnNames] of Object.entries(indexes)) {
      await runner.createIndex('usher_invitations', new TableIndex({ name, columnNames }));
    }
  }
}
