import ManageAccountsIcon from '@mui/icons-material/ManageAccountsOutlined';
import { Box, ListItemIcon, ListItemText, MenuItem } from '@mui/material';
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
  useUserMenu,
} from 'react-admin';
import { OrganizationSwitcher } from '../index.js';
import { useT } from '../i18n/useT.js';

export function PanelAppBar(props: AppBarProps): ReactNode {
  return (
    <AppBar {...props} color="default" toolbar={<PanelToolbar />} userMenu={<PanelUserMenu />}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <OrganizationSwitcher />
      </Box>
    </AppBar>
  );
}

function PanelToolbar(): ReactNode {
  const t = useT();
  return (
    <>
      <ToggleThemeButton />
      <LoadingIndicator aria-label={t('list.loading')} />
    </>
  );
}

function PanelUserMenu(): ReactNode {
  const t = useT();
  const { identity } = useGetIdentity();
  // The name that is read on the button is part of what it is called.
  const label = [t('menu.account'), identity?.fullName].filter(Boolean).join(': ');
  return (
    <UserMenu label={label}>
      <AccountItem />
      <Logout />
    </UserMenu>
  );
}

function AccountItem(): ReactNode {
  const t = useT();
  const menu = useUserMenu();
  return (
    <MenuItem component={LinkBase} to="/account" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <ManageAccountsIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{t('menu.account')}</ListItemText>
    </MenuItem>
  );
}
