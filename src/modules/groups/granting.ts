import { Problem } from '../../common/problem/problem.js';
import type { Actor } from '../permissions/access.js';
import type { Permission } from '../permissions/permission-catalogue.js';

/**
 * Nobody grants what they do not hold (product.md, "Groups, roles and permissions").
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
