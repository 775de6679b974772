import type { EntityManager } from 'typeorm';
import { Problem } from '../../common/problem/problem.js';
import { read, run } from '../../database/database.js';

/**
 * Makes decisions about who may do what in an organization wait for each other, until the
 * transaction's end: of two admins who demote one another at once, the second sees the first's
 * change. A write that changes nothing locks the row on every dialect.
 */
export async function lockOrganization(
  manager: EntityManager,
  organizationId: string,
): Promise<void> {
  await run(manager, 'UPDATE usher_organizations SET name = name WHERE id = ?', [organizationId]);
}

/**
 * Makes a bulk change and what holds `lockOrganization` wait for each other; any number of bulk
 * changes go on side by side. SQLite, which has one writer, takes the lock for a comment.
 */
export async function shareOrganization(
  manager: EntityManager,
  organizationId: string,
): Promise<void> {
  await read(
    manager,
    'SELECT 1 AS shared FROM usher_organizations WHERE id = ? /*! LOCK IN SHARE MODE */',
    [organizationId],
  );
}

/**
 * Called after a change, in its transaction, which `lockOrganization` began.
 * @throws Problem 409 `user.last_admin` when no active admin is left.
 */
export async function assertAdminRemains(
  manager: EntityManager,
  organizationId: string,
): Promise<void> {
  const admins = await read(
    manager,
    `SELECT 1 AS found FROM usher_memberships
     WHERE organization_id = ? AND role = 'admin' AND status = 'active' LIMIT 1`,
    [organizationId],
  );
  if (admins.length > 0) return;
  throw new Problem('user.last_admin', {
    detail: 'This is the last active admin. Make somebody else an Admin first.',
  });
}

/**
 * Called after a change, in its transaction, which `lockOrganization` began: one active admin who
 * can manage groups always remains, so that every other grant can be mended.
 * @throws Problem 409 `group.last_manager`.
 */
export async function assertManagerRemains(
  manager: EntityManager,
  organizationId: string,
): Promise<void> {
  const managers = await read(
    manager,
    `SELECT 1 AS found FROM usher_memberships m
     WHERE m.organization_id = ? AND m.role = 'admin' AND m.status = 'active'
       AND (EXISTS (SELECT 1 FROM usher_groups g
              JOIN usher_group_permissions p ON p.group_id = g.id
              WHERE g.organization_id = m.organization_id AND g.built_in = 'admin'
                AND p.permission = 'can_manage_groups')
         OR EXISTS (SELECT 1 FROM usher_group_members gm
              JOIN usher_group_permissions p ON p.group_id = gm.group_id
              WHERE gm.membership_id = m.id AND p.permission = 'can_manage_groups'))
     LIMIT 1`,
    [organizationId],
  );
  if (managers.length > 0) return;
  throw new Problem('group.last_manager', {
    detail:
      'Afterwards no active admin could manage groups. Let another admin manage groups first.',
  });
}
