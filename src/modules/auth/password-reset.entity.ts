import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { nullableTime, text, time, uuid } from '../../database/column-types.js';

/** A request for a new password. Its link is derived as an invitation's is, and stored nowhere. */
@Entity('usher_password_resets')
@Index('usher_password_resets_user', ['userId'])
export class PasswordReset {
  @PrimaryColumn(uuid)
  id: string;

  @Column(uuid)
  userId: string;

  @Column(text(22))
  nonce: string;

  @Column(text(20))
  keyId: string;

  @Column(time)
  expiresAt: Date;

  @Column(nullableTime)
  usedAt: Date | null;

  @Column(time)
  createdAt: Date;
}
