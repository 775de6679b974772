import { Alert, AlertTitle, Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Import } from '../api/importTypes';
import { useT, useTranslateCode } from '../i18n/useT';
import { LinkButton } from '../ui/LinkButton';

export function FailedView({ data }: { data: Import }): ReactNode {
  const t = useT();
  const code = useTranslateCode();
  const { problem } = data;
  return (
    <Alert severity="error">
      <AlertTitle>{t('imports.failed.text')}</AlertTitle>
      {problem && code('error.code', problem.code, problem.detail)}
      <Box sx={{ mt: 2 }}>
        <LinkButton to="/registration/bulk" variant="outlined" color="inherit">
          {t('registration.bulk.choose_other')}
        </LinkButton>
      </Box>
    </Alert>
  );
}
