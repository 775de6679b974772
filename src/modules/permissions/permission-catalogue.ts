/** Everything that Usher permits people to do, in the order in which it is shown. */
export const ownPermissions = [
  {
    id: 'can_view_users',
    title: 'See people',
    description: 'See the list of people and their pages.',
  },
  {
    id: 'can_create_user',
    title: 'Invite a person',
    description: 'Create an internal user, who is invited by e-mail.',
  },
  {
    id: 'can_bulk_invite',
    title: 'Invite many at once',
    description: 'Bulk invite, from a CSV file or by hand.',
  },
  {
    id: 'can_edit_user',
    title: 'Edit people',
    description: 'Change names, usernames, roles, groups and metadata.',
  },
  {
    id: 'can_archive_user',
    title: 'Archive people',
    description: 'Archive people and bring them back.',
  },
  {
    id: 'can_resend_invitation',
    title: 'Resend invitations',
    description: 'Mail an invitation again, and see the mail log.',
  },
  {
    id: 'can_revoke_invitation',
    title: 'Revoke invitations',
    description: 'Make an invitation useless.',
  },
  {
    id: 'can_copy_invitation_link',
    title: 'Copy invitation links',
    description: 'See the secret link of an invitation.',
  },
  {
    id: 'can_manage_groups',
    title: 'Manage groups',
    description: 'Make groups, grant permissions, choose members.',
  },
  {
    id: 'can_view_identity',
    title: 'See identities',
    description: 'Read personal information; each reading is recorded.',
  },
  {
    id: 'can_register_identity',
    title: 'Register identities',
    description: 'Enter personal information for somebody.',
  },
  {
    id: 'can_validate_identity',
    title: 'Validate identities',
    description: 'Accept or return personal information.',
  },
  {
    id: 'can_complete_registration',
    title: 'Complete registrations',
    description: 'Create account and identity in one step.',
  },
  {
    id: 'can_view_audit_log',
    title: 'See the audit trail',
    description: 'See who did what, and when.',
  },
  {
    id: 'can_manage_settings',
    title: 'Manage settings',
    description: 'Change what holds for the whole organization.',
  },
  {
    id: 'can_create_organization',
    title: 'Create organizations',
    description: 'Make a separate organization, and become its admin.',
  },
] as const;

/** The id of a permission of Usher's. */
export type OwnPermission = (typeof ownPermissions)[number]['id'];

/** The id of a permission: Usher's, or one that the application has added. */
export type Permission = OwnPermission | (string & {});

/** A permission as people see it. */
export interface PermissionEntry {
  /** As `can_refund`: lower case, at most 40 characters. */
  id: string;
  title: string;
  description: string;
}

/** The roles, each a built-in group, the most powerful first. */
export const roles = ['admin', 'hr', 'member'] as const;
export type Role = (typeof roles)[number];

/** What the built-in groups of a new organization hold; Admin's holds everything. */
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
  /** What they may give and take; see `PermissionCatalogue.reachOf`. */
  reach: ReadonlySet<Permission>;
}

/** Nobody can grant what they do not hold: whether `holder` has everything in `wanted`. */
export function holdsAll(holder: ReadonlySet<Permission>, wanted: Iterable<Permission>): boolean {
  for (const permission of wanted) if (!holder.has(permission)) return false;
  return true;
}
