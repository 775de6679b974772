import { auditEvents } from './audit/index.js';
import { emails } from './emails/index.js';
import { events } from './events/index.js';
import { groups } from './groups/index.js';
import { imports } from './imports/index.js';
import * as pages from './pages.js';
import { users } from './users/index.js';

/** Usher's resources by their names, which are also where they stand. */
export const resources = {
  users,
  imports,
  groups,
  emails,
  'audit-events': auditEvents,
  events,
} as const;

/** The place of the page that an invitation leads to. */
export const acceptPath = '/accept';

/** The pages that belong to no resource, by where they stand. */
export const pageRoutes = {
  '/registration': pages.RegistrationPage,
  '/registration/create': pages.CreateUserPage,
  '/registration/bulk': pages.BulkInvitePage,
  '/registration/identity': pages.PickPersonPage,
  '/registration/identity/:userId': pages.IdentityFormPage,
  '/registration/complete': pages.CompletePage,
  '/validation': pages.ValidationPage,
  '/validation/:userId': pages.ReviewPage,
  '/settings': pages.SettingsPage,
  '/settings/mails/:kind': pages.MailTemplatePage,
  '/account': pages.AccountPage,
  '/own-identity': pages.OwnIdentityPage,
  [acceptPath]: pages.JoinPage,
} as const;
