import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, nullable, types } from './table-builder.js';

/** What authority is held against: what copied links were copied to give. */
export class Authority1795737600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'usher_invitations', 'copied_permissions', nullable(types.longText));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE usher_invitations DROP COLUMN copied_permissions');
  }
}
