import { type EntityManager, In } from 'typeorm';
import { read } from '../../database/database.js';
import { inList } from '../../database/in-list.js';
import type { GroupMembers } from '../groups/group-members.service.js';
import { knownNames } from '../people/known-names.js';
import { Membership } from '../people/membership.entity.js';
import type { Person } from '../people/person.js';
import { User } from '../people/user.entity.js';

/** A person as an edit finds them. */
export interface EditedPerson extends Person {
  /** The custom groups that they are in. */
  groupIds: readonly string[];
  /** True when the account is one of other organizations too. */
  isElsewhere: boolean;
}

/** Reads people of an organization, in a fixed number of statements; who is not there is not in the map. */
export async function openPeople(
  manager: EntityManager,
  groups: Pick<GroupMembers, 'groupIdsOf'>,
  organizationId: string,
  userIds: readonly string[],
): Promise<Map<string, EditedPerson>> {
  if (userIds.length === 0) return new Map();
  const memberships = await manager.findBy(Membership, { organizationId, userId: In(userIds) });
  const users = await manager.findBy(User, { id: In(userIds) });
  const byId = new Map(users.map((user) => [user.id, user]));
  const namesOf = await knownNames(manager, memberships);
  const ids = memberships.map(({ id }) => id);
  const groupIds = await groups.groupIdsOf(ids, manager);
  const elsewhere = await usedElsewhere(manager, organizationId, userIds);
  return new Map(
    memberships.flatMap((membership): [string, EditedPerson][] => {
      const user = byId.get(membership.userId);
      if (!user) return [];
      const person = { user, membership, names: namesOf(membership, user) };
      const isElsewhere = elsewhere.has(user.id);
      return [[user.id, { ...person, groupIds: groupIds.get(membership.id) ?? [], isElsewhere }]];
    }),
  );
}

async function usedElsewhere(
  manager: EntityManager,
  organizationId: string,
  userIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await read<{ userId: string }>(
    manager,
    `SELECT DISTINCT user_id AS userId FROM usher_memberships
     WHERE user_id IN ${inList(userIds)} AND organization_id <> ?`,
    [...userIds, organizationId],
  );
  return new Set(found.map(({ userId }) => userId));
}
