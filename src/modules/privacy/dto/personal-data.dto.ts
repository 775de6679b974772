import { UsherNamed } from '../../../common/dto/named.dto.js';
import { UsherFieldReasons, UsherIdentityFields } from '../../identities/dto/identity-fields.js';
import type { IdentityAction, IdentitySource } from '../../identities/identity-states.js';
import type { InvitationStatus } from '../../invitations/invitation.entity.js';
import type { Delivery, EmailKind } from '../../mail/email.entity.js';
import type { IdentityStatus, MembershipStatus } from '../../people/membership.entity.js';
import type { Theme } from '../../people/user.entity.js';
import type { Role } from '../../permissions/permission-catalogue.js';

/** The account. Of one from elsewhere that has not joined there is no more than id, address and names. */
export class UsherPersonalDataAccount {
  id: string;
  email: string;
  /** Null where the organization may not know the names yet; so are the following. */
  username: string | null;
  firstName: string | null;
  lastName: string | null;
  emailVerifiedAt?: Date | null;
  hasPassword?: boolean;
  /** The id of the application's own account. */
  externalId?: string | null;
  /** The tag of the language that they have chosen. */
  language?: string | null;
  theme?: Theme | null;
  createdAt?: Date;
}

/** The place in the organization. */
export class UsherPersonalDataMembership {
  id: string;
  role: Role;
  /** Names of custom groups. */
  groups: string[];
  status: MembershipStatus;
  identityStatus: IdentityStatus;
  metadata: Record<string, unknown> | null;
  /** The import that brought the person. */
  importId: string | null;
  createdAt: Date;
  activatedAt: Date | null;
  archivedAt: Date | null;
}

/** The text of an identity after a change, and who made it. */
export class UsherPersonalDataIdentityVersion {
  version: number;
  status: IdentityStatus;
  source: IdentitySource;
  action: IdentityAction;
  actorId: string | null;
  createdAt: Date;
  fields: UsherIdentityFields;
}

/** A digital identity with all that it ever said. */
export class UsherPersonalDataIdentity {
  status: IdentityStatus;
  version: number;
  /** The text that it has now; null before it says anything. */
  fields: UsherIdentityFields | null;
  /** The reason why fields came back, by path. */
  returned: UsherFieldReasons | null;
  requestedAt: Date | null;
  submittedAt: Date | null;
  validatedAt: Date | null;
  updatedAt: Date;
  versions: UsherPersonalDataIdentityVersion[];
}

/** An invitation, without its link. */
export class UsherPersonalDataInvitation {
  id: string;
  email: string;
  status: InvitationStatus;
  invitedById: string | null;
  importId: string | null;
  createdAt: Date;
  expiresAt: Date;
  sendCount: number;
  remindersSent: number;
  lastQueuedAt: Date | null;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

/** A new address of the account that waits to be confirmed, without its link. */
export class UsherPersonalDataEmailChange {
  email: string;
  requestedById: string;
  requestedAt: Date;
  expiresAt: Date;
}

/** A mail to the person, without its text. */
export class UsherPersonalDataMail {
  id: string;
  kind: EmailKind;
  recipient: string;
  status: Delivery;
  attempts: number;
  /** The mail server's words at the last failure. */
  error: string | null;
  createdAt: Date;
  sentAt: Date | null;
}

/** A time that the person was signed in. */
export class UsherPersonalDataSession {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  userAgent: string | null;
}

/** A cell of a file, by its column's title. */
export class UsherPersonalDataCell {
  /** Null in a malformed row. */
  column: string | null;
  text: string;
}

/** A row of an import that names the person. */
export class UsherPersonalDataRow {
  importId: string;
  importedAt: Date;
  rowNumber: number;
  line: number;
  cells: UsherPersonalDataCell[];
}

/** Something that was done to the person, or by them. */
export class UsherPersonalDataEvent {
  id: string;
  at: Date;
  /** `lower_snake.dotted`, as `user.archived`. */
  action: string;
  actorId: string | null;
  subjectId: string | null;
  /** Ids, states and counts, by the action. */
  detail: Record<string, unknown> | null;
}

/** All that an organization holds about one person. Links and what signs them are nobody's data, and left out. */
export class UsherPersonalData {
  exportedAt: Date;
  organization: UsherNamed;
  account: UsherPersonalDataAccount;
  membership: UsherPersonalDataMembership;
  identity: UsherPersonalDataIdentity | null;
  invitations: UsherPersonalDataInvitation[];
  emailChange: UsherPersonalDataEmailChange | null;
  mails: UsherPersonalDataMail[];
  sessions: UsherPersonalDataSession[];
  importRows: UsherPersonalDataRow[];
  /**
   * The events of what was done to them. The latest of what they did to others besides, when it is
   * their own, or for who may see the audit log.
   */
  events: UsherPersonalDataEvent[];
}
