import { Alert, AlertTitle, Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import type { PeopleImport } from '../api/importTypes.js';
import { useT, useTranslateCode } from '../i18n/useT.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { DoneView } from './DoneView.js';

/** Shows why an import failed, and what it had done when it failed on its way. */
export function FailedView({ data }: { data: PeopleImport }): ReactNode {
  if (data.counts.processed === 0) return <Failure data={data} />;
  return (
    <Stack sx={{ gap: 3 }}>
      <Failure data={data} />
      <DoneView data={data} />
    </Stack>
  );
}

function Failure({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const code = useTranslateCode();
  const { problem } = data;
  return (
    <Alert severity="error">
      <AlertTitle>
        {t(data.counts.invited > 0 ? 'imports.failed.on_its_way' : 'imports.failed.text')}
      </AlertTitle>
      {problem && code('error.code', problem.code, problem.detail)}
      {data.counts.processed === 0 && (
        <Box sx={{ mt: 2 }}>
          <LinkButton to="/registration/bulk" variant="outlined" color="inherit">
            {t('registration.bulk.choose_other')}
          </LinkButton>
        </Box>
      )}
    </Alert>
  );
}
