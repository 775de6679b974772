import { Column, Index, PrimaryColumn } from 'typeorm';
import type { SealedPlace } from '../../common/secrets/key-ring.js';
import { longText, nullable, text, time, uuid } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';
import type { Role } from '../permissions/permission-catalogue.js';

export const membershipStatuses = ['invited', 'active', 'archived'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

export const identityStatuses = ['none', 'draft', 'submitted', 'returned', 'validated'] as const;
export type IdentityStatus = (typeof identityStatuses)[number];

/** A person's place in an organization. */
@UsherTable('usher_memberships')
@Index('usher_memberships_person', ['userId', 'organizationId'], { unique: true })
@Index('usher_memberships_created', ['organizationId', 'createdAt', 'id'])
@Index('usher_memberships_status', ['organizationId', 'status', 'createdAt', 'id'])
@Index('usher_memberships_import', ['importId'])
export class Membership {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(uuid('organization_id'))
  organizationId: string;

  @Column(uuid('user_id'))
  userId: string;

  @Column(text('role', 10))
  role: Role;

  @Column(text('status', 10))
  status: MembershipStatus;

  @Column(text('identity_status', 10))
  identityStatus: IdentityStatus;

  /** A JSON object, sealed by the key ring and bound to this row's id. */
  @Column(nullable(longText('metadata')))
  metadata: string | null;

  /** The import that brought the person. */
  @Column(nullable(uuid('import_id')))
  importId: string | null;

  @Column(time('created_at'))
  createdAt: Date;

  @Column(nullable(time('activated_at')))
  activatedAt: Date | null;

  @Column(nullable(time('archived_at')))
  archivedAt: Date | null;
}

/** The sealed place of the metadata of a membership; staged rows hold it on its way there. */
export const metadataPlace = (id: string): SealedPlace => ({
  table: 'usher_memberships',
  column: 'metadata',
  id,
});
