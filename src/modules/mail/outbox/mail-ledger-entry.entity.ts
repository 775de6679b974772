import { Column, Index, PrimaryColumn } from 'typeorm';
import { text, time, uuid } from '../../../database/column-types.js';
import { UsherTable } from '../../../database/usher-table.js';

/**
 * Says that a mail was let out, for a day's count of its address. It outlives the mail, the account
 * and the invitation, so that undoing or erasing them and beginning anew counts on; the address is
 * not in it, but a keyed hash of it.
 */
@UsherTable('usher_mail_ledger')
@Index('usher_mail_ledger_address', ['addressKey', 'sentAt'])
@Index('usher_mail_ledger_sent', ['sentAt'])
export class MailLedgerEntry {
  @PrimaryColumn(uuid('email_id'))
  emailId: string;

  /** HMAC-SHA-256 of the address by the key ring, base64url. */
  @Column(text('address_key', 43))
  addressKey: string;

  @Column(uuid('organization_id'))
  organizationId: string;

  @Column(time('sent_at'))
  sentAt: Date;
}
