import { type EntityManager, In } from 'typeorm';
import type { Membership } from './membership.entity.js';
import type { User } from './user.entity.js';
import { WithheldNames } from './withheld-names.entity.js';
import type { UsherKnownNames } from './dto/known-names.dto.js';

type Names = Pick<User, keyof UsherKnownNames>;

/**
 * Reads what the organizations of these memberships may know. The function that is returned gives
 * it for each of them.
 */
export async function knownNames(
  manager: EntityManager,
  memberships: readonly Membership[],
): Promise<(membership: Membership, account: Names) => UsherKnownNames> {
  const unjoined = memberships.filter(({ activatedAt }) => activatedAt === null);
  const ids = unjoined.map(({ id }) => id);
  const rows = ids.length > 0 ? await manager.findBy(WithheldNames, { membershipId: In(ids) }) : [];
  const withheld = new Map(rows.map((row) => [row.membershipId, row]));
  return ({ id }, { username, firstName, lastName }) => {
    const typed = withheld.get(id);
    if (!typed) return { username, firstName, lastName };
    return { username: null, firstName: typed.firstName, lastName: typed.lastName };
  };
}

/**
 * As SQL: whether the account's names are withheld from the organization of the membership `id`.
 */
export const isWithheld = (id: string): string =>
  `EXISTS (SELECT 1 FROM usher_withheld_names w WHERE w.membership_id = ${id})`;
