import { Problem } from '../../common/problem/problem.js';
import { type Words, words } from '../../words/words.js';
import type { InvitationStatus } from './invitation.entity.js';

const details: Readonly<Record<InvitationStatus, Words>> = {
  pending: words('invitation.just_changed'),
  accepted: words('invitation.is_accepted'),
  revoked: words('invitation.is_revoked'),
  expired: words('invitation.is_expired'),
};

/** The refusal of what can only be done with a pending invitation, saying in which state it is. */
export function notPending(status: InvitationStatus): Problem {
  return new Problem('invitation.not_pending', { detail: details[status] });
}
