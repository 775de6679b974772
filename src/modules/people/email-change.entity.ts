import { Column, Index, PrimaryColumn } from 'typeorm';
import { text, time, uuid } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';

/**
 * A new address of an account that waits to be confirmed, at most one of each. The row goes when it
 * is confirmed, taken back or replaced, and its link with it. The link is derived as an invitation's
 * is, and stored nowhere.
 */
@UsherTable('usher_email_changes')
@Index('usher_email_changes_user', ['userId'], { unique: true })
export class EmailChange {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(uuid('user_id'))
  userId: string;

  /** The organization in which it was asked for. */
  @Column(uuid('organization_id'))
  organizationId: string;

  @Column(uuid('requested_by_id'))
  requestedById: string;

  /** The new address, as `parseEmailAddress` writes it. */
  @Column(text('email', 254))
  email: string;

  @Column(text('nonce', 22))
  nonce: string;

  @Column(text('key_id', 20))
  keyId: string;

  @Column(time('expires_at'))
  expiresAt: Date;

  @Column(time('created_at'))
  createdAt: Date;
}
