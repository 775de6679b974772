import { UsherInvitationDelivery } from '../../invitations/dto/invitation.dto.js';
import type { InvitationStatus } from '../../invitations/invitation.entity.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import { UsherKnownNames } from '../../people/dto/known-names.dto.js';
import type { MemberStatus } from '../../people/member-status.js';
import type { IdentityStatus } from '../../people/membership.entity.js';

/** A person's latest invitation, as their page and the list show it. */
export class UsherInvitationSummary extends UsherInvitationDelivery {
  id: string;
  status: InvitationStatus;
  expiresAt: Date;
}

/** A new address of somebody that they have not confirmed yet. */
export class UsherOpenEmailChange {
  email: string;
  requestedAt: Date;
  expiresAt: Date;
}

/** A person in an organization, as they are shown. */
export class UsherUser extends UsherKnownNames {
  /** The account's. */
  id: string;
  email: string;
  role: Role;
  /** The custom groups that the person is in. */
  groupIds: string[];
  status: MemberStatus;
  identityStatus: IdentityStatus;
  /** Null when there is none; for who may not view users, unless they have just given it. */
  metadata: Record<string, unknown> | null;
  /** The latest one; null when there was none. */
  invitation: UsherInvitationSummary | null;
  /** The new address that waits to be confirmed; null when there is none. */
  emailChange: UsherOpenEmailChange | null;
  importId: string | null;
  createdAt: Date;
  activatedAt: Date | null;
  archivedAt: Date | null;
}
