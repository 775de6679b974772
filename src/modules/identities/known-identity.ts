import type { EntityManager } from 'typeorm';
import type { KeyRing } from '../../common/secrets/key-ring.js';
import { Problem } from '../../common/problem/problem.js';
import { words } from '../../words/words.js';
import type { Holder } from '../permissions/permission-catalogue.js';
import { holdMemberships } from '../people/hold-memberships.js';
import { Membership } from '../people/membership.entity.js';
import type { Person } from '../people/person.js';
import type { FieldSettings, IdentityContent } from './identity-fields.js';
import { Identity, IdentityVersion } from './identity.entity.js';
import { openContent } from './sealed-content.js';

/** Somebody who changes or reads an identity, in one organization. */
export interface Editor extends Holder {
  userId: string;
  organizationId: string;
}

/** An identity as it stands: its row, its latest version, and what that says. */
export interface KnownIdentity {
  /** Null before anything was given or asked for. */
  identity: Identity | null;
  latest: IdentityVersion | null;
  content: IdentityContent;
}

/**
 * Reads the identity of `person`; before there is one, what the organization knows of their
 * account.
 */
export async function knownIdentity(
  manager: EntityManager,
  keys: KeyRing,
  person: Person,
  settings: FieldSettings,
): Promise<KnownIdentity> {
  const identity = await manager.findOneBy(Identity, { id: person.membership.id });
  const latest = identity?.currentVersionId
    ? await manager.findOneBy(IdentityVersion, { id: identity.currentVersionId })
    : null;
  return {
    identity,
    latest,
    content: latest ? openContent(keys, latest) : ofAccount(person, settings),
  };
}

/**
 * Makes those who change one person's identity wait for each other, until the transaction's end.
 * @returns the membership as it is now.
 * @throws Problem 404 `user.not_found` when the person was erased in the meantime; 409 `user.archived_member`.
 */
export async function lockIdentity(
  manager: EntityManager,
  membershipId: string,
): Promise<Membership> {
  await holdMemberships(manager, [membershipId]);
  const membership = await manager.findOneBy(Membership, { id: membershipId });
  if (!membership) throw new Problem('user.not_found');
  if (membership.status !== 'archived') return membership;
  throw new Problem('user.archived_member', {
    detail: words('user.unarchive_first'),
  });
}

/** The row of an identity of which nothing is known yet. */
export function blankIdentity({ id, organizationId, userId }: Membership, now: Date): Identity {
  return {
    id,
    organizationId,
    userId,
    status: 'none',
    version: 0,
    currentVersionId: null,
    validatedVersionId: null,
    returned: null,
    updatedAt: now,
    requestedAt: null,
    submittedAt: null,
    validatedAt: null,
  };
}

/** The values that are already known, so that nobody types it twice. */
function ofAccount({ user, names }: Person, settings: FieldSettings): IdentityContent {
  return {
    ...(names.lastName ? { family_name: names.lastName } : {}),
    ...(names.firstName ? { given_name: names.firstName } : {}),
    ...(settings.email === 'hidden' ? {} : { email: user.email }),
  };
}
