import { Problem } from '../../common/problem/problem.js';
import type { InvitationStatus } from './invitation.entity.js';

const details: Readonly<Record<InvitationStatus, string>> = {
  pending: 'Somebody else has just changed this invitation. Look at it again.',
  accepted: 'The invitation was accepted: the person is in.',
  revoked: 'The invitation was revoked. Invite the person again to give them a new link.',
  expired: 'The invitation has expired. Resend it: it is pending again, with a new link.',
};

/** The refusal of what can only be done with a pending invitation, saying in which state it is. */
export function notPending(status: InvitationStatus): Problem {
  return new Problem('invitation.not_pending', { detail: details[status] });
}
