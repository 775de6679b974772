import ManageAccountsIcon from '@mui/icons-material/ManageAccountsOutlined';
import {
  Box,
  ListItemIcon,
  ListItemText,
  MenuItem,
  type Theme,
  useMediaQuery,
} from '@mui/material';
import type { ReactNode } from 'react';
import {
  AppBar,
  type AppBarProps,
  LinkBase,
  LoadingIndicator,
  Logout,
  ToggleThemeButton,
  useGetIdentity,
  UserMenu,
  useTranslate,
  useUserMenu,
} from 'react-admin';
import { OrganizationLogo } from './OrganizationLook.js';
import { usher } from './usher.js';

export function PanelAppBar(props: AppBarProps): ReactNode {
  return (
    <AppBar {...props} color="default" toolbar={<PanelToolbar />} userMenu={<PanelUserMenu />}>
      <OrganizationLogo />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <usher.OrganizationSwitcher />
      </Box>
    </AppBar>
  );
}

/** On a phone the room is the organization's; colours can be chosen in one's account. */
function PanelToolbar(): ReactNode {
  const translate = useTranslate();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <>
      <usher.FindAnything />
      {!narrow && (
        <>
          <ToggleThemeButton />
          <LoadingIndicator aria-label={translate('ra.page.loading')} />
        </>
      )}
    </>
  );
}

function PanelUserMenu(): ReactNode {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  // The name that is read on the button is part of what it is called.
  const label = [translate('panel.account'), identity?.fullName].filter(Boolean).join(': ');
  return (
    <UserMenu label={label}>
      <AccountItem />
      <Logout />
    </UserMenu>
  );
}

function AccountItem(): ReactNode {
  const translate = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem component={LinkBase} to="/account" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <ManageAccountsIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('panel.account')}</ListItemText>
    </MenuItem>
  );
}
