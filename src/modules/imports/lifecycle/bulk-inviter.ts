import { Problem } from '../../../common/problem/problem.js';
import { words } from '../../../words/words.js';
import type { MemberAuthority } from '../../groups/authority.js';

/** The person by whose authority an import goes on while nobody is at the screen. */
export interface BulkInviter extends MemberAuthority {
  userId: string;
  organizationId: string;
}

/**
 * Makes sure that somebody may still bulk invite.
 * @param held what they hold by now; null for somebody who has left.
 * @throws Problem 403 `permission.missing`.
 */
export function demandBulkInviter(
  held: MemberAuthority | null,
  { userId, organizationId }: Pick<BulkInviter, 'userId' | 'organizationId'>,
): BulkInviter {
  if (held?.permissions.has('can_bulk_invite')) return { ...held, userId, organizationId };
  throw new Problem('permission.missing', { detail: words('import.may_not_any_more') });
}
