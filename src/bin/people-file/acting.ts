import type { INestApplicationContext } from '@nestjs/common';
import {
  type Actor,
  Members,
  Organizations,
  type TenantOrganization,
  UsherSetupError,
} from '../../index.js';

/** The person in whose name a command acts, and how they are called. */
export interface Acting {
  actor: Actor;
  words: string;
}

/**
 * Finds in whose name a command acts.
 * @param organization its name, or its id.
 * @param email of an active member; without it, it is the first active Admin.
 * @throws UsherSetupError when there is no such organization or person.
 */
export async function actingIn(
  usher: INestApplicationContext,
  organization: string,
  email: string | undefined,
): Promise<Acting> {
  const { id, name } = await findOrganization(usher, organization);
  const members = usher.get(Members);
  const actor = await (email === undefined ? members.firstAdmin(id) : members.actor(id, { email }));
  if (!actor) {
    throw new UsherSetupError(
      email === undefined
        ? `${name} has no active Admin. Say with --as in whose name people come.`
        : `${email} is no active member of ${name}.`,
    );
  }
  const member = await members.find(id, { id: actor.userId });
  return {
    actor,
    words: `In the name of ${member?.email ?? actor.userId}, ${roles[actor.role]} of ${name}`,
  };
}

const roles = { admin: 'Admin', hr: 'HR', member: 'Member' } as const;

async function findOrganization(
  usher: INestApplicationContext,
  nameOrId: string,
): Promise<TenantOrganization> {
  const [found, ...others] = await usher.get(Organizations).named(nameOrId);
  if (!found) throw new UsherSetupError(`There is no organization “${nameOrId}”.`);
  if (others.length === 0) return found;
  const ids = [found, ...others].map(({ id, externalId }) =>
    externalId === null ? `  ${id}` : `  ${id}  of the tenant ${externalId}`,
  );
  throw new UsherSetupError(
    [
      `There are ${ids.length} organizations “${nameOrId}”. Give the id of one as --organization:`,
      ...ids,
    ].join('\n'),
  );
}
