import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumn,
  byDefault,
  createTable,
  nullable,
  type TableShape,
  types,
} from './table-builder.js';

const refused = byDefault(types.boolean, false);

const withheldNames: TableShape = {
  columns: {
    membership_id: types.uuid,
    organization_id: types.uuid,
    first_name: nullable(types.text(99)),
    last_name: nullable(types.text(99)),
    name_key: types.text(200),
  },
  primary: ['membership_id'],
  indices: { organization: ['organization_id'] },
};

/**
 * Adds what authority is held against: what copied links were copied to give, whether an organization
 * lets people validate their own identities, the right to make organizations, and whose names are
 * withheld until they have joined.
 */
export class Authority1795737600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'usher_invitations', 'copied_permissions', nullable(types.longText));
    await addColumn(runner, 'usher_organizations', 'allow_self_validation', refused);
    await runner.query(
      `INSERT INTO usher_group_permissions (group_id, permission)
       SELECT id, 'can_create_organization' FROM usher_groups WHERE built_in = 'admin'`,
    );
    await createTable(runner, 'usher_withheld_names', withheldNames);
    await runner.query(
      `INSERT INTO usher_withheld_names (membership_id, organization_id, name_key)
       SELECT m.id, m.organization_id, '' FROM usher_memberships m
       JOIN usher_users u ON u.id = m.user_id
       WHERE m.activated_at IS NULL AND u.home_organization_id <> m.organization_id`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('usher_withheld_names');
    await runner.query(
      "DELETE FROM usher_group_permissions WHERE permission = 'can_create_organization'",
    );
    await runner.query('ALTER TABLE usher_organizations DROP COLUMN allow_self_validation');
    await runner.query('ALTER TABLE usher_invitations DROP COLUMN copied_permissions');
  }
}
