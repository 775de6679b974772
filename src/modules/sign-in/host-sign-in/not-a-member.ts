import { Problem } from '../../../common/problem/problem.js';
import type { MembershipStatus } from '../../people/membership.entity.js';

/**
 * The refusal of somebody whom the host knows and who is no active member of the organization.
 * @param name the organization's; absent where it is not known either.
 * @param status of their membership, if they have one.
 */
export function notAMember(name?: string, status?: MembershipStatus): Problem {
  if (name !== undefined && status === 'archived') {
    return new Problem('auth.archived_membership', {
      detail: `Your membership of ${name} is archived. Ask the people who run it to bring you back.`,
    });
  }
  if (name !== undefined && status === 'invited') {
    return new Problem('auth.no_membership', {
      detail: `You are invited to ${name} and have not joined yet. Open the link of your invitation to join.`,
      params: { invited: true },
    });
  }
  return new Problem('auth.no_membership', {
    detail: `You are signed in, and not a member of ${name ?? 'this organization'}. Ask the people who run it to invite you.`,
    params: { invited: false },
  });
}
