import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  longText,
  nullableTime,
  nullableUuid,
  text,
  time,
  uuid,
} from '../../database/column-types.js';
import type { SealedPlace } from '../../common/key-ring.js';
import type { Role } from '../permissions/permission-catalogue.js';

export const membershipStatuses = ['invited', 'active', 'archived'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

export const identityStatuses = ['none', 'draft', 'submitted', 'returned', 'validated'] as const;
export type IdentityStatus = (typeof identityStatuses)[number];

/** A person's place in an organization. */
@Entity('usher_memberships')
@Index('usher_memberships_person', ['userId', 'organizationId'], { unique: true })
@Index('usher_memberships_created', ['organizationId', 'createdAt', 'id'])
@Index('usher_memberships_status', ['organizationId', 'status', 'createdAt', 'id'])
@Index('usher_memberships_import', ['importId'])
export class Membership {
  @PrimaryColumn(uuid)
  id: string;

  @Column(uuid)
  organizationId: string;

  @Column(uuid)
  userId: string;

  @Column(text(10))
  role: Role;

  @Column(text(10))
  status: MembershipStatus;

  @Column(text(10))
  identityStatus: IdentityStatus;

  /** A JSON object, sealed by the key ring and bound to this row's id. */
  @Column(longText)
  metadata: string | null;

  /** The import that brought the person. */
  @Column(nullableUuid)
  importId: string | null;

  @Column(time)
  createdAt: Date;

  @Column(nullableTime)
  activatedAt: Date | null;

  @Column(nullableTime)
  archivedAt: Date | null;
}

/** Where the metadata of a membership is sealed; staged rows hold it on its way there. */
export const metadataPlace = (id: string): SealedPlace => ({
  table: 'usher_memberships',
  column: 'metadata',
  id,
});
