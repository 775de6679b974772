import { Problem } from '../../../common/problem/problem.js';
import { read, type ReadSource } from '../../../database/database.js';
import { words } from '../../../words/words.js';
import type { MemberAuthority } from '../../groups/authority.js';
import { type Grants, withinReach } from '../../groups/granting.js';
import type { MembershipStatus } from '../../people/membership.entity.js';
import type { Actor } from '../../permissions/access.js';
import type { UsherKeptPerson } from '../dto/undone-import.dto.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';

export type SqlCondition = ReturnType<typeof withinReach>;

/** True when somebody has given or changed the identity of a membership since the import made it. */
const isEdited = (membershipId: string): string => `EXISTS (
  SELECT 1 FROM usher_identity_versions v
  WHERE v.identity_id = ${membershipId} AND v.source <> 'import')`;

/** True when a member `m` of an import has not come, nobody has invited them again since, nor edited their identity. */
export const hasNotCome = `m.status = 'invited' AND NOT ${isEdited('m.id')} AND NOT EXISTS (
  SELECT 1 FROM usher_invitations i
  WHERE i.pending_key = m.id AND (i.import_id IS NULL OR i.import_id <> m.import_id))`;

/** As SQL: whether somebody who holds `held` may revoke the invitation of a member `m`. */
export function revocableBy(held: MemberAuthority, grants: Grants): SqlCondition {
  if (!held.permissions.has('can_revoke_invitation')) return { sql: 'FALSE', parameters: [] };
  return withinReach(grants, held);
}

/**
 * An import can be taken back when it has ended, however it did, and once.
 * @throws Problem 409 `import.already_undone`, `import.not_finished`.
 */
export function demandUndoable({
  status,
  startedAt,
}: Pick<PeopleImport, 'status' | 'startedAt'>): void {
  if (status === 'undone') throw new Problem('import.already_undone');
  const gaveUp = status === 'failed' && startedAt !== null;
  if (status === 'completed' || status === 'cancelled' || gaveUp) return;
  throw new Problem('import.not_finished', { detail: words('import.not_to_undo') });
}

/** The members of an import who are still there when it has been taken back, and why. */
export async function keptMembers(
  source: ReadSource,
  { permissions }: Pick<Actor, 'permissions'>,
  importId: string,
): Promise<UsherKeptPerson[]> {
  const rows = await read<KeptRow>(
    source,
    `SELECT m.user_id AS userId, m.status AS status, ${isEdited('m.id')} AS edited,
       CASE WHEN ${hasNotCome} THEN 1 ELSE 0 END AS pending
     FROM usher_memberships m WHERE m.import_id = ? ORDER BY m.id`,
    [importId],
  );
  const mayRevoke = permissions.has('can_revoke_invitation');
  return rows.map((row) => ({ userId: row.userId, reason: reasonFor(row, mayRevoke) }));
}

interface KeptRow {
  userId: string;
  status: MembershipStatus;
  edited: number | string;
  /** True when nothing but the authority of whoever undoes it keeps the person. */
  pending: number | string;
}

function reasonFor(
  { status, edited, pending }: KeptRow,
  mayRevoke: boolean,
): UsherKeptPerson['reason'] {
  if (status === 'active') return 'accepted';
  if (status === 'archived') return 'archived';
  if (Number(edited) === 1) return 'identity_edited';
  if (Number(pending) === 0) return 'invited_again';
  return mayRevoke ? 'holds_more' : 'permission_missing';
}
