import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import type { Me } from '../../api/types.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { PasswordField } from '../form/PasswordField.js';
import { useVerb } from '../act/useVerb.js';

interface SignInAgainProps {
  /** The person who was signed in. */
  me: Me;
  onSignedIn: () => unknown;
  /** Leads to signing in somewhere else. */
  otherwise: ReactNode;
}

/** Asks over the page for the password of whoever was signed in, for the same organization. */
export function SignInAgain({ me, onSignedIn, otherwise }: SignInAgainProps): ReactNode {
  const t = useT();
  const id = useId();
  const errorText = useErrorText();
  const [password, setPassword] = useState('');
  const { mutate, isPending, error, reset } = useVerb(
    async (usher) => {
      await usher.signIn({ identifier: me.user.email, password });
      const { organization } = await usher.me();
      if (organization.id !== me.organization.id) {
        await usher.switchOrganization(me.organization.id);
      }
    },
    { onDone: onSignedIn, onFail: () => undefined },
  );
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    // The dialog is a part of a form on some pages.
    event.stopPropagation();
    if (password !== '') mutate();
  };
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby={id}>
      <form onSubmit={submit}>
        <DialogTitle id={id}>{t('signed_out.title')}</DialogTitle>
        <DialogContent>
          <Stack sx={{ gap: 2 }}>
            <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
              {t('signed_out.ask', { email: me.user.email })}
            </Typography>
            <PasswordField
              autoFocus
              label={t('signed_out.password')}
              autoComplete="current-password"
              value={password}
              onChange={(event) => {
                reset();
                setPassword(event.target.value);
              }}
              error={error !== null}
              helperText={error && errorText(error)}
            />
          </Stack>
        </DialogContent>
        <DialogActions sx={{ justifyContent: 'space-between' }}>
          {otherwise}
          <Button type="submit" variant="contained" loading={isPending}>
            {t('signed_out.go_on')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
