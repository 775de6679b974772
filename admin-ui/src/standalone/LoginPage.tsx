import { Alert, Box, Button, Card, Link, Stack, TextField, Typography } from '@mui/material';
import { type SubmitEvent, type ReactNode, useEffect, useState } from 'react';
import { useLogin } from 'react-admin';
import { useErrorText, useT } from '../i18n/useT';
import { PasswordField } from '../ui/PasswordField';

/** Sign-in by e-mail or username and password. */
export function LoginPage(): ReactNode {
  const t = useT();
  const { submit, busy, error } = useSignIn();
  useEffect(() => {
    document.title = t('login.title');
  }, [t]);
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100dvh',
        display: 'grid',
        placeItems: 'center',
        p: 2,
        bgcolor: 'background.default',
      }}
    >
      <Card sx={{ width: '100%', maxWidth: 400, p: { xs: 3, sm: 4 } }}>
        <Typography variant="h1" sx={{ mb: 3 }}>
          {t('login.title')}
        </Typography>
        <form onSubmit={submit} noValidate>
          <Stack sx={{ gap: 2 }}>
            {error && <Alert severity="error">{error}</Alert>}
            <TextField
              name="identifier"
              label={t('login.identifier')}
              autoComplete="username"
              autoFocus
              required
              slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
            />
            <PasswordField
              name="password"
              label={t('login.password')}
              autoComplete="current-password"
              required
            />
            <Button type="submit" variant="contained" size="large" loading={busy}>
              {t('login.submit')}
            </Button>
            <Link href="/forgot-password" variant="body2" sx={{ textAlign: 'center' }}>
              {t('login.forgot')}
            </Link>
          </Stack>
        </form>
      </Card>
    </Box>
  );
}

interface SignIn {
  submit: (event: SubmitEvent<HTMLFormElement>) => void;
  busy: boolean;
  error: string | undefined;
}

function useSignIn(): SignIn {
  const login = useLogin();
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const signIn = async (username: string, password: string): Promise<void> => {
    setBusy(true);
    setError(undefined);
    await login({ username, password }).catch((failure: unknown) => setError(errorText(failure)));
    setBusy(false);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void signIn(text(form, 'identifier'), text(form, 'password'));
  };
  return { submit, busy, error };
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
