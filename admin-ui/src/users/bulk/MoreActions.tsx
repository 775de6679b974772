import MoreIcon from '@mui/icons-material/ExpandMore';
import { Button, ListItemIcon, Menu, MenuItem } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useT } from '../../i18n/useT.js';
import { type BulkActionName, bulkActions } from './bulkActions.js';
import { useAllowed } from './useAllowed.js';

interface MoreActionsProps {
  /** True where there is no room for others beside the menu. */
  isAll: boolean;
  onChoose: (action: BulkActionName) => void;
}

/** The menu of what is done more seldom, or of all, as far as the person may. */
export function MoreActions({ isAll, onChoose }: MoreActionsProps): ReactNode {
  const t = useT();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [chosen, setChosen] = useState<BulkActionName>();
  const actions = useAllowed().filter((action) => isAll || !bulkActions[action].isFrequent);
  if (actions.length === 0) return null;
  const choose = (action: BulkActionName): void => {
    setChosen(action);
    setAnchor(null);
  };
  // The button has the focus again by then, and gets it back from the dialog.
  const onExited = (): void => {
    if (chosen) onChoose(chosen);
    setChosen(undefined);
  };
  return (
    <>
      <Button
        id={id}
        endIcon={<MoreIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t(isAll ? 'users.bulk.actions' : 'users.bulk.more')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id }, transition: { onExited } }}
      >
        {actions.map((action) => (
          <MenuItem key={action} onClick={() => choose(action)}>
            <ListItemIcon>{bulkActions[action].icon}</ListItemIcon>
            {t(`users.bulk.action.${action}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
