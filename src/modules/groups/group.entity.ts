import { Column, Index, PrimaryColumn } from 'typeorm';
import { nullable, text, time, uuid } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';
import type { Permission, Role } from '../permissions/permission-catalogue.js';

@UsherTable('usher_groups')
@Index('usher_groups_name', ['organizationId', 'nameKey'], { unique: true })
@Index('usher_groups_built_in', ['organizationId', 'builtIn'], { unique: true })
export class Group {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(uuid('organization_id'))
  organizationId: string;

  @Column(text('name', 100))
  name: string;

  /** The name as it is compared: folded (`fold`). */
  @Column(text('name_key', 200))
  nameKey: string;

  @Column(text('description', 500))
  description: string;

  /** The role that this built-in group stands for; its members are the memberships of that role. */
  @Column(nullable(text('built_in', 10)))
  builtIn: Role | null;

  @Column(time('created_at'))
  createdAt: Date;
}

@UsherTable('usher_group_permissions')
export class GroupPermission {
  @PrimaryColumn(uuid('group_id'))
  groupId: string;

  @PrimaryColumn(text('permission', 40))
  permission: Permission;
}

/** Membership of a custom group. */
@UsherTable('usher_group_members')
@Index('usher_group_members_membership', ['membershipId'])
export class GroupMember {
  @PrimaryColumn(uuid('group_id'))
  groupId: string;

  @PrimaryColumn(uuid('membership_id'))
  membershipId: string;
}
