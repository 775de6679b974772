import type { EntityManager } from 'typeorm';
import { findPerson, type Person } from '../people/person.js';
import type { Actor } from '../permissions/access.js';
import type { Holder } from '../permissions/permission-catalogue.js';
import { demandNotMore } from './granting.js';
import type { GroupMembers } from './group-members.service.js';

/**
 * Finds a person whom the actor may deal with, as they may do no more than the actor.
 * @throws Problem 404 `user.not_found`; 403 `user.holds_more`.
 */
export async function findWithinReach(
  manager: EntityManager,
  groups: Pick<GroupMembers, 'permissionsOf'>,
  actor: Pick<Actor, 'organizationId' | keyof Holder>,
  userId: string,
): Promise<Person> {
  const person = await findPerson(manager, actor.organizationId, userId);
  demandNotMore(actor, await groups.permissionsOf(manager, person.membership));
  return person;
}
