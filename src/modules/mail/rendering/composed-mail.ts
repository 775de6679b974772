import type { PlainWords } from '../../../words/words.js';
import type { Wordings } from '../wording/mail-wordings.js';
import type { MailLook } from './mail-look.js';

/** The values of a mail; `renderMail` makes the words of it. Every value is plain text. */
export type ComposedMail =
  | InvitationMail
  | PasswordResetMail
  | PasswordChangedMail
  | IdentityMail
  | EmailChangeMail
  | EmailChangeNotice
  | ImportEndedMail;

/** The same with the words that its organization has given such mails, which come before Usher's own. */
export type WordedMail = ComposedMail & { wordings: Wordings };

interface Addressed {
  /** The look of the organization that it comes from. */
  look: MailLook;
  /** The tags of the languages that were chosen for who reads it: their own, then the organization's. */
  chosen: readonly (string | null | undefined)[];
  /** Words that are tried out, in place of those that the organization has given such mails. */
  wordings?: Wordings;
}

/** Templates `invitation` (the first mail), `resend`, `reminder` and `request_new` (the person asked for a new link). */
export interface InvitationMail extends Addressed {
  template: 'invitation' | 'resend' | 'reminder' | 'request_new';
  values: InvitationValues;
}

export interface InvitationValues {
  organizationName: string;
  /** The address that the person may ask; null when the organization named nobody. */
  contactEmail: string | null;
  /** The name by which the person is addressed; null for "Hello". */
  firstName: string | null;
  /** The name of the person who invites; null when they have no name or are gone. */
  inviterName: string | null;
  /** The address that is invited, which is also the one that signs in. */
  email: string;
  /** The secret link. */
  link: string;
  expiresAt: Date;
  /** True when the person has an account already and will sign in instead of setting a password. */
  hasAccount: boolean;
  /** True when it is the host that says on the page what it takes to join: signing in, or a password. */
  joinsByHost?: boolean;
  /** The organization's own sentence for who is invited; null where it has none. */
  welcome: string | null;
}

export interface PasswordResetMail extends Addressed {
  template: 'password_reset';
  values: PasswordResetValues;
}

export interface PasswordResetValues {
  firstName: string | null;
  email: string;
  /** The secret link. */
  link: string;
  expiresAt: Date;
}

export interface PasswordChangedMail extends Addressed {
  template: 'password_changed';
  values: PasswordChangedValues;
}

export interface PasswordChangedValues {
  firstName: string | null;
  email: string;
  /** The place where a new password is asked for; it holds no secret. */
  link: string;
  changedAt: Date;
}

/**
 * Templates `identity_request` (the person is asked for their personal information) and
 * `identity_returned` (some of it needs another look). They hold none of it.
 */
export interface IdentityMail extends Addressed {
  template: 'identity_request' | 'identity_returned';
  values: IdentityMailValues;
}

export interface IdentityMailValues {
  organizationName: string;
  /** The address that the person may ask; null when the organization named nobody. */
  contactEmail: string | null;
  firstName: string | null;
  /** The name of the person who invites somebody who has not joined yet; null for a member. */
  inviterName: string | null;
  email: string;
  /** For a member the page of their own information; else the secret link, which leads on to it. */
  link: string;
  /** Until when the secret link works; null for a member. */
  expiresAt: Date | null;
  /** True when the person has a password already. */
  hasAccount: boolean;
  /** As in `InvitationValues`. */
  joinsByHost?: boolean;
  /** The number of fields that need another look; 0 when they are asked for the first time. */
  fieldCount: number;
}

/** To a new address of somebody: with the link that confirms it. */
export interface EmailChangeMail extends Addressed {
  template: 'email_change';
  values: EmailChangeValues & { expiresAt: Date };
}

/** To the address that somebody has: that it is to be another. */
export interface EmailChangeNotice extends Addressed {
  template: 'email_change_notice';
  values: EmailChangeValues & { newEmail: string };
}

interface EmailChangeValues {
  firstName: string | null;
  organizationName: string;
  /** The address that the person may ask; null when the organization named nobody. */
  contactEmail: string | null;
  /** The address that the mail goes to. */
  email: string;
  /** The secret link; in the notice, the place where a new password is asked for. */
  link: string;
}

/** To whoever started an import that took long: what came of it. */
export interface ImportEndedMail extends Addressed {
  template: 'import_ended';
  values: ImportEndedValues;
}

export interface ImportEndedValues {
  firstName: string | null;
  organizationName: string;
  /** The address that the person may ask; null when the organization named nobody. */
  contactEmail: string | null;
  email: string;
  /** The import's page in the panel; it holds no secret. */
  link: string;
  /** The name of the file; null of people who were entered by hand. */
  fileName: string | null;
  /** True when it was given up before all rows were dealt with. */
  isGivenUp: boolean;
  /** The number of rows that had each outcome, in words. */
  outcome: readonly PlainWords[];
  /** True when there are rows that can be corrected and uploaded again. */
  hasFailedRows: boolean;
}
