import { newId } from '../../src/common/random/ids.js';
import { Database } from '../../src/index.js';
import { EventRow } from '../../src/modules/events/event.entity.js';
import type { Permission } from '../../src/modules/permissions/permission-catalogue.js';
import type { Client } from './client.js';
import { addInvited } from './invitations.js';
import { addPerson } from './people.js';
import type { TestUsher } from './usher.js';

/** Another organization, to make things in. */
export interface Elsewhere {
  usher: TestUsher;
  organizationId: string;
  /** Its Admin. */
  owner: Client;
}

/** The ids of one call, for the parameters of its path, and its body. */
export interface Target {
  params: Record<string, string>;
  body?: unknown;
}

export interface RouteRule {
  /** The callers who come past the guard; a permission is held by whom `defaultPermissions` says. */
  who: 'anybody' | 'signed_in' | Permission;
  /**
   * For a route with ids in its path: makes something in the other organization that its own Admin
   * can call the route with. Nobody else can, who gets a 404.
   */
  elsewhere?: (there: Elsewhere) => Promise<Target>;
  /** True when its path names something that every organization has for itself. */
  everywhere?: true;
  /** For a list of records with ids: no record of the other organization may be in it. */
  list?: true;
  /** The call ends the caller's session. */
  signsOut?: true;
}

let count = 0;
const email = (): string => `person${++count}@elsewhere.example`;

const group = async ({ owner }: Elsewhere, body?: unknown): Promise<Target> => {
  const made = await owner.post<{ id: string }>('/api/groups', { name: `Group ${++count}` });
  return { params: { id: made.body.id }, body };
};
const mailTemplate: RouteRule = {
  who: 'can_manage_settings',
  everywhere: true,
  elsewhere: () => Promise.resolve({ params: { kind: 'invitation', language: 'de' } }),
};
const person =
  (status: 'active' | 'archived', body?: unknown) =>
  async ({ usher, organizationId }: Elsewhere): Promise<Target> => ({
    params: { id: await addPerson(usher, { email: email(), status, organizationId }) },
    body,
  });
const invitation = async ({ usher, organizationId }: Elsewhere): Promise<Target> => {
  const { id } = await addInvited(usher, { email: email(), organizationId });
  return { params: { id } };
};
const importOf = async ({ owner }: Elsewhere, body?: unknown): Promise<Target> => {
  const made = await owner.post<{ id: string }>('/api/imports', { rows: [{ email: email() }] });
  return { params: { id: made.body.id, rowNumber: '1' }, body };
};

const identity =
  (body?: unknown, action?: 'save_draft' | 'submit') =>
  async ({ usher, organizationId, owner }: Elsewhere): Promise<Target> => {
    const userId = await addPerson(usher, { email: email(), lastName: 'There', organizationId });
    const fields = { birthdate: '1980-05-17', nationalities: ['IT'] };
    if (action) await owner.put(`/api/identities/${userId}`, { ...fields, action });
    return { params: { userId, version: '1' }, body };
  };

/**
 * Every route of the standalone application, and who may call it. A route that is not here fails
 * the test, and so does one that is gone.
 */
export const routes: Readonly<Record<string, RouteRule>> = {
  'GET /health/live': { who: 'anybody' },
  'GET /health/ready': { who: 'anybody' },
  'GET /metrics': { who: 'anybody' },
  'GET /mailbox': { who: 'anybody' },
  'GET /mailbox/messages': { who: 'anybody' },
  'GET /mailbox/:id': { who: 'anybody' },

  'POST /api/auth/login': { who: 'anybody' },
  'POST /api/auth/logout': { who: 'anybody', signsOut: true },
  'GET /api/auth/me': { who: 'signed_in' },
  'POST /api/auth/switch-organization': { who: 'signed_in' },
  'GET /api/auth/password-policy': { who: 'anybody' },
  'POST /api/auth/forgot-password': { who: 'anybody' },
  'POST /api/auth/reset-password/inspect': { who: 'anybody' },
  'POST /api/auth/reset-password': { who: 'anybody' },
  'POST /api/auth/change-password': { who: 'signed_in' },
  'GET /api/auth/sessions': { who: 'signed_in', list: true },
  'DELETE /api/auth/sessions/:id': {
    who: 'signed_in',
    elsewhere: async ({ owner }) => {
      const sessions = await owner.get<{ id: string; current: boolean }[]>('/api/auth/sessions');
      return { params: { id: sessions.body.find(({ current }) => !current)?.id ?? '' } };
    },
  },
  'POST /api/auth/sign-out-everywhere': { who: 'signed_in', signsOut: true },

  'POST /api/organizations': { who: 'can_create_organization' },
  'GET /api/organization': { who: 'signed_in' },
  'PUT /api/organization': { who: 'can_manage_settings' },
  'PUT /api/organization/logo': { who: 'can_manage_settings' },
  'DELETE /api/organization/logo': { who: 'can_manage_settings' },
  'GET /api/public/organizations/:id/logo': { who: 'anybody' },
  'GET /api/mail-templates': { who: 'can_manage_settings' },
  'PUT /api/mail-templates/:kind/:language': mailTemplate,
  'DELETE /api/mail-templates/:kind/:language': mailTemplate,
  'GET /api/mail-templates/:kind/:language/preview': mailTemplate,
  'POST /api/mail-templates/:kind/:language/preview': mailTemplate,
  'POST /api/mail-templates/:kind/:language/test': mailTemplate,
  'GET /api/permissions': { who: 'signed_in' },
  'GET /api/home': { who: 'signed_in' },
  'GET /api/audit-events': { who: 'can_view_audit_log', list: true },

  // Those who invite may read groups too; who may see people stands for all of them here.
  'GET /api/groups': { who: 'can_view_users', list: true },
  'POST /api/groups': { who: 'can_manage_groups' },
  'GET /api/groups/:id': { who: 'can_view_users', elsewhere: group },
  'PUT /api/groups/:id': {
    who: 'can_manage_groups',
    elsewhere: (there) => group(there, { description: 'Mine' }),
  },
  'DELETE /api/groups/:id': { who: 'can_manage_groups', elsewhere: group },
  'POST /api/groups/:id/members': {
    who: 'can_manage_groups',
    elsewhere: async (there) => {
      const { params } = await person('active')(there);
      return group(there, { userIds: [params.id] });
    },
  },
  'DELETE /api/groups/:id/members/:userId': {
    who: 'can_manage_groups',
    elsewhere: async (there) => {
      const userId = (await person('active')(there)).params.id ?? '';
      const { params } = await group(there);
      await there.owner.post(`/api/groups/${params.id ?? ''}/members`, { userIds: [userId] });
      return { params: { ...params, userId } };
    },
  },

  'GET /api/users': { who: 'can_view_users', list: true },
  'POST /api/users': { who: 'can_create_user' },
  'GET /api/users/availability': { who: 'can_create_user' },
  'GET /api/users/export.csv': { who: 'can_view_users' },
  'GET /api/users/export.xlsx': { who: 'can_view_users' },
  'GET /api/users/:id': { who: 'can_view_users', elsewhere: person('active') },
  'GET /api/users/:id/timeline': { who: 'can_view_users', elsewhere: person('active') },
  'PUT /api/users/:id': {
    who: 'can_edit_user',
    elsewhere: person('active', { firstName: 'Mine' }),
  },
  // Those who edit people may correct active ones, too; who invites stands for all of them here.
  'PUT /api/users/:id/email': {
    who: 'can_create_user',
    elsewhere: person('active', { email: 'another@elsewhere.example' }),
  },
  // Each action asks for its permission (bulk-actions.spec.ts).
  'POST /api/users/bulk': { who: 'signed_in' },
  'POST /api/users/:id/archive': { who: 'can_archive_user', elsewhere: person('active') },
  'POST /api/users/:id/unarchive': { who: 'can_archive_user', elsewhere: person('archived') },
  'POST /api/users/:id/invite': {
    who: 'can_create_user',
    elsewhere: async ({ usher, organizationId }) => {
      const { userId } = await addInvited(usher, { email: email(), organizationId });
      return { params: { id: userId } };
    },
  },

  'GET /api/users/:id/personal-data': { who: 'can_view_identity', elsewhere: person('active') },
  'POST /api/users/:id/erase': { who: 'can_manage_settings', elsewhere: person('active') },
  'GET /api/me/personal-data': { who: 'signed_in' },

  'GET /api/invitations': { who: 'can_view_users', list: true },
  'GET /api/invitations/:id': { who: 'can_view_users', elsewhere: invitation },
  'POST /api/invitations/resend': { who: 'can_resend_invitation' },
  'POST /api/invitations/:id/resend': { who: 'can_resend_invitation', elsewhere: invitation },
  'POST /api/invitations/:id/revoke': { who: 'can_revoke_invitation', elsewhere: invitation },
  'GET /api/invitations/:id/link': { who: 'can_copy_invitation_link', elsewhere: invitation },
  'POST /api/public/invitations/inspect': { who: 'anybody' },
  'POST /api/public/invitations/accept': { who: 'anybody' },
  'POST /api/public/invitations/request-new': { who: 'anybody' },

  'POST /api/public/email-changes/inspect': { who: 'anybody' },
  'POST /api/public/email-changes/confirm': { who: 'anybody' },

  'GET /api/imports/template.csv': { who: 'can_bulk_invite' },
  'GET /api/imports/template.xlsx': { who: 'can_bulk_invite' },
  'POST /api/imports': { who: 'can_bulk_invite' },
  'GET /api/imports': { who: 'can_bulk_invite', list: true },
  'GET /api/imports/:id': { who: 'can_bulk_invite', elsewhere: importOf },
  'PUT /api/imports/:id': {
    who: 'can_bulk_invite',
    elsewhere: (there) => importOf(there, { validateIdentities: true }),
  },
  'DELETE /api/imports/:id': { who: 'can_bulk_invite', elsewhere: importOf },
  'GET /api/imports/:id/faults': { who: 'can_bulk_invite', elsewhere: importOf },
  'GET /api/imports/:id/preview': { who: 'can_bulk_invite', elsewhere: importOf },
  'GET /api/imports/:id/rows': { who: 'can_bulk_invite', elsewhere: importOf },
  'PUT /api/imports/:id/rows/:rowNumber': {
    who: 'can_bulk_invite',
    elsewhere: (there) => importOf(there, { firstName: 'Mine' }),
  },
  'DELETE /api/imports/:id/rows/:rowNumber': { who: 'can_bulk_invite', elsewhere: importOf },
  'POST /api/imports/:id/process': { who: 'can_bulk_invite', elsewhere: importOf },
  'POST /api/imports/:id/cancel': { who: 'can_bulk_invite', elsewhere: importOf },
  'GET /api/imports/:id/undo': { who: 'can_bulk_invite', elsewhere: importOf },
  'POST /api/imports/:id/undo': { who: 'can_bulk_invite', elsewhere: importOf },
  'GET /api/imports/:id/errors.csv': { who: 'can_bulk_invite', elsewhere: importOf },
  'GET /api/imports/:id/errors.xlsx': { who: 'can_bulk_invite', elsewhere: importOf },

  'GET /api/events': { who: 'can_manage_settings', list: true },
  'POST /api/events/:id/retry': {
    who: 'can_manage_settings',
    elsewhere: async ({ usher, organizationId }) => {
      const id = newId();
      const now = new Date();
      const event = { id, organizationId, name: 'import.failed' as const, attempts: 14 };
      await usher.app.get(Database).transaction((manager) =>
        manager.insert(EventRow, {
          ...event,
          status: 'failed',
          nextAttemptAt: now,
          createdAt: now,
        }),
      );
      return { params: { id } };
    },
  },
  'GET /api/emails': { who: 'can_resend_invitation', list: true },
  'POST /api/emails/retry': { who: 'can_resend_invitation' },
  'POST /api/emails/:id/retry': {
    who: 'can_resend_invitation',
    elsewhere: async (there) => {
      await invitation(there);
      const emails = await there.owner.get<{ id: string }[]>('/api/emails');
      return { params: { id: emails.body[0]?.id ?? '' } };
    },
  },

  'GET /api/identities': { who: 'can_view_identity', list: true },
  'GET /api/identities/:userId': { who: 'can_view_identity', elsewhere: identity() },
  'PUT /api/identities/:userId': {
    who: 'can_register_identity',
    elsewhere: identity({ birthdate: '1990-01-31' }),
  },
  'POST /api/identities/:userId/review': {
    who: 'can_validate_identity',
    elsewhere: identity({ decision: 'validate' }, 'submit'),
  },
  'GET /api/identities/:userId/versions': { who: 'can_view_identity', elsewhere: identity() },
  'GET /api/identities/:userId/versions/:version': {
    who: 'can_view_identity',
    elsewhere: identity(undefined, 'save_draft'),
  },
  'PUT /api/me': { who: 'signed_in' },
  'GET /api/me/identity': { who: 'signed_in' },
  'POST /api/identities/request': { who: 'can_register_identity' },
  'POST /api/identities/:userId/request': { who: 'can_register_identity', elsewhere: identity() },
  'POST /api/users/complete-registration': { who: 'can_complete_registration' },
  'PUT /api/me/identity': { who: 'signed_in' },
  'GET /api/identity-settings': { who: 'signed_in' },
  'PUT /api/identity-settings': { who: 'can_manage_settings' },
};
