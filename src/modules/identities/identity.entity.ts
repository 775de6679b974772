import { Column, Index, PrimaryColumn } from 'typeorm';
import { int, longText, nullable, text, time, uuid } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';
import type { IdentityStatus } from '../people/membership.entity.js';
import type { IdentityAction, IdentitySource } from './identity-states.js';

/**
 * A person's digital identity in one organization: its state. What it says stands in its versions,
 * sealed. The membership's `identityStatus` is changed with `status`, in the same transaction.
 */
@UsherTable('usher_identities')
@Index('usher_identities_person', ['userId', 'organizationId'], { unique: true })
@Index('usher_identities_queue', ['organizationId', 'status', 'submittedAt', 'id'])
@Index('usher_identities_updated', ['status', 'updatedAt'])
export class Identity {
  /** The membership's. */
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(uuid('organization_id'))
  organizationId: string;

  @Column(uuid('user_id'))
  userId: string;

  @Column(text('status', 10))
  status: IdentityStatus;

  /** The number of the latest version; 0 before there is one. Every change is guarded by it. */
  @Column(int('version'))
  version: number;

  @Column(nullable(uuid('current_version_id')))
  currentVersionId: string | null;

  /** The latest version that was validated, which stays on record when the identity is edited. */
  @Column(nullable(uuid('validated_version_id')))
  validatedVersionId: string | null;

  /**
   * The reason why fields were returned last: JSON, path → reason, sealed and bound to `id`; null
   * when they never were, and once it is validated.
   */
  @Column(nullable(longText('returned')))
  returned: string | null;

  @Column(time('updated_at'))
  updatedAt: Date;

  /** The time when the person was last asked to give it themselves. */
  @Column(nullable(time('requested_at')))
  requestedAt: Date | null;

  @Column(nullable(time('submitted_at')))
  submittedAt: Date | null;

  @Column(nullable(time('validated_at')))
  validatedAt: Date | null;
}

/** A change of an identity: who made it, when, where it came from, and all that was known after it. */
@UsherTable('usher_identity_versions')
@Index('usher_identity_versions_version', ['identityId', 'version'], { unique: true })
export class IdentityVersion {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(uuid('identity_id'))
  identityId: string;

  @Column(uuid('organization_id'))
  organizationId: string;

  /** Counted from 1. */
  @Column(int('version'))
  version: number;

  /** The identity's state after the change. */
  @Column(text('status', 10))
  status: IdentityStatus;

  @Column(text('source', 10))
  source: IdentitySource;

  @Column(text('action', 20))
  action: IdentityAction;

  @Column(nullable(uuid('actor_id')))
  actorId: string | null;

  /** The fields as JSON, path → value, sealed by the key ring and bound to this row's id. */
  @Column(nullable(longText('content')))
  content: string | null;

  @Column(time('created_at'))
  createdAt: Date;
}
