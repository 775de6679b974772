import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Alert, Button, Card } from '@mui/material';
import type { ReactNode } from 'react';
import { problemOf } from '../../api/problem.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { EmptyState } from './EmptyState.js';
import { LinkButton } from '../act/LinkButton.js';
import { PageHeader } from './PageHeader.js';

interface LoadFailedProps {
  error: unknown;
  title: string;
  back?: { to: string; label: string } | undefined;
  onAgain: () => unknown;
}

/** Instead of a page that could not be loaded: why, and the ways on. */
export function LoadFailed({ error, title, back, onAgain }: LoadFailedProps): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  // What is not there will not be there at the next attempt.
  const isGone = problemOf(error)?.status === 404;
  return (
    <>
      <PageHeader title={title} back={back} />
      {isGone ? (
        <Card role="alert">
          <EmptyState
            icon={<SearchOffIcon />}
            title={errorText(error)}
            action={
              back && (
                <LinkButton to={back.to} variant="outlined">
                  {back.label}
                </LinkButton>
              )
            }
          />
        </Card>
      ) : (
        <Alert
          severity="error"
          action={<Button onClick={() => void onAgain()}>{t('action.try_again')}</Button>}
        >
          {errorText(error)}
        </Alert>
      )}
    </>
  );
}
