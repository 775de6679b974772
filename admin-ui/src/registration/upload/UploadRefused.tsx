import { Alert, AlertTitle, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { problemOf } from '../../api/problem';
import { useErrorText, useT } from '../../i18n/useT';

interface UploadRefusedProps {
  fileName: string;
  error: unknown;
  onAgain: () => void;
}

/** Why a file could not be used, all its header faults at once. */
export function UploadRefused({ fileName, error, onAgain }: UploadRefusedProps): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  const words = errorText(error);
  const faults = Object.values(problemOf(error)?.errors ?? {}).filter(
    (fault): fault is string => typeof fault === 'string' && fault !== words,
  );
  return (
    <Alert severity="error" role="alert">
      <AlertTitle sx={{ overflowWrap: 'anywhere' }}>
        {t('registration.bulk.failed_title', { file: fileName })}
      </AlertTitle>
      {words}
      {faults.length > 0 && (
        <Box component="ul" sx={{ pl: 2.5, my: 1 }}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </Box>
      )}
      <Box sx={{ mt: 2 }}>
        <Button variant="outlined" color="inherit" onClick={onAgain}>
          {t('registration.bulk.choose_other')}
        </Button>
      </Box>
    </Alert>
  );
}
