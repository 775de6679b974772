import { type Permission, permissionFor } from '../api/permissions.js';
import type { MessageKey } from '../i18n/en.js';

/** A screen, or something that one comes to do, by the name under which it is found. */
export interface Place {
  to: string;
  label: MessageKey;
  /** The permission without which it is not shown; none for what everybody has. */
  permission?: Permission | undefined;
}

/** All of them, in the order in which they are offered. */
export const places: readonly Place[] = [
  {
    to: '/registration/create',
    label: 'home.invite_one',
    permission: permissionFor('users', 'create'),
  },
  {
    to: '/registration/bulk',
    label: 'registration.bulk.title',
    permission: permissionFor('imports', 'create'),
  },
  {
    to: '/registration/identity',
    label: 'identities.pick.title',
    permission: permissionFor('identities', 'create'),
  },
  {
    to: '/registration/complete',
    label: 'identities.complete.title',
    permission: permissionFor('complete-registration', 'create'),
  },
  { to: '/users', label: 'menu.users', permission: 'can_view_users' },
  { to: '/imports', label: 'menu.imports', permission: 'can_bulk_invite' },
  { to: '/validation', label: 'menu.validation', permission: 'can_validate_identity' },
  { to: '/groups', label: 'menu.groups', permission: 'can_manage_groups' },
  { to: '/emails', label: 'menu.emails', permission: 'can_resend_invitation' },
  {
    to: '/audit-events',
    label: 'menu.audit',
    permission: 'can_view_audit_log',
  },
  { to: '/events', label: 'menu.events', permission: 'can_manage_settings' },
  { to: '/settings', label: 'menu.settings', permission: 'can_manage_settings' },
  { to: '/account', label: 'account.title' },
];

/** Tells whether a name has every word of what was typed, however it is written. */
export function isNamed(name: string, typed: string): boolean {
  const folded = fold(name);
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
