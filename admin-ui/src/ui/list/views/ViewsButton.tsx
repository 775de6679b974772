import BookmarkIcon from '@mui/icons-material/BookmarkBorderOutlined';
import CheckIcon from '@mui/icons-material/Check';
import { Button, Divider, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useNotice } from '../../../api/hooks.js';
import { useT } from '../../../i18n/useT.js';
import { copyText } from '../../act/copyText.js';
import { useMenu } from '../../act/useMenu.js';
import { SaveViewDialog } from './SaveViewDialog.js';
import type { SavedView } from './savedViews.js';
import { useSavedViews } from './useSavedViews.js';

interface ViewsButtonProps {
  /** The key under which the views are kept. */
  storeKey: string;
  /** The columns that are not shown until they are chosen; undefined where none can be. */
  hidden: readonly string[] | undefined;
}

/** Shows the list as it was saved under a name, saves how it is shown now, and deletes. */
export function ViewsButton({ storeKey, hidden }: ViewsButtonProps): ReactNode {
  const t = useT();
  const notice = useNotice();
  const { button, menu, close } = useMenu({ paper: { sx: { maxWidth: 360 } } });
  const [isSaving, setSaving] = useState(false);
  const { views, shown, show, save, remove } = useSavedViews(storeKey, hidden);
  const choose = (view: SavedView): void => {
    show(view);
    close();
  };
  return (
    <>
      <Button {...button} size="small" startIcon={<BookmarkIcon />} sx={{ maxWidth: 280 }}>
        <ListItemText
          primary={shown?.name ?? t('list.views')}
          slotProps={{ primary: { noWrap: true, variant: 'inherit' } }}
        />
      </Button>
      <Menu {...menu}>
        {views.map((view) => (
          <MenuItem
            key={view.name}
            role="menuitemradio"
            aria-checked={view === shown}
            onClick={() => choose(view)}
          >
            <ListItemIcon>{view === shown && <CheckIcon fontSize="small" />}</ListItemIcon>
            <ListItemText slotProps={{ primary: { noWrap: true, title: view.name } }}>
              {view.name}
            </ListItemText>
          </MenuItem>
        ))}
        {views.length > 0 && <Divider />}
        <MenuItem
          onClick={() => {
            setSaving(true);
            close();
          }}
        >
          {t('list.view.save')}
        </MenuItem>
        <MenuItem
          onClick={() => {
            close();
            void copyText(location.href).then((copied) =>
              notice(t(copied ? 'list.view.copied' : 'list.view.in_address')),
            );
          }}
        >
          {t('list.view.share')}
        </MenuItem>
        {shown && (
          <MenuItem
            onClick={() => {
              remove(shown.name);
              close();
              notice(t('list.view.deleted', { name: shown.name }));
            }}
          >
            <ListItemText slotProps={{ primary: { noWrap: true } }}>
              {t('list.view.delete', { name: shown.name })}
            </ListItemText>
          </MenuItem>
        )}
      </Menu>
      {isSaving && (
        <SaveViewDialog
          taken={views.map(({ name }) => name)}
          onSave={save}
          onClose={() => setSaving(false)}
        />
      )}
    </>
  );
}
