import { Problem } from '../../common/problem/problem.js';
import { inList } from '../../database/in-list.js';
import { words } from '../../words/words.js';
import {
  type Holder,
  holdsAll,
  type Permission,
  type Role,
} from '../permissions/permission-catalogue.js';

/** A custom group and what being in it permits. */
export interface GroupGrant {
  id: string;
  name: string;
  permissions: ReadonlySet<Permission>;
}

/**
 * Everything that can be reached in an organization: by role, and by custom group's id.
 */
export interface Grants {
  roles: Readonly<Record<Role, ReadonlySet<Permission>>>;
  groups: ReadonlyMap<string, GroupGrant>;
}

/** Unites what somebody of `role` in the custom groups `groupIds` has within reach. */
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
 * As SQL, with the values of its `?`: whether a membership `m` has no more within reach than
 * `holder`.
 */
export function withinReach(
  { roles, groups }: Grants,
  holder: Holder,
): { sql: string; parameters: string[] } {
  const reach = holder.reach;
  const roleNames = Object.keys(roles) as Role[];
  const further = {
    roles: roleNames.filter((role) => !holdsAll(reach, roles[role])),
    groups: [...groups.values()].filter(({ permissions }) => !holdsAll(reach, permissions)),
  };
  const ids = further.groups.map(({ id }) => id);
  const inFurtherGroup = `EXISTS (SELECT 1 FROM usher_group_members gm
    WHERE gm.membership_id = m.id AND gm.group_id IN ${inList(ids)})`;
  const sql = [
    ...(further.roles.length > 0 ? [`m.role NOT IN ${inList(further.roles)}`] : []),
    ...(ids.length > 0 ? [`NOT ${inFurtherGroup}`] : []),
  ];
  return { sql: sql.join(' AND ') || 'TRUE', parameters: [...further.roles, ...ids] };
}

/**
 * Nobody grants or withdraws what they do not hold, nor changes a group that holds it.
 * @throws Problem 403 `group.not_allowed` naming what the actor lacks of `permissions`.
 */
export function demandHeld(actor: Holder, permissions: Iterable<Permission>): void {
  const reach = actor.reach;
  const lacking = [...new Set(permissions)].filter((permission) => !reach.has(permission));
  if (lacking.length === 0) return;
  throw new Problem('group.not_allowed', {
    detail: words('group.not_held', { permissions: lacking.join(', ') }),
    params: { permissions: lacking },
  });
}

/**
 * Nobody changes somebody who holds more than themselves.
 * @throws Problem 403 `user.holds_more`.
 */
export function demandNotMore(actor: Holder, held: ReadonlySet<Permission>): void {
  if (holdsAll(actor.reach, held)) return;
  throw new Problem('user.holds_more', {
    detail: words('user.holds_more'),
  });
}
