import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import type { ReactNode } from 'react';
import { CustomRoutes, Resource, type ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';
import { pageRoutes, resources } from './routes.js';

export interface UsherOptions {
  /** Parts that are left out, because the application has its own. Default: none. */
  without?: ('users' | 'groups' | 'emails' | 'audit-events' | 'settings' | 'account')[];
}

type ResourceName = keyof typeof resources;

const icons: Record<ResourceName, ResourceProps['icon']> = {
  users: PeopleIcon,
  imports: UploadFileIcon,
  groups: GroupsIcon,
  emails: MailIcon,
  'audit-events': HistoryIcon,
};

/**
 * Everything of Usher for an admin: `<Admin>{usher()}</Admin>`. A function and not a component,
 * because react-admin looks for resources among the elements it is given and does not look into
 * components.
 */
export function usher({ without = [] }: UsherOptions = {}): ReactNode {
  const has = (part: string): boolean => !without.some((one) => one === part);
  const names = Object.keys(resources) as ResourceName[];
  const pages = Object.entries(pageRoutes);
  return (
    <>
      {names.filter(has).map((name) => (
        <Resource key={name} name={name} icon={icons[name]} {...resources[name]} />
      ))}
      <CustomRoutes>
        {pages
          .filter(([path]) => has(path.slice(1)))
          .map(([path, Page]) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
      </CustomRoutes>
    </>
  );
}
