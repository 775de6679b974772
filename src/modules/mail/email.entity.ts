import { Column, Index, PrimaryColumn } from 'typeorm';
import { int, nullable, text, time, uuid } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';

export const deliveries = ['queued', 'sending', 'sent', 'failed'] as const;
export type Delivery = (typeof deliveries)[number];

export const emailKinds = [
  'invitation',
  'resend',
  'reminder',
  'request_new',
  'password_reset',
  'password_changed',
  'identity_request',
  'identity_returned',
  'email_change',
  'email_change_notice',
  'import_ended',
  'template_test',
] as const;
export type EmailKind = (typeof emailKinds)[number];

/** The kinds that are about what somebody is to do or has done, and so follow them to a new address. */
export const followingKinds = [
  'invitation',
  'resend',
  'reminder',
  'request_new',
  'identity_request',
  'identity_returned',
  'import_ended',
] as const satisfies readonly EmailKind[];

/** The kinds to addresses of which it is not known yet whose they are: they count as strangers'. */
export const unprovenKinds: readonly EmailKind[] = ['email_change'];

/** 0 for mails that somebody is waiting for at their screen, 1 for the others, 2 for those of an import. */
export const mailPriorities = [0, 1, 2] as const;

/** A mail to send, in the outbox. It never holds a secret: its link is derived while rendering. */
@UsherTable('usher_emails')
@Index('usher_emails_due', ['status', 'priority', 'nextAttemptAt'])
@Index('usher_emails_created', ['organizationId', 'createdAt'])
@Index('usher_emails_user', ['userId'])
@Index('usher_emails_import', ['importId', 'status'])
export class Email {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(nullable(uuid('organization_id')))
  organizationId: string | null;

  @Column(uuid('user_id'))
  userId: string;

  @Column(text('recipient', 254))
  recipient: string;

  @Column(text('kind', 20))
  kind: EmailKind;

  /**
   * The id of what the mail is about: an invitation, a password reset, a change of
   * address, an account, an identity, an import or a test.
   */
  @Column(uuid('subject_id'))
  subjectId: string;

  @Column(nullable(uuid('import_id')))
  importId: string | null;

  @Column(text('status', 10))
  status: Delivery;

  /** One of `mailPriorities`. */
  @Column(int('priority'))
  priority: number;

  @Column(int('attempts'))
  attempts: number;

  @Column(time('next_attempt_at'))
  nextAttemptAt: Date;

  @Column(nullable(uuid('lease_owner')))
  leaseOwner: string | null;

  @Column(nullable(time('lease_until')))
  leaseUntil: Date | null;

  @Column(nullable(time('sent_at')))
  sentAt: Date | null;

  /** The mail server's words at the last failure, or what `keptError` makes of Usher's. */
  @Column(nullable(text('error', 1000)))
  error: string | null;

  @Column(time('created_at'))
  createdAt: Date;
}
