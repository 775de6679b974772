import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, byDefault, nullable, types } from './table-builder.js';

const refused = byDefault(types.boolean, false);

/**
 * What authority is held against: what copied links were copied to give, whether an organization
 * lets people validate their own identities, and the right to make organizations.
 */
export class Authority1795737600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'usher_invitations', 'copied_permissions', nullable(types.longText));
    await addColumn(runner, 'usher_organizations', 'allow_self_validation', refused);
    await runner.query(
      `INSERT INTO usher_group_permissions (group_id, permission)
       SELECT id, 'can_create_organization' FROM usher_groups WHERE built_in = 'admin'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "DELETE FROM usher_group_permissions WHERE permission = 'can_create_organization'",
    );
    await runner.query('ALTER TABLE usher_organizations DROP COLUMN allow_self_validation');
    await runner.query('ALTER TABLE usher_invitations DROP COLUMN copied_permissions');
  }
}
