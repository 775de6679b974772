import type { EntityManager } from 'typeorm';
import { Problem } from '../../common/problem/problem.js';
import { read } from '../../database/database.js';
import { words } from '../../words/words.js';

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
    detail: words('user.last_admin'),
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
    detail: words('group.last_manager'),
  });
}
