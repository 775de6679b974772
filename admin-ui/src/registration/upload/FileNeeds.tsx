import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { files } from '../../api/files.js';
import { useMay } from '../../api/hooks.js';
import { useT } from '../../i18n/useT.js';
import { DownloadButton } from '../../ui/act/DownloadButton.js';

/** Tells what a file needs, in a few lines, and the template. */
export function FileNeeds(): ReactNode {
  const t = useT();
  const mayRegister = useMay('create', 'complete-registration') ?? false;
  return (
    <Box component="section">
      <Typography variant="h2">{t('registration.bulk.need_title')}</Typography>
      <Box
        component="ul"
        sx={{ pl: 2.5, my: 1, color: 'text.secondary', typography: 'body2', '& li': { mb: 0.5 } }}
      >
        <li>{t('registration.bulk.need_email')}</li>
        <li>{t('registration.bulk.need_any')}</li>
        <li>{t('registration.bulk.need_safe')}</li>
      </Box>
      <Box
        sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', mt: 1, ml: -1 }}
      >
        <DownloadButton file={files.importTemplate}>
          {t('registration.bulk.template')}
        </DownloadButton>
        <DownloadButton file={files.importTemplateWorkbook}>
          {t('registration.bulk.template_workbook')}
        </DownloadButton>
        {mayRegister && (
          <DownloadButton file={files.identityTemplate}>
            {t('registration.bulk.identity_template')}
          </DownloadButton>
        )}
      </Box>
    </Box>
  );
}
