import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { useT } from '../../../i18n/useT.js';

interface SaveViewDialogProps {
  /** The names that other views have. */
  taken: readonly string[];
  onSave: (name: string) => void;
  onClose: () => void;
}

/** Asks for the name of a view. */
export function SaveViewDialog({ taken, onSave, onClose }: SaveViewDialogProps): ReactNode {
  const t = useT();
  const titleId = useId();
  const [text, setText] = useState('');
  const name = text.trim();
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!name) return;
    onSave(name);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <form onSubmit={save}>
        <DialogTitle id={titleId}>{t('list.view.save')}</DialogTitle>
        <DialogContent>
          <DialogContentText variant="body2" sx={{ mb: 2 }}>
            {t('list.view.help')}
          </DialogContentText>
          <TextField
            label={t('list.view.name')}
            autoFocus
            value={text}
            onChange={({ target }) => setText(target.value)}
            helperText={taken.includes(name) ? t('list.view.replaces') : ' '}
            slotProps={{ htmlInput: { maxLength: 80, autoComplete: 'off' } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} color="inherit">
            {t('action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={!name}>
            {t('action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
