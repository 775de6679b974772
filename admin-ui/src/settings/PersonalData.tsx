import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useUsherUrls } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { Section } from '../ui/Section.js';

/** The way to one's own identity, and all that is held about oneself as a file. */
export function PersonalData(): ReactNode {
  const t = useT();
  const urls = useUsherUrls();
  return (
    <Section title={t('account.personal')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {t('account.personal_text')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" href={urls.welcome}>
          {t('account.personal_information')}
        </Button>
        <Button href={urls.myPersonalData} download startIcon={<DownloadIcon />}>
          {t('account.download')}
        </Button>
      </Stack>
    </Section>
  );
}
