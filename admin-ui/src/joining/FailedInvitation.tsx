import { Alert, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useErrorText, useT } from '../i18n/useT.js';

interface FailedInvitationProps {
  error: unknown;
  onAgain: () => unknown;
}

/** Instead of an invitation that could not be looked at: why, and once more. */
export function FailedInvitation({ error, onAgain }: FailedInvitationProps): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  return (
    <Alert
      severity="error"
      action={<Button onClick={() => void onAgain()}>{t('action.try_again')}</Button>}
    >
      {errorText(error)}
    </Alert>
  );
}
