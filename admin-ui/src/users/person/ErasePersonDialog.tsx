import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { personName } from '../../ui/show/format.js';
import { useErase } from '../usePersonVerbs.js';

interface ErasePersonDialogProps {
  user: User;
  open: boolean;
  onClose: () => void;
}

const erased = ['account', 'identity', 'mail', 'rows'] as const;
const stays = ['audit', 'numbers', 'backups'] as const;

/** Says what goes and what stays, and wants the address typed before it erases somebody. */
export function ErasePersonDialog({ user, open, onClose }: ErasePersonDialogProps): ReactNode {
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { mutate, isPending } = useErase(user);
  const meant = typed.trim().toLowerCase() === user.email.toLowerCase();
  const close = (): void => {
    setTyped('');
    onClose();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (meant) mutate();
  };
  return (
    <Dialog open={open} onClose={close} aria-labelledby={`${id}-title`} maxWidth="sm" fullWidth>
      <DialogTitle id={`${id}-title`}>
        {t('users.erase.title', { name: personName(user) })}
      </DialogTitle>
      <DialogContent>
        <Stack component="form" id={`${id}-form`} onSubmit={submit} sx={{ gap: 2 }} noValidate>
          <Listed
            title={t('users.erase.goes')}
            items={erased.map((what) => t(`users.erase.goes_${what}`))}
          />
          <Listed
            title={t('users.erase.stays')}
            items={stays.map((what) => t(`users.erase.stays_${what}`))}
          />
          <TextField
            autoFocus
            autoComplete="off"
            sx={{ mt: 1 }}
            label={t('users.erase.type', { email: user.email })}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            slotProps={{ htmlInput: { spellCheck: false, autoCapitalize: 'none' } }}
          />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={close} color="inherit">
          {t('action.cancel')}
        </Button>
        <Button
          type="submit"
          form={`${id}-form`}
          variant="contained"
          color="error"
          disabled={!meant}
          loading={isPending}
        >
          {t('users.erase.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Listed({ title, items }: { title: string; items: string[] }): ReactNode {
  return (
    <Box>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Box
        component="ul"
        sx={{ m: 0, mt: 0.5, pl: 2.5, typography: 'body2', color: 'text.secondary' }}
      >
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </Box>
    </Box>
  );
}
