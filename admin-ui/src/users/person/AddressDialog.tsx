import {
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
import { problemOf } from '../../api/problem.js';
import type { User } from '../../api/types.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { personName } from '../../ui/show/format.js';
import { isWaiting } from '../states.js';
import { useChangeAddress } from './useChangeAddress.js';

interface AddressDialogProps {
  user: User;
  onClose: () => void;
}

/** Takes another address of somebody, and says beforehand what becomes of it. */
export function AddressDialog({ user, onClose }: AddressDialogProps): ReactNode {
  const t = useT();
  const id = useId();
  const errorText = useErrorText();
  const atOnce = isWaiting(user.status);
  const [email, setEmail] = useState(user.emailChange?.email ?? user.email);
  const { mutate, isPending, error, reset } = useChangeAddress(user, onClose);
  const atField: unknown = error && problemOf(error)?.errors?.['email'];
  const fault = typeof atField === 'string' ? atField : error && errorText(error);
  const isOther = email.trim() !== '' && email.trim().toLowerCase() !== user.email;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isOther) mutate(email.trim());
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`} maxWidth="sm" fullWidth>
      <DialogTitle id={`${id}-title`}>
        {t('users.address.title', { name: personName(user) })}
      </DialogTitle>
      <DialogContent>
        <Stack component="form" id={`${id}-form`} onSubmit={submit} sx={{ gap: 2 }} noValidate>
          <Typography variant="body2" id={`${id}-text`} sx={{ color: 'text.secondary' }}>
            {t(atOnce ? 'users.address.at_once' : 'users.address.confirmed')}
          </Typography>
          <TextField
            autoFocus
            type="email"
            autoComplete="off"
            label={t('users.address.label')}
            value={email}
            error={fault !== null}
            helperText={fault ?? ' '}
            onChange={({ target }) => {
              setEmail(target.value);
              reset();
            }}
            slotProps={{ htmlInput: { 'aria-describedby': `${id}-text`, spellCheck: false } }}
          />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} color="inherit">
          {t('action.cancel')}
        </Button>
        <Button
          type="submit"
          form={`${id}-form`}
          variant="contained"
          disabled={!isOther}
          loading={isPending}
        >
          {t(atOnce ? 'users.address.send' : 'users.address.ask')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
