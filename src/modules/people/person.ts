import type { EntityManager } from 'typeorm';
import { Problem } from '../../common/problem/problem.js';
import { knownNames } from './known-names.js';
import { Membership } from './membership.entity.js';
import { User } from './user.entity.js';
import type { UsherKnownNames } from './dto/known-names.dto.js';

/** An account and its place in one organization. */
export interface Person {
  user: User;
  membership: Membership;
  /** The account's names, as far as the organization may know them. */
  names: UsherKnownNames;
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
