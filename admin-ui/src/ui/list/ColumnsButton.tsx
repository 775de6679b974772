import CheckIcon from '@mui/icons-material/Check';
import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined';
import { Button, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import type { MessageKey } from '../../i18n/en.js';
import { useT } from '../../i18n/useT.js';
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
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [away, toggle] = useHiddenColumns(hidden);
  return (
    <>
      <Button
        id={id}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        startIcon={<ViewColumnIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('list.columns')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id } }}
      >
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
