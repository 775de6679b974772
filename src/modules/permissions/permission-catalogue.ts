import type { UsherPermissionEntry } from './dto/permission.dto.js';

/**
 * Everything that Usher permits people to do, in the order in which it is shown; what it is called is
 * in the catalogues of words.
 */
export const ownPermissions = [
  'can_view_users',
  'can_create_user',
  'can_bulk_invite',
  'can_edit_user',
  'can_archive_user',
  'can_resend_invitation',
  'can_revoke_invitation',
  'can_copy_invitation_link',
  'can_manage_groups',
  'can_view_identity',
  'can_register_identity',
  'can_validate_identity',
  'can_complete_registration',
  'can_view_audit_log',
  'can_manage_settings',
  'can_create_organization',
] as const;

/** The id of a permission of Usher's. */
export type OwnPermission = (typeof ownPermissions)[number];

/** The id of a permission: Usher's, or one that the application has added. */
export type Permission = OwnPermission | (string & {});

export type PermissionEntry = UsherPermissionEntry;

/** The roles, each a built-in group, the most powerful first. */
export const roles = ['admin', 'hr', 'member'] as const;
export type Role = (typeof roles)[number];

/** The permissions of the built-in groups of a new organization; Admin's holds everything. */
export const defaultPermissions: Readonly<
  Record<Exclude<Role, 'admin'>, readonly OwnPermission[]>
> = {
  hr: [
    'can_view_users',
    'can_create_user',
    'can_view_identity',
    'can_register_identity',
    'can_validate_identity',
    'can_complete_registration',
  ],
  member: [],
};

/** Somebody as holders are compared. */
export interface Holder {
  role: Role;
  /** The permissions that their role and their groups are granted. */
  permissions: ReadonlySet<Permission>;
  /** The permissions that they may give and take; see `PermissionCatalogue.reachOf`. */
  reach: ReadonlySet<Permission>;
}

/** Nobody can grant what they do not hold: whether `holder` has everything in `wanted`. */
export function holdsAll(holder: ReadonlySet<Permission>, wanted: Iterable<Permission>): boolean {
  for (const permission of wanted) if (!holder.has(permission)) return false;
  return true;
}
