import { Alert, AlertTitle, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { isUnreachable, problemOf } from '../../api/problem.js';
import { useErrorText, useT } from '../../i18n/useT.js';

interface UploadRefusedProps {
  fileName: string;
  error: unknown;
  /** Another file is chosen. */
  onAgain: () => void;
  /** The same file is sent again. */
  onRetry: () => void;
}

/** Tells why a file could not be used, all its header faults at once. */
export function UploadRefused({
  fileName,
  error,
  onAgain,
  onRetry,
}: UploadRefusedProps): ReactNode {
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
      <Box sx={{ mt: 2, display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {isUnreachable(error) && (
          <Button variant="outlined" color="inherit" onClick={onRetry}>
            {t('action.try_again')}
          </Button>
        )}
        <Button variant="outlined" color="inherit" onClick={onAgain}>
          {t('registration.bulk.choose_other')}
        </Button>
      </Box>
    </Alert>
  );
}
