import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { maxLength, maxValue, minValue, NumberInput, required, TextInput } from 'react-admin';
import { useT } from '../i18n/useT';
import { Section } from '../ui/Section';

const name = [required(), maxLength(100)];
const days = [required(), minValue(1), maxValue(365)];
const reminders = [required(), minValue(0), maxValue(10)];

export function OrganizationSection({ save }: { save: ReactNode }): ReactNode {
  const t = useT();
  return (
    <Section title={t('settings.organization')}>
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
        {save}
      </Stack>
    </Section>
  );
}
