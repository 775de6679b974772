import type { Permission } from './permissions.js';

export type IdentityStatus = 'none' | 'draft' | 'submitted' | 'returned' | 'validated';
export type Role = 'admin' | 'hr' | 'member';
export type MemberStatus = 'requested' | 'invited' | 'active' | 'archived';
export type InvitationStatus = 'pending' | 'accepted' | 'revoked' | 'expired';
export type Delivery = 'queued' | 'sending' | 'sent' | 'failed';

/** Times are ISO 8601 in UTC, ids are UUIDs, everywhere in these types. */
export interface InvitationSummary {
  id: string;
  status: InvitationStatus;
  expiresAt: string;
  /** When a mail with its link last left. */
  lastSentAt: string | null;
  delivery: Delivery | null;
  /** The mail server's words where the latest mail waits after a failure, or was not delivered. */
  deliveryError: string | null;
}

/** A member of the current organization; `id` is the user's. */
export interface User {
  id: string;
  email: string;
  /**
   * Null for somebody with an account elsewhere who has not joined: what it says is theirs to show.
   */
  username: string | null;
  firstName: string | null;
  lastName: string | null;
  role: Role;
  groupIds: string[];
  status: MemberStatus;
  identityStatus: IdentityStatus;
  metadata: Record<string, unknown> | null;
  invitation: InvitationSummary | null;
  createdAt: string;
}

/** What `POST /users` takes; a blank username is derived from the e-mail address. */
export interface NewUser {
  email: string;
  username?: string;
  firstName?: string | null;
  lastName?: string | null;
  role?: Role;
  groupIds?: string[];
  metadata?: Record<string, unknown> | null;
}

export interface TimelineEvent {
  at: string;
  type: string;
  detail: Record<string, unknown> | null;
  /** Who did it; null for nobody who is signed in, and for whoever is gone. */
  actor: Named | null;
}

export interface Availability {
  /** `archivedUserId` is a member's who is archived here; only those who may see people get it. */
  email?: {
    status: 'available' | 'existing_account' | 'already_member' | 'invalid';
    archivedUserId?: string;
  };
  username?: { status: 'available' | 'taken' | 'invalid'; suggestion?: string };
}

export interface Group {
  id: string;
  name: string;
  description: string | null;
  builtIn: boolean;
  permissions: Permission[];
  memberCount: number;
}

export interface PermissionInfo {
  id: Permission;
  title: string;
  description: string;
}

export interface Organization {
  id: string;
  name: string;
}

export interface OrganizationSettings extends Organization {
  contactEmail: string | null;
  invitationDays: number;
  reminders: number;
  /** True when people may validate their own identities, and those of people who hold more. */
  allowSelfValidation: boolean;
  /** In days, 0 for ever; from the end of an invitation that nobody accepted. */
  retainInviteesDays: number;
  /** In days, 0 for ever; from the end of an import. */
  retainImportCellsDays: number;
  /** In days, 0 for ever; from the last change of an identity's draft. */
  retainDraftsDays: number;
}

/** A field of the application's: its text is kept in a person's metadata, under the key. */
export interface MetadataColumn {
  key: string;
  title: string;
}

/** The name of such a field where fields have names. */
export type MetadataPath = `metadata.${string}`;

/** Who is signed in, where, and what they may do there. */
export interface Me {
  user: Pick<User, 'id' | 'email' | 'firstName' | 'lastName'> & { username: string };
  organization: Organization;
  organizations: Organization[];
  role: Role;
  permissions: Permission[];
  multiOrganization: boolean;
  /** Whose sign-in it is; the host's says where people work, too. */
  signIn: 'own' | 'host';
  /** The fields that the application adds to a person's metadata. */
  metadataColumns: MetadataColumn[];
}

export interface Session {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  userAgent: string | null;
  current: boolean;
}

export interface Email {
  id: string;
  kind: string;
  recipient: string;
  status: Delivery;
  attempts: number;
  error: string | null;
  userId: string | null;
  createdAt: string;
  sentAt: string | null;
  nextAttemptAt: string | null;
}

/** Something that the application around Usher was told, or is to be told. */
export interface ToldEvent {
  id: string;
  /** As `invitation.accepted`. */
  name: string;
  status: 'waiting' | 'delivered' | 'failed';
  personId: string | null;
  attempts: number;
  error: string | null;
  createdAt: string;
  nextAttemptAt: string;
}

/** The state of the organization's mail: whether it is going out. */
export interface MailState {
  state: 'ok' | 'refused' | 'unreachable';
  since: string | null;
  /** The words of the mail server, or what came instead of them. */
  words: string | null;
}

/** The parts of somebody's home. Each part is there for those whom it concerns. */
export interface Home {
  mail?: MailState;
}

/** A name for an id of somebody, or of something that has a name. */
export interface Named {
  id: string;
  name: string;
}

/** Something that somebody did; `actor` is null when nobody who was signed in did it. */
export interface AuditEvent {
  id: string;
  action: string;
  /** Null when nobody was signed in, and when the account of `actorId` has been erased. */
  actor: Named | null;
  actorId: string | null;
  /** Null when it was about nobody. */
  subject: Named | null;
  detail: Record<string, unknown> | null;
  createdAt: string;
}
