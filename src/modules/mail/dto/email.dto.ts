import type { Delivery, EmailKind } from '../email.entity.js';

/** A mail, and what became of it. */
export class UsherEmail {
  id: string;
  recipient: string;
  kind: EmailKind;
  status: Delivery;
  attempts: number;
  /** The mail server's words where it waits after a failure, or was not delivered. */
  error: string | null;
  nextAttemptAt: Date;
  sentAt: Date | null;
  createdAt: Date;
  userId: string;
  subjectId: string;
  importId: string | null;
}
