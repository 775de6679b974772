import type { EntityManager } from 'typeorm';
import { read } from '../../database/database.js';
import { holdRows } from '../../database/hold-rows.js';

/**
 * Makes decisions about who may do what in an organization wait for each other, until the
 * transaction's end: of two admins who demote one another at once, the second sees the first's
 * change.
 */
export async function lockOrganization(
  manager: EntityManager,
  organizationId: string,
): Promise<void> {
  await holdRows(manager, 'usher_organizations', [organizationId]);
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
