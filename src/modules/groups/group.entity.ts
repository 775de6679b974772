import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { nullableText, text, time, uuid } from '../../database/column-types.js';
import type { Permission, Role } from '../permissions/permission-catalogue.js';

@Entity('usher_groups')
@Index('usher_groups_name', ['organizationId', 'nameKey'], { unique: true })
@Index('usher_groups_built_in', ['organizationId', 'builtIn'], { unique: true })
export class Group {
  @PrimaryColumn(uuid)
  id: string;

  @Column(uuid)
  organizationId: string;

  @Column(text(100))
  name: string;

  /** The name as it is compared: folded (`fold`). */
  @Column(text(200))
  nameKey: string;

  @Column(text(500))
  description: string;

  /** The role that this built-in group stands for; its members are the memberships of that role. */
  @Column(nullableText(10))
  builtIn: Role | null;

  @Column(time)
  createdAt: Date;
}

@Entity('usher_group_permissions')
export class GroupPermission {
  @PrimaryColumn(uuid)
  groupId: string;

  @PrimaryColumn(text(40))
  permission: Permission;
}

/** Membership of a custom group. */
@Entity('usher_group_members')
@Index('usher_group_members_membership', ['membershipId'])
export class GroupMember {
  @PrimaryColumn(uuid)
  groupId: string;

  @PrimaryColumn(uuid)
  membershipId: string;
}
