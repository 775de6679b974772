import { Box, Typography } from '@mui/material';
import { type ReactNode, useMemo } from 'react';
import { email, maxLength, TextInput } from 'react-admin';
import { useT } from '../../i18n/useT.js';
import { Section } from '../../ui/page/Section.js';
import { changedSettings, only } from '../changes.js';
import type { OrganizationSectionProps } from '../OrganizationSection.js';
import { SectionForm } from '../SectionForm.js';
import { AccentInput } from './AccentInput.js';
import { LogoField } from './LogoField.js';
import { LookPreview } from './LookPreview.js';
import { TimeZoneInput } from './TimeZoneInput.js';

const own = ['accent', 'welcome', 'senderName', 'replyTo', 'timeZone'] as const;
const senderName = [maxLength(100)];
const replyTo = [email(), maxLength(254)];
const welcome = [maxLength(200)];

interface LookSectionProps extends OrganizationSectionProps {
  /** Called when there is another logo, or none any more. */
  onLogo: () => Promise<void>;
}

/** The look of mails and of the pages for invitees, as it will be while one chooses. */
export function LookSection(props: LookSectionProps): ReactNode {
  const { organization, save, onUnsaved, onLogo } = props;
  const t = useT();
  const values = useMemo(() => only(organization, own), [organization]);
  return (
    <Section name="look" title={t('settings.look.title')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 3 }}>
        {t('settings.look.intro')}
      </Typography>
      <Box sx={{ mb: 3 }}>
        <LogoField organization={organization} onChange={onLogo} />
      </Box>
      <SectionForm
        values={values}
        save={(typed) => save(changedSettings(values, typed))}
        onUnsaved={onUnsaved}
      >
        <AccentInput source="accent" />
        <TextInput
          source="welcome"
          label={t('settings.look.welcome')}
          helperText={t('settings.look.welcome_help')}
          validate={welcome}
        />
        <LookPreview organization={organization} />
        <TextInput
          source="senderName"
          label={t('settings.look.sender_name')}
          helperText={t('settings.look.sender_name_help')}
          validate={senderName}
        />
        <TextInput
          source="replyTo"
          type="email"
          label={t('settings.look.reply_to')}
          helperText={t('settings.look.reply_to_help')}
          validate={replyTo}
        />
        <TimeZoneInput source="timeZone" />
      </SectionForm>
    </Section>
  );
}
