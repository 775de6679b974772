import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  nullableText,
  nullableTime,
  nullableUuid,
  text,
  time,
  uuid,
} from '../../database/column-types.js';

export const deliveries = ['queued', 'sending', 'sent', 'failed'] as const;
export type Delivery = (typeof deliveries)[number];

export const emailKinds = [
  'invitation',
  'resend',
  'reminder',
  'request_new',
  'password_reset',
  'identity_request',
  'identity_returned',
] as const;
export type EmailKind = (typeof emailKinds)[number];

/** 0 for mails that somebody is waiting for at their screen, 1 for the others, 2 for those of an import. */
export const mailPriorities = [0, 1, 2] as const;

/** A mail to send, in the outbox. It never holds a secret: its link is derived while rendering. */
@Entity('usher_emails')
@Index('usher_emails_due', ['status', 'priority', 'nextAttemptAt'])
@Index('usher_emails_created', ['organizationId', 'createdAt'])
@Index('usher_emails_user', ['userId'])
@Index('usher_emails_import', ['importId', 'status'])
export class Email {
  @PrimaryColumn(uuid)
  id: string;

  @Column(nullableUuid)
  organizationId: string | null;

  @Column(uuid)
  userId: string;

  @Column(text(254))
  recipient: string;

  @Column(text(20))
  kind: EmailKind;

  /** What the mail is about: the id of an invitation, a password reset or an identity. */
  @Column(uuid)
  subjectId: string;

  @Column(nullableUuid)
  importId: string | null;

  @Column(text(10))
  status: Delivery;

  /** One of `mailPriorities`. */
  @Column({ type: 'int' })
  priority: number;

  @Column({ type: 'int' })
  attempts: number;

  @Column(time)
  nextAttemptAt: Date;

  @Column(nullableUuid)
  leaseOwner: string | null;

  @Column(nullableTime)
  leaseUntil: Date | null;

  @Column(nullableTime)
  sentAt: Date | null;

  /** The mail server's words at the last failure. */
  @Column(nullableText(1000))
  error: string | null;

  @Column(time)
  createdAt: Date;
}
