import { Column, Index, PrimaryColumn } from 'typeorm';
import { nullable, text, time, uuid } from '../../../database/column-types.js';
import { UsherTable } from '../../../database/usher-table.js';

/** A request for a new password. Its link is derived as an invitation's is, and stored nowhere. */
@UsherTable('usher_password_resets')
@Index('usher_password_resets_user', ['userId'])
export class PasswordReset {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(uuid('user_id'))
  userId: string;

  @Column(text('nonce', 22))
  nonce: string;

  @Column(text('key_id', 20))
  keyId: string;

  @Column(time('expires_at'))
  expiresAt: Date;

  @Column(nullable(time('used_at')))
  usedAt: Date | null;

  @Column(time('created_at'))
  createdAt: Date;
}
