import ManageAccountsIcon from '@mui/icons-material/ManageAccountsOutlined';
import { Box, ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import type { ReactNode } from 'react';
import { AppBar, type AppBarProps, LinkBase, Logout, UserMenu, useUserMenu } from 'react-admin';
import { OrganizationSwitcher } from '../index';
import { useT } from '../i18n/useT';

export function PanelAppBar(props: AppBarProps): ReactNode {
  return (
    <AppBar {...props} color="default" userMenu={<PanelUserMenu />}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <OrganizationSwitcher />
      </Box>
    </AppBar>
  );
}

function PanelUserMenu(): ReactNode {
  return (
    <UserMenu>
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
