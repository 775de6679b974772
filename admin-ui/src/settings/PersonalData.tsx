import { Button, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useUsherContext } from '../api/context.js';
import { files } from '../api/files.js';
import { useT } from '../i18n/useT.js';
import { DownloadButton } from '../ui/DownloadButton.js';
import { Section } from '../ui/Section.js';

/** The way to one's own identity, and all that is held about oneself as a file. */
export function PersonalData(): ReactNode {
  const t = useT();
  const { apiUrl } = useUsherContext();
  return (
    <Section title={t('account.personal')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {t('account.personal_text')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" href={beside(apiUrl, '/welcome')}>
          {t('account.personal_information')}
        </Button>
        <DownloadButton file={files.myPersonalData}>{t('account.download')}</DownloadButton>
      </Stack>
    </Section>
  );
}

/** An address on the server of the API, which serves the pages that stand outside of the panel. */
function beside(apiUrl: string, path: string): string {
  return new URL(path, new URL(apiUrl, window.location.href)).href;
}
