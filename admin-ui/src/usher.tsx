import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import type { ReactNode } from 'react';
import { CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { auditEvents } from './audit';
import { emails } from './emails';
import { groups } from './groups';
import { imports } from './imports';
import * as pages from './pages';
import { users } from './users';

export interface UsherOptions {
  /** Parts that are left out, because the application has its own. Default: none. */
  without?: ('users' | 'groups' | 'emails' | 'audit-events' | 'settings' | 'account')[];
}

/**
 * Everything of Usher for an admin: `<Admin>{usher()}</Admin>`. A function and not a component,
 * because react-admin looks for resources among the elements it is given and does not look into
 * components.
 */
export function usher({ without = [] }: UsherOptions = {}): ReactNode {
  const has = (part: NonNullable<UsherOptions['without']>[number]): boolean =>
    !without.includes(part);
  return (
    <>
      {has('users') && <Resource name="users" icon={PeopleIcon} {...users} />}
      <Resource name="imports" icon={UploadFileIcon} {...imports} />
      {has('groups') && <Resource name="groups" icon={GroupsIcon} {...groups} />}
      {has('emails') && <Resource name="emails" icon={MailIcon} {...emails} />}
      {has('audit-events') && <Resource name="audit-events" icon={HistoryIcon} {...auditEvents} />}
      <CustomRoutes>
        <Route path="/registration" element={<pages.RegistrationPage />} />
        <Route path="/registration/create" element={<pages.CreateUserPage />} />
        <Route path="/registration/bulk" element={<pages.BulkInvitePage />} />
        <Route path="/registration/identity" element={<pages.PickPersonPage />} />
        <Route path="/registration/identity/:userId" element={<pages.IdentityFormPage />} />
        <Route path="/registration/complete" element={<pages.CompletePage />} />
        <Route path="/validation" element={<pages.ValidationPage />} />
        <Route path="/validation/:userId" element={<pages.ReviewPage />} />
        {has('settings') && <Route path="/settings" element={<pages.SettingsPage />} />}
        {has('account') && <Route path="/account" element={<pages.AccountPage />} />}
      </CustomRoutes>
    </>
  );
}
