import { Button, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, type ReactNode, useState } from 'react';
import { useNotice } from '../api/hooks.js';
import { useVerb } from '../ui/act/useVerb.js';
import { problemOf } from '../api/problem.js';
import { useErrorText, useT } from '../i18n/useT.js';
import { PasswordField } from '../ui/form/PasswordField.js';
import { Section } from '../ui/page/Section.js';

type Faults = Partial<Record<'currentPassword' | 'password', string>>;

const blank = { currentPassword: '', password: '' };

export function ChangePassword(): ReactNode {
  const t = useT();
  const [values, setValues] = useState(blank);
  const { change, busy, faults } = useChangePassword(() => setValues(blank));
  const field = (name: keyof typeof blank): object => ({
    value: values[name],
    error: !!faults[name],
    required: true,
    onChange: (event: { target: { value: string } }) =>
      setValues({ ...values, [name]: event.target.value }),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    change(values);
  };
  return (
    <Section title={t('account.password')}>
      <form onSubmit={submit} noValidate>
        <Stack sx={{ gap: 2 }}>
          <PasswordField
            {...field('currentPassword')}
            label={t('account.current_password')}
            autoComplete="current-password"
            helperText={faults.currentPassword}
          />
          <PasswordField
            {...field('password')}
            label={t('account.new_password')}
            autoComplete="new-password"
            helperText={faults.password ?? t('account.password_help')}
          />
          <Button
            type="submit"
            variant="contained"
            loading={busy}
            disabled={!values.currentPassword || !values.password}
            sx={{ alignSelf: 'flex-start' }}
          >
            {t('account.change')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}

interface Change {
  change: (values: typeof blank) => void;
  busy: boolean;
  faults: Faults;
}

function useChangePassword(onChanged: () => void): Change {
  const t = useT();
  const notice = useNotice();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const [faults, setFaults] = useState<Faults>({});
  const { mutate, isPending } = useVerb(
    (usher, values: typeof blank) => usher.changePassword(values),
    {
      onDone: () => {
        setFaults({});
        notice(t('account.changed'));
        onChanged();
        return queryClient.invalidateQueries({ queryKey: ['usher', 'sessions'] });
      },
      onFail: (error) => {
        const byField = problemOf(error)?.errors as Faults | undefined;
        setFaults(byField ?? {});
        if (!byField) notice(errorText(error), 'error');
      },
    },
  );
  return { change: (values) => mutate(values), busy: isPending, faults };
}
