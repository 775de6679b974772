import CheckIcon from '@mui/icons-material/Check';
import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined';
import { Button, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import type { ReactNode } from 'react';
import type { MessageKey } from '../../i18n/en.js';
import { useT } from '../../i18n/useT.js';
import { useMenu } from '../act/useMenu.js';
import { useHiddenColumns } from './views/useLook.js';

interface ColumnsButtonProps {
  /** Titles by the column's field. */
  columns: Readonly<Record<string, MessageKey>>;
  /** The columns that are not shown until they are chosen. The table has the same. */
  hidden: readonly string[];
}

/**
 * Chooses the columns of the list's table. A menu of its own, because what react-admin's is made of has
 * roles that contradict each other.
 */
export function ColumnsButton({ columns, hidden }: ColumnsButtonProps): ReactNode {
  const t = useT();
  const { button, menu } = useMenu();
  const [away, toggle] = useHiddenColumns(hidden);
  return (
    <>
      <Button {...button} startIcon={<ViewColumnIcon />}>
        {t('list.columns')}
      </Button>
      <Menu {...menu}>
        {Object.entries(columns).map(([field, title]) => (
          <MenuItem
            key={field}
            role="menuitemcheckbox"
            aria-checked={!away.includes(field)}
            onClick={() => toggle(field)}
          >
            <ListItemIcon>{!away.includes(field) && <CheckIcon fontSize="small" />}</ListItemIcon>
            <ListItemText>{t(title)}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
