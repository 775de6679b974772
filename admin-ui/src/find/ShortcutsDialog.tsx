import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useT } from '../i18n/useT.js';
import { command } from './keys.js';

/** Tells which keys do what. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = useT();
  const title = useId();
  const shortcuts: [keys: string, does: string][] = [
    [`${command()} K`, t('find.label')],
    ['?', t('find.shortcuts.these')],
    ['← ↑ → ↓', t('find.shortcuts.move')],
    ['Enter', t('find.shortcuts.edit')],
    ['N', t('find.shortcuts.next_fault')],
    ['Esc', t('find.shortcuts.close')],
  ];
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby={title} onClose={onClose}>
      <DialogTitle id={title}>{t('find.shortcuts.title')}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={list}>
          {shortcuts.map(([keys, does]) => (
            <Box key={keys} sx={{ display: 'contents' }}>
              <Box component="dt">
                <kbd>{keys}</kbd>
              </Box>
              <Box component="dd">{does}</Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {t('action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const list = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  columnGap: 3,
  rowGap: 1.5,
  typography: 'body2',
  '& dd': { m: 0 },
  '& kbd': { font: 'inherit', fontWeight: 600, whiteSpace: 'nowrap' },
};
