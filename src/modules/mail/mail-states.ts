import { mover } from '../../database/states.js';
import { Email } from './email.entity.js';

/** The states of a mail, and those that may follow each. */
export const moveMails = mover(Email, {
  /** It waits for its turn. */
  queued: ['sending'],
  /** A dispatcher holds its lease; the mail is queued again when that ends, or sending failed. */
  sending: ['sent', 'queued', 'failed'],
  /** Somebody may have it tried again. */
  failed: ['queued'],
  sent: [],
});
