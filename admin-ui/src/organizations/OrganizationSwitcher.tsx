import CheckIcon from '@mui/icons-material/Check';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Button, ListItemIcon, ListItemText, Menu, MenuItem, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useMe } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { useSwitchOrganization } from './useSwitchOrganization.js';

/**
 * The current organization's name; a menu of all of them for people who belong to several, unless
 * the application around Usher says where they work.
 */
export function OrganizationSwitcher(): ReactNode {
  const me = useMe();
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { mutate } = useSwitchOrganization();
  if (!me) return null;
  if (me.organizations.length < 2 || me.signIn === 'host') {
    return (
      <Typography component="span" noWrap sx={{ px: 1, display: 'block', fontWeight: 600 }}>
        {me.organization.name}
      </Typography>
    );
  }
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ExpandMoreIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ maxWidth: '100%', typography: 'body1', fontWeight: 600, textTransform: 'none' }}
      >
        <Typography variant="inherit" noWrap>
          {me.organization.name}
        </Typography>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': t('menu.organizations') } }}
      >
        {me.organizations.map(({ id, name }) => {
          const current = id === me.organization.id;
          return (
            <MenuItem
              key={id}
              selected={current}
              aria-current={current}
              onClick={() => (current ? setAnchor(null) : mutate(id))}
            >
              <ListItemIcon>{current && <CheckIcon fontSize="small" />}</ListItemIcon>
              <ListItemText>{name}</ListItemText>
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
}
