import { Column, Index, PrimaryColumn } from 'typeorm';
import { nullable, text, time, uuid } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';

@UsherTable('usher_sessions')
@Index('usher_sessions_token', ['tokenHash'], { unique: true })
@Index('usher_sessions_user', ['userId'])
export class Session {
  @PrimaryColumn(uuid('id'))
  id: string;

  /** SHA-256 of the cookie's value, base64url. */
  @Column(text('token_hash', 43))
  tokenHash: string;

  @Column(uuid('user_id'))
  userId: string;

  /** The organization that the person is working in; null when they belong to none any more. */
  @Column(nullable(uuid('organization_id')))
  organizationId: string | null;

  @Column(nullable(text('user_agent', 255)))
  userAgent: string | null;

  @Column(time('created_at'))
  createdAt: Date;

  @Column(time('last_seen_at'))
  lastSeenAt: Date;

  /** The absolute limit. */
  @Column(time('expires_at'))
  expiresAt: Date;
}
