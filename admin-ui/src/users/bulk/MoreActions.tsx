import MoreIcon from '@mui/icons-material/ExpandMore';
import { Button, ListItemIcon, Menu, MenuItem } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useT } from '../../i18n/useT.js';
import { useMenu } from '../../ui/act/useMenu.js';
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
  const [chosen, setChosen] = useState<BulkActionName>();
  // The button has the focus again by then, and gets it back from the dialog.
  const onExited = (): void => {
    if (chosen) onChoose(chosen);
    setChosen(undefined);
  };
  const { button, menu, close } = useMenu({ transition: { onExited } });
  const actions = useAllowed().filter((action) => isAll || !bulkActions[action].isFrequent);
  if (actions.length === 0) return null;
  const choose = (action: BulkActionName): void => {
    setChosen(action);
    close();
  };
  return (
    <>
      <Button {...button} endIcon={<MoreIcon />}>
        {t(isAll ? 'users.bulk.actions' : 'users.bulk.more')}
      </Button>
      <Menu {...menu}>
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
