import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { Badge, Box, Chip } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { Menu, useSidebarState } from 'react-admin';
import { useIsThere, usePath } from '../api/context.js';
import { useMay } from '../api/hooks.js';
import type { GuardedAction, GuardedResource } from '../api/permissions.js';
import { useFailedEvents } from '../home/useNextSteps.js';
import type { MessageKey } from '../i18n/en.js';
import { useT } from '../i18n/useT.js';
import { ImportNotices } from '../imports/ImportNotices.js';
import { May } from '../ui/act/May.js';
import { unseen } from '../ui/focus/unseen.js';
import { useFormat } from '../ui/show/useFormat.js';
import { useWaitingCount } from '../validation/useWaitingCount.js';

interface Entry {
  to: string;
  label: MessageKey;
  icon: ReactElement;
  /** The resources that must be open to the person; none for the ways to bring people in, one of which must be. */
  resource?: GuardedResource;
  /** The action that must be allowed on the resource. Default: its list. */
  action?: GuardedAction;
  /** True when the number of identities that wait for validation stands beside it. */
  counted?: true;
  /** A list that remembers its filters while one looks at its records; the menu opens all of it. */
  filtered?: true;
}

const entries: Entry[] = [
  { to: '/registration', label: 'menu.registration', icon: <PersonAddIcon /> },
  { to: '/users', label: 'menu.users', icon: <PeopleIcon />, resource: 'users', filtered: true },
  {
    to: '/imports',
    label: 'menu.imports',
    icon: <UploadFileIcon />,
    resource: 'imports',
    filtered: true,
  },
  {
    to: '/validation',
    label: 'menu.validation',
    icon: <FactCheckIcon />,
    resource: 'identities',
    action: 'validate',
    counted: true,
    filtered: true,
  },
  { to: '/groups', label: 'menu.groups', icon: <GroupsIcon />, resource: 'groups' },
  { to: '/emails', label: 'menu.emails', icon: <MailIcon />, resource: 'emails', filtered: true },
  {
    to: '/audit-events',
    label: 'menu.audit',
    icon: <HistoryIcon />,
    resource: 'audit-events',
    filtered: true,
  },
  { to: '/settings', label: 'menu.settings', icon: <SettingsIcon />, resource: 'settings' },
];

/** Usher's entries for react-admin's menu, each for those who may open it. */
export function UsherMenuItems(): ReactNode {
  const isThere = useIsThere();
  const there = entries.filter(({ to }) => isThere(to));
  return (
    <>
      {there.map((entry) =>
        entry.resource ? (
          <May key={entry.to} resource={entry.resource} action={entry.action ?? 'list'}>
            <Item {...entry} />
          </May>
        ) : (
          <MayBringPeopleIn key={entry.to}>
            <Item {...entry} />
          </MayBringPeopleIn>
        ),
      )}
      <FailedEvents />
      <ImportNotices />
    </>
  );
}

/** The way to what the application did not take, as long as there is something: most have no home screen of Usher's. */
function FailedEvents(): ReactNode {
  const isTheirs = useMay('list', 'events') === true;
  const failed = useFailedEvents(isTheirs);
  return failed > 0 && <Item to="/events" label="menu.events" icon={<CampaignIcon />} filtered />;
}

/** Shows its contents to those to whom a way to bring people in is open: most people of an application have none. */
function MayBringPeopleIn({ children }: { children: ReactNode }): ReactNode {
  const ways = [
    useMay('create', 'users'),
    useMay('create', 'imports'),
    useMay('create', 'identities'),
    useMay('create', 'complete-registration'),
  ];
  return ways.includes(true) && children;
}

function Item({ to, label, icon, counted, filtered }: Entry): ReactNode {
  const t = useT();
  const path = usePath();
  return (
    <Menu.Item
      // In parts, so that react-admin sees by the path whether it is the page that is open.
      to={{ pathname: path(to), search: filtered ? '?filter={}' : '' }}
      primaryText={counted ? <Counted label={t(label)} /> : t(label)}
      leftIcon={counted ? <CountedIcon icon={icon} /> : icon}
    />
  );
}

/** The entry's name, and at its end how many are waiting. */
function Counted({ label }: { label: string }): ReactNode {
  const t = useT();
  const format = useFormat();
  const count = useWaitingCount();
  if (!count) return label;
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box component="span" sx={{ flex: 1 }}>
        {label}
      </Box>
      <Chip
        component="span"
        size="small"
        color="primary"
        label={
          <>
            <span aria-hidden>{format.count(count)}</span>
            <Box component="span" sx={unseen}>
              {t('validation.waiting', { smart_count: count })}
            </Box>
          </>
        }
      />
    </Box>
  );
}

/** The entry's icon with a dot while something waits and the menu shows icons alone. */
function CountedIcon({ icon }: { icon: ReactElement }): ReactNode {
  const [isOpen] = useSidebarState();
  const count = useWaitingCount();
  return (
    <Badge variant="dot" color="primary" invisible={isOpen || !count}>
      {icon}
    </Badge>
  );
}
