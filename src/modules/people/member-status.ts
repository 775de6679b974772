import type { MembershipStatus } from './membership.entity.js';

/** The words of both modes; `requested` is shown in multi-organization mode alone. */
export const memberStatuses = ['requested', 'invited', 'active', 'archived'] as const;
export type MemberStatus = (typeof memberStatuses)[number];

/**
 * The status as it is shown. Where there are many organizations, somebody invited who has no
 * account yet is `requested`, and one who has an account elsewhere `invited`.
 */
export function shownStatus(
  status: MembershipStatus,
  isAccountKnown: boolean,
  multiOrganization: boolean,
): MemberStatus {
  return multiOrganization && status === 'invited' && !isAccountKnown ? 'requested' : status;
}
