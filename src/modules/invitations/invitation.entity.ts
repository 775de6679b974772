import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { nullableTime, nullableUuid, text, time, uuid } from '../../database/column-types.js';

/** The stored states; `expired` is `pending` past its `expiresAt`. */
export type InvitationState = Exclude<InvitationStatus, 'expired'>;

/** The states as they are told. */
export const invitationStatuses = ['pending', 'accepted', 'revoked', 'expired'] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];

/** The state of an invitation at the moment `now`. */
export function statusOf(
  { status, expiresAt }: Pick<Invitation, 'status' | 'expiresAt'>,
  now: Date,
): InvitationStatus {
  return status === 'pending' && expiresAt <= now ? 'expired' : status;
}

@Entity('usher_invitations')
@Index('usher_invitations_pending', ['pendingKey'], { unique: true })
@Index('usher_invitations_created', ['organizationId', 'createdAt'])
@Index('usher_invitations_user', ['userId'])
@Index('usher_invitations_import', ['importId'])
export class Invitation {
  @PrimaryColumn(uuid)
  id: string;

  @Column(uuid)
  organizationId: string;

  @Column(uuid)
  userId: string;

  @Column(uuid)
  membershipId: string;

  @Column(text(254))
  email: string;

  @Column(text(10))
  status: InvitationState;

  /** The membership's id while pending, else null: at most one pending invitation a membership. */
  @Column(nullableUuid)
  pendingKey: string | null;

  /** 128 random bits, base64url; with a key from outside the database they make the secret link. */
  @Column(text(22))
  nonce: string;

  /** The key of the key ring that signs the link. */
  @Column(text(20))
  keyId: string;

  @Column(time)
  expiresAt: Date;

  /** How many mails with its link were queued. */
  @Column({ type: 'int' })
  sendCount: number;

  @Column({ type: 'int' })
  remindersSent: number;

  @Column(nullableTime)
  lastSentAt: Date | null;

  /** The latest mail with its link, whose state is the invitation's delivery. */
  @Column(nullableUuid)
  lastEmailId: string | null;

  @Column(nullableUuid)
  importId: string | null;

  @Column(uuid)
  createdById: string;

  @Column(time)
  createdAt: Date;

  @Column(nullableTime)
  acceptedAt: Date | null;

  @Column(nullableTime)
  revokedAt: Date | null;
}
