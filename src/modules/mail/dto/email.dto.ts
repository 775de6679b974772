import type { Delivery, EmailKind } from '../email.entity.js';

/** A mail, and what became of it. */
export class UsherEmail {
  id: string;
  recipient: string;
  kind: EmailKind;
  status: Delivery;
  attempts: number;
  /** The reason why it waits or was not delivered: the mail server's words, or Usher's. */
  error: string | null;
  nextAttemptAt: Date;
  sentAt: Date | null;
  createdAt: Date;
  userId: string;
  subjectId: string;
  importId: string | null;
}

/** The outcome of trying many mails again. */
export class UsherRetriedEmails {
  /** The number of mails that are queued again. */
  retried: number;
}
