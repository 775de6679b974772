import { IsInt, Min } from 'class-validator';
import { saying } from '../../../common/problem/saying.js';
import type { Delivery, EmailKind } from '../email.entity.js';

const isCount = saying('email.expect');

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

/** Failed mails to try again: those that the filter finds. */
export class UsherRetryEmails {
  /** The number of mails that was confirmed. Where it is another by now, nothing is done. */
  @IsInt(isCount)
  @Min(0, isCount)
  expect: number;
}

/** The outcome of trying many mails again. */
export class UsherRetriedEmails {
  /** The number of mails that are queued again. */
  retried: number;
}
