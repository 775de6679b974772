import { Column, Index, PrimaryColumn } from 'typeorm';
import { int, json, nullable, text, time, uuid } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';
import type { Permission } from '../permissions/permission-catalogue.js';

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

@UsherTable('usher_invitations')
@Index('usher_invitations_pending', ['pendingKey'], { unique: true })
@Index('usher_invitations_user', ['userId'])
export class Invitation {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(uuid('organization_id'))
  organizationId: string;

  @Column(uuid('user_id'))
  userId: string;

  @Column(uuid('membership_id'))
  membershipId: string;

  @Column(text('email', 254))
  email: string;

  @Column(text('status', 10))
  status: InvitationState;

  /** The membership's id while pending, else null: at most one pending invitation a membership. */
  @Column(nullable(uuid('pending_key')))
  pendingKey: string | null;

  /** 128 random bits, base64url; with a key from outside the database they make the secret link. */
  @Column(text('nonce', 22))
  nonce: string;

  /**
   * The nonces of the links before, the latest first: good for asking for a new link, and for
   * nothing else. Null when there are none.
   */
  @Column(nullable(json('replaced_nonces')))
  replacedNonces: readonly string[] | null;

  /** The key of the key ring that signs the link. */
  @Column(text('key_id', 20))
  keyId: string;

  /**
   * The permissions that the person had within reach when the link was last copied, sorted. Null
   * when it never was.
   */
  @Column(nullable(json('copied_permissions')))
  copiedPermissions: readonly Permission[] | null;

  @Column(time('expires_at'))
  expiresAt: Date;

  /** The number of mails with its link that were queued. */
  @Column(int('send_count'))
  sendCount: number;

  @Column(int('reminders_sent'))
  remindersSent: number;

  /** The time when the latest mail with its link was queued; when it left is in the outbox. */
  @Column(nullable(time('last_queued_at')))
  lastQueuedAt: Date | null;

  /** The latest mail with its link, whose state is the invitation's delivery. */
  @Column(nullable(uuid('last_email_id')))
  lastEmailId: string | null;

  @Column(nullable(uuid('import_id')))
  importId: string | null;

  @Column(uuid('created_by_id'))
  createdById: string;

  @Column(time('created_at'))
  createdAt: Date;

  @Column(nullable(time('accepted_at')))
  acceptedAt: Date | null;

  @Column(nullable(time('revoked_at')))
  revokedAt: Date | null;
}
