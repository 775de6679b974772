import type { UsherPermission } from './contract.js';

export type Permission = UsherPermission;

/** The permission that each action on Usher's resources needs; `*` stands for any other action. */
const needed = {
  users: {
    create: 'can_create_user',
    edit: 'can_edit_user',
    archive: 'can_archive_user',
    '*': 'can_view_users',
  },
  invitations: {
    resend: 'can_resend_invitation',
    revoke: 'can_revoke_invitation',
    copy_link: 'can_copy_invitation_link',
    '*': 'can_view_users',
  },
  imports: { '*': 'can_bulk_invite' },
  identities: {
    create: 'can_register_identity',
    edit: 'can_register_identity',
    validate: 'can_validate_identity',
    '*': 'can_view_identity',
  },
  'complete-registration': { '*': 'can_complete_registration' },
  groups: { '*': 'can_manage_groups' },
  emails: { '*': 'can_resend_invitation' },
  'audit-events': { '*': 'can_view_audit_log' },
  events: { '*': 'can_manage_settings' },
  settings: { '*': 'can_manage_settings' },
  organizations: { create: 'can_create_organization' },
} as const satisfies Rules;

type Rules = Readonly<Record<string, Readonly<Record<string, Permission>>>>;

/** A resource of Usher's that permissions are needed for, by the name that its API gives it. */
export type GuardedResource = keyof typeof needed;

/** An action on such a resource. Another name would be a type error, and let everybody do it. */
export type GuardedAction =
  | 'list'
  | 'show'
  | { [R in GuardedResource]: Exclude<keyof (typeof needed)[R], '*'> }[GuardedResource];

const rules: Rules = needed;

/**
 * The permission that `action` on `resource` needs. Undefined when Usher has no rule for it, which
 * means that a signed-in person may do it as far as Usher is concerned.
 */
export function permissionFor(resource: string, action: string): Permission | undefined {
  return rules[resource]?.[action] ?? rules[resource]?.['*'];
}

/** Tells whether a resource, by its name without a prefix, is one of Usher's. */
export function isUshers(resource: string): boolean {
  return Object.hasOwn(needed, resource);
}
