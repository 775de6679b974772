import type {
  UsherAuditEvent,
  UsherAvailability,
  UsherCreateUser,
  UsherDelivery,
  UsherEmail,
  UsherGroup,
  UsherHome,
  UsherIdentityStatus,
  UsherInvitationStatus,
  UsherInvitationSummary,
  UsherMailState,
  UsherMailTemplate,
  UsherMe,
  UsherMemberStatus,
  UsherMetadataColumn,
  UsherNamed,
  UsherOrganizationSettings,
  UsherPermissionEntry,
  UsherRole,
  UsherSession,
  UsherTemplatePreview,
  UsherTimelineEvent,
  UsherToldEvent,
  UsherUpdateOwnSettings,
  UsherUser,
} from './contract.js';

// The names that the panel has for what the API takes and answers. Times are ISO 8601 in UTC, ids are
// UUIDs.

export type IdentityStatus = UsherIdentityStatus;
export type Role = UsherRole;
export type MemberStatus = UsherMemberStatus;
export type InvitationStatus = UsherInvitationStatus;
export type Delivery = UsherDelivery;
export type InvitationSummary = UsherInvitationSummary;
/** A member of the current organization; `id` is the user's. */
export type User = UsherUser;
/** The body of `POST /users`; a blank username is derived from the e-mail address. */
export type NewUser = UsherCreateUser;
export type TimelineEvent = UsherTimelineEvent;
export type Availability = UsherAvailability;
export type Group = UsherGroup;
export type PermissionInfo = UsherPermissionEntry;
export type Organization = UsherNamed;
export type OrganizationSettings = UsherOrganizationSettings;
/** A field of the application's: its text is kept in a person's metadata, under the key. */
export type MetadataColumn = UsherMetadataColumn;
/** The name of such a field where fields have names. */
export type MetadataPath = `metadata.${string}`;
/** The person who is signed in, where, and what they may do there. */
export type Me = UsherMe;
/** The choices that people make for themselves; those that are left out stay as they are. */
export type OwnSettings = UsherUpdateOwnSettings;
export type Theme = NonNullable<OwnSettings['theme']>;

/** The look of an organization in a panel: `look` of the identity that Usher's own sign-in gives. */
export interface ShownLook {
  /** Its accent, and words on it, where the panel is light and where it is dark; null for the panel's own. */
  tones: Record<'light' | 'dark', { accent: string; on: string }> | null;
  /** The address of its logo. */
  logo: string | null;
}
export type Session = UsherSession;
export type Email = UsherEmail;
/** Something that the application around Usher was told, or is to be told. */
export type ToldEvent = UsherToldEvent;
export type MailState = UsherMailState;
export type Home = UsherHome;
/** A name for an id of somebody, or of something that has a name. */
export type Named = UsherNamed;
export type AuditEvent = UsherAuditEvent;

export type MailTemplate = UsherMailTemplate;
export type TemplatePreview = UsherTemplatePreview;
