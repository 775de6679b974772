import { Problem } from '../../../common/problem/problem.js';
import { words } from '../../../words/words.js';
import type { MembershipStatus } from '../../people/membership.entity.js';

/**
 * The refusal of somebody whom the host knows and who is no active member of the organization.
 * @param name the organization's; absent where it is not known either.
 * @param status of their membership, if they have one.
 */
export function notAMember(name?: string, status?: MembershipStatus): Problem {
  if (name !== undefined && status === 'archived') {
    return new Problem('auth.archived_membership', {
      detail: words('sign_in.membership_archived', { organization: name }),
    });
  }
  if (name !== undefined && status === 'invited') {
    return new Problem('auth.no_membership', {
      detail: words('sign_in.not_joined', { organization: name }),
      params: { invited: true },
    });
  }
  return new Problem('auth.no_membership', {
    detail: words('sign_in.no_member', {
      organization: name ?? words('sign_in.this_organization'),
    }),
    params: { invited: false },
  });
}
