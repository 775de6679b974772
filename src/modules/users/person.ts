import type { EntityManager } from 'typeorm';
import { Problem } from '../../common/problem/problem.js';
import { demandNotMore } from '../groups/granting.js';
import type { GroupMembers } from '../groups/group-members.service.js';
import type { Actor } from '../permissions/access.js';
import type { Holder } from '../permissions/permission-catalogue.js';
import { type KnownNames, knownNames } from './known-names.js';
import { Membership } from './membership.entity.js';
import { User } from './user.entity.js';

/** An account and its place in one organization. */
export interface Person {
  user: User;
  membership: Membership;
  /** The account's names, as far as the organization may know them. */
  names: KnownNames;
}

/** @throws Problem 404 `user.not_found`, also for people of other organizations. */
export async function findPerson(
  manager: EntityManager,
  organizationId: string,
  userId: string,
): Promise<Person> {
  const membership = await manager.findOneBy(Membership, { organizationId, userId });
  const user = membership && (await manager.findOneBy(User, { id: userId }));
  if (!user) throw new Problem('user.not_found');
  const namesOf = await knownNames(manager, [membership]);
  return { user, membership, names: namesOf(membership, user) };
}

/**
 * The person, whom the actor may deal with as they hold no more than the actor.
 * @throws Problem 404 `user.not_found`; 403 `user.holds_more`.
 */
export async function findNotMore(
  manager: EntityManager,
  groups: Pick<GroupMembers, 'permissionsOf'>,
  actor: Pick<Actor, 'organizationId' | keyof Holder>,
  userId: string,
): Promise<Person> {
  const person = await findPerson(manager, actor.organizationId, userId);
  demandNotMore(actor, await groups.permissionsOf(manager, person.membership));
  return person;
}
