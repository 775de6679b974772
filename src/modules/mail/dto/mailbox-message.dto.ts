import type { EmailKind } from '../email.entity.js';
import type { RenderedMail } from '../rendering/render-mail.js';

/** A mail that was sent, rendered anew. */
export class UsherMailboxMessage implements RenderedMail {
  id: string;
  to: string;
  kind: EmailKind;
  sentAt: Date | null;
  /** The link to follow, mostly a secret one; null for a mail whose link does not work any more. */
  link: string | null;
  subject: string;
  preheader: string;
  html: string;
  text: string;
}
