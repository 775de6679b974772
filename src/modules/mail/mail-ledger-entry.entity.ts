import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, time, uuid } from '../../database/column-types.js';

/**
 * Says that a mail was let out, for a day's count of its address. It outlives the mail, the account
 * and the invitation, so that undoing or erasing them and beginning anew counts on; the address is
 * not in it, but a keyed hash of it.
 */
@Entity('usher_mail_ledger')
@Index('usher_mail_ledger_address', ['addressKey', 'sentAt'])
@Index('usher_mail_ledger_sent', ['sentAt'])
export class MailLedgerEntry {
  @PrimaryColumn(uuid)
  emailId: string;

  /** HMAC-SHA-256 of the address by the key ring, base64url. */
  @Column(text(43))
  addressKey: string;

  @Column(uuid)
  organizationId: string;

  @Column(time)
  sentAt: Date;
}
