import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { nullableText, nullableUuid, text, time, uuid } from '../../database/column-types.js';

@Entity('usher_sessions')
@Index('usher_sessions_token', ['tokenHash'], { unique: true })
@Index('usher_sessions_user', ['userId'])
export class Session {
  @PrimaryColumn(uuid)
  id: string;

  /** SHA-256 of the cookie's value, base64url. */
  @Column(text(43))
  tokenHash: string;

  @Column(uuid)
  userId: string;

  /** The organization that the person is working in; null when they belong to none any more. */
  @Column(nullableUuid)
  organizationId: string | null;

  @Column(nullableText(255))
  userAgent: string | null;

  @Column(time)
  createdAt: Date;

  @Column(time)
  lastSeenAt: Date;

  /** The absolute limit. */
  @Column(time)
  expiresAt: Date;
}
