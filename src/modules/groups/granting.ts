import { Problem } from '../../common/problem/problem.js';
import type { Actor } from '../permissions/access.js';
import type { Permission, Role } from '../permissions/permission-catalogue.js';

/** A custom group and what being in it permits. */
export interface GroupGrant {
  id: string;
  name: string;
  permissions: ReadonlySet<Permission>;
}

/** Everything that is granted in an organization: by role, and by custom group's id. */
export interface Grants {
  roles: Readonly<Record<Role, ReadonlySet<Permission>>>;
  groups: ReadonlyMap<string, GroupGrant>;
}

/** What somebody of `role` in the custom groups `groupIds` holds: the union. */
export function heldBy(
  { roles, groups }: Grants,
  role: Role,
  groupIds: readonly string[],
): ReadonlySet<Permission> {
  const held = new Set(roles[role]);
  for (const id of groupIds) for (const one of groups.get(id)?.permissions ?? []) held.add(one);
  return held;
}

/**
 * Nobody grants what they do not hold.
 * @throws Problem 403 `group.not_allowed` naming what the actor lacks of `granted`.
 */
export function demandHeld(actor: Pick<Actor, 'permissions'>, granted: Iterable<Permission>): void {
  const lacking = [...granted].filter((permission) => !actor.permissions.has(permission));
  if (lacking.length === 0) return;
  throw new Problem('group.not_allowed', {
    detail: `This would grant what you do not hold yourself: ${lacking.join(', ')}.`,
    params: { permissions: lacking },
  });
}
