/** What a mail says; the templates make the words of it. Every value is plain text. */
export type ComposedMail = InvitationMail | PasswordResetMail;

/** Templates `invitation` (the first mail), `resend`, `reminder` and `request_new` (the person asked for a new link). */
export interface InvitationMail {
  template: 'invitation' | 'resend' | 'reminder' | 'request_new';
  subject: string;
  values: InvitationValues;
}

export interface InvitationValues {
  organizationName: string;
  /** Whom the person may ask; null when the organization named nobody. */
  contactEmail: string | null;
  /** How the person is addressed; null for "Hello". */
  firstName: string | null;
  /** Who invites, by name; null when they have no name or are gone. */
  inviterName: string | null;
  /** The address that is invited, which is also the one that signs in. */
  email: string;
  /** The secret link. */
  link: string;
  expiresAt: Date;
  /** Whether the person has a password already and will sign in instead of setting one. */
  hasAccount: boolean;
}

export interface PasswordResetMail {
  template: 'password_reset';
  subject: string;
  values: PasswordResetValues;
}

export interface PasswordResetValues {
  firstName: string | null;
  email: string;
  /** The secret link. */
  link: string;
  expiresAt: Date;
}
