import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import type { ReactElement, ReactNode } from 'react';
import { CanAccess, Menu, useBasename } from 'react-admin';
import type { MessageKey } from '../i18n/en';
import { useT } from '../i18n/useT';

interface Entry {
  to: string;
  label: MessageKey;
  icon: ReactElement;
  /** The resource whose list must be open to the person; none for entries that everybody sees. */
  resource?: string;
}

const entries: Entry[] = [
  { to: '/', label: 'menu.home', icon: <HomeIcon /> },
  { to: '/registration', label: 'menu.registration', icon: <PersonAddIcon /> },
  { to: '/users', label: 'menu.users', icon: <PeopleIcon />, resource: 'users' },
  { to: '/imports', label: 'menu.imports', icon: <UploadFileIcon />, resource: 'imports' },
  { to: '/groups', label: 'menu.groups', icon: <GroupsIcon />, resource: 'groups' },
  { to: '/emails', label: 'menu.emails', icon: <MailIcon />, resource: 'emails' },
  { to: '/audit-events', label: 'menu.audit', icon: <HistoryIcon />, resource: 'audit-events' },
  { to: '/settings', label: 'menu.settings', icon: <SettingsIcon />, resource: 'settings' },
];

/** Usher's entries for react-admin's menu, each for those who may open it. */
export function UsherMenuItems(): ReactNode {
  const t = useT();
  const basename = useBasename();
  return entries.map(({ to, label, icon, resource }) => {
    const item = (
      <Menu.Item key={to} to={`${basename}${to}`} primaryText={t(label)} leftIcon={icon} />
    );
    return resource ? (
      <CanAccess key={to} resource={resource} action="list">
        {item}
      </CanAccess>
    ) : (
      item
    );
  });
}
