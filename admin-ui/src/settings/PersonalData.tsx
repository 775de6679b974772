import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { files } from '../api/files.js';
import { OwnIdentityButton } from '../identities/OwnIdentityButton.js';
import { useT } from '../i18n/useT.js';
import { DownloadButton } from '../ui/act/DownloadButton.js';
import { Section } from '../ui/page/Section.js';

/** The way to one's own identity, and all that is held about oneself as a file. */
export function PersonalData(): ReactNode {
  const t = useT();
  return (
    <Section title={t('account.personal')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {t('account.personal_text')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <OwnIdentityButton variant="outlined">
          {t('account.personal_information')}
        </OwnIdentityButton>
        <DownloadButton file={files.myPersonalData}>{t('account.download')}</DownloadButton>
      </Stack>
    </Section>
  );
}
