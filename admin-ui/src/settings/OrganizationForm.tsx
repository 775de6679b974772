import { Button, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Form, maxLength, maxValue, minValue, NumberInput, required, TextInput } from 'react-admin';
import { useNotice, useUsher } from '../api/hooks';
import type { OrganizationSettings } from '../api/types';
import { useT } from '../i18n/useT';
import { Section } from '../ui/Section';
import { useFormProblem } from '../ui/useFormProblem';

const name = [required(), maxLength(100)];
const days = [required(), minValue(1), maxValue(365)];
const reminders = [required(), minValue(0), maxValue(10)];

type Fields = Omit<OrganizationSettings, 'id'>;

export function OrganizationForm({ settings }: { settings: OrganizationSettings }): ReactNode {
  const t = useT();
  const { save, busy } = useSave();
  return (
    <Section title={t('settings.organization')}>
      <Form
        record={settings}
        warnWhenUnsavedChanges
        onSubmit={(values: object) => save(values as Fields)}
      >
        <Stack sx={{ gap: 2 }}>
          <TextInput
            source="name"
            label={t('settings.name')}
            validate={name}
            helperText={t('settings.name_help')}
          />
          <TextInput
            source="contactEmail"
            type="email"
            label={t('settings.contact_email')}
            helperText={t('settings.contact_email_help')}
          />
          <NumberInput
            source="invitationDays"
            label={t('settings.invitation_days')}
            validate={days}
            helperText={false}
          />
          <NumberInput
            source="reminders"
            label={t('settings.reminders')}
            validate={reminders}
            helperText={false}
          />
          <Button type="submit" variant="contained" loading={busy} sx={{ alignSelf: 'flex-start' }}>
            {t('action.save')}
          </Button>
        </Stack>
      </Form>
    </Section>
  );
}

function useSave(): { save: (fields: Fields) => Promise<unknown>; busy: boolean } {
  const t = useT();
  const usher = useUsher();
  const notice = useNotice();
  const formProblem = useFormProblem();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const save = async (fields: Fields): Promise<unknown> => {
    const { name: newName, contactEmail, invitationDays, reminders: times } = fields;
    setBusy(true);
    try {
      await usher.saveOrganizationSettings({
        name: newName,
        contactEmail,
        invitationDays,
        reminders: times,
      });
      notice(t('settings.saved'));
      await queryClient.invalidateQueries({ queryKey: ['usher'] });
      return undefined;
    } catch (error) {
      return formProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return { save, busy };
}
