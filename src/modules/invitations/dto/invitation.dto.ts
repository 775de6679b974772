import type { Delivery } from '../../mail/email.entity.js';
import type { InvitationStatus } from '../invitation.entity.js';

/** The outcome of the mails with an invitation's link, as the outbox has it. */
export class UsherInvitationDelivery {
  /** The time when a mail with its link last left; null when none has. */
  lastSentAt: Date | null;
  /** The state of the latest mail with its link; null when there is none. */
  delivery: Delivery | null;
  /** The mail server's words where the latest mail waits after a failure, or was not delivered. */
  deliveryError: string | null;
}

/** An invitation as it is told. */
export class UsherInvitation extends UsherInvitationDelivery {
  id: string;
  userId: string;
  email: string;
  status: InvitationStatus;
  expiresAt: Date;
  sendCount: number;
  importId: string | null;
  createdAt: Date;
}

/** The secret link of an invitation. */
export class UsherInvitationLink {
  url: string;
  expiresAt: Date;
}
