import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  longText,
  nullableTime,
  nullableUuid,
  text,
  time,
  uuid,
} from '../../database/column-types.js';
import type { IdentityStatus } from '../users/membership.entity.js';
import type { IdentityAction, IdentitySource } from './identity-states.js';

/**
 * A person's digital identity in one organization: its state. What it says stands in its versions,
 * sealed. The membership's `identityStatus` is changed with `status`, in the same transaction.
 */
@Entity('usher_identities')
@Index('usher_identities_person', ['userId', 'organizationId'], { unique: true })
@Index('usher_identities_queue', ['organizationId', 'status', 'submittedAt', 'id'])
@Index('usher_identities_updated', ['status', 'updatedAt'])
export class Identity {
  /** The membership's. */
  @PrimaryColumn(uuid)
  id: string;

  @Column(uuid)
  organizationId: string;

  @Column(uuid)
  userId: string;

  @Column(text(10))
  status: IdentityStatus;

  /** The number of the latest version; 0 before there is one. Every change is guarded by it. */
  @Column({ type: 'int' })
  version: number;

  @Column(nullableUuid)
  currentVersionId: string | null;

  /** The latest version that was validated, which stays on record when the identity is edited. */
  @Column(nullableUuid)
  validatedVersionId: string | null;

  /**
   * Why fields were returned last: JSON, path → reason, sealed and bound to `id`; null when they
   * never were, and once it is validated.
   */
  @Column(longText)
  returned: string | null;

  @Column(time)
  updatedAt: Date;

  /** When the person was last asked to give it themselves. */
  @Column(nullableTime)
  requestedAt: Date | null;

  @Column(nullableTime)
  submittedAt: Date | null;

  @Column(nullableTime)
  validatedAt: Date | null;
}

/** A change of an identity: who made it, when, where it came from, and all that was known after it. */
@Entity('usher_identity_versions')
@Index('usher_identity_versions_version', ['identityId', 'version'], { unique: true })
export class IdentityVersion {
  @PrimaryColumn(uuid)
  id: string;

  @Column(uuid)
  identityId: string;

  @Column(uuid)
  organizationId: string;

  /** Counted from 1. */
  @Column({ type: 'int' })
  version: number;

  /** The identity's state after the change. */
  @Column(text(10))
  status: IdentityStatus;

  @Column(text(10))
  source: IdentitySource;

  @Column(text(20))
  action: IdentityAction;

  @Column(nullableUuid)
  actorId: string | null;

  /** The fields as JSON, path → value, sealed by the key ring and bound to this row's id. */
  @Column(longText)
  content: string | null;

  @Column(time)
  createdAt: Date;
}
