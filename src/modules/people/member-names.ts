import { fullName } from '../../common/text/full-name.js';
import { read, type ReadSource } from '../../database/database.js';
import { inList } from '../../database/in-list.js';

/** An account, spoken of in an organization. */
export interface Mentioned {
  organizationId: string;
  userId: string;
}

export interface MemberName {
  /** Null for somebody who has given none. */
  fullName: string | null;
  /** The full name, or else the e-mail address. */
  shown: string;
}

type NamedRow = Mentioned & Record<'firstName' | 'lastName', string | null> & { email: string };

/**
 * Finds what the people of `mentioned` are called, each asked for again by the function that is
 * returned. Undefined for whoever is not in that organization: who was erased there may have an
 * account elsewhere, and what it says now is not that organization's to know.
 */
export async function memberNames(
  source: ReadSource,
  mentioned: readonly Mentioned[],
): Promise<(one: Mentioned) => MemberName | undefined> {
  if (mentioned.length === 0) return () => undefined;
  const organizationIds = [...new Set(mentioned.map(({ organizationId }) => organizationId))];
  const userIds = [...new Set(mentioned.map(({ userId }) => userId))];
  const rows = await read<NamedRow>(
    source,
    `SELECT m.organization_id AS organizationId, u.id AS userId, u.email,
       CASE WHEN w.membership_id IS NULL THEN u.first_name ELSE w.first_name END AS firstName,
       CASE WHEN w.membership_id IS NULL THEN u.last_name ELSE w.last_name END AS lastName
     FROM usher_memberships m JOIN usher_users u ON u.id = m.user_id
     LEFT JOIN usher_withheld_names w ON w.membership_id = m.id
     WHERE m.organization_id IN ${inList(organizationIds)} AND m.user_id IN ${inList(userIds)}`,
    [...organizationIds, ...userIds],
  );
  const names = new Map(rows.map((row) => [keyOf(row), nameOf(row)]));
  return (one) => names.get(keyOf(one));
}

/** The person who made a thing that says so, in its organization. */
export function creatorOf(made: { organizationId: string; createdById: string }): Mentioned {
  return { organizationId: made.organizationId, userId: made.createdById };
}

function keyOf({ organizationId, userId }: Mentioned): string {
  return `${organizationId} ${userId}`;
}

function nameOf({ email, ...names }: NamedRow): MemberName {
  const full = fullName(names);
  return { fullName: full, shown: full ?? email };
}
