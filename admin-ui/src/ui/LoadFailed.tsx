import { Alert, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useErrorText, useT } from '../i18n/useT.js';
import { PageHeader } from './PageHeader.js';

interface LoadFailedProps {
  error: unknown;
  title: string;
  back: { to: string; label: string };
  onAgain: () => unknown;
}

/** Instead of a page that could not be loaded: why, and the ways on. */
export function LoadFailed({ error, title, back, onAgain }: LoadFailedProps): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  return (
    <>
      <PageHeader title={title} back={back} />
      <Alert
        severity="error"
        action={<Button onClick={() => void onAgain()}>{t('action.try_again')}</Button>}
      >
        {errorText(error)}
      </Alert>
    </>
  );
}
