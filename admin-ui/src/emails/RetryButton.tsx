import ReplayIcon from '@mui/icons-material/Replay';
import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useRefresh } from 'react-admin';
import { useNotice, useVerb } from '../api/hooks.js';
import type { Email } from '../api/types.js';
import { useT } from '../i18n/useT.js';

export function RetryButton({ email }: { email: Email }): ReactNode {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefresh();
  const { mutate, isPending } = useVerb((usher) => usher.retryEmail(email.id), {
    onDone: () => {
      notice(t('emails.retried'));
      refresh();
    },
  });
  return (
    <Button
      size="small"
      sx={{ whiteSpace: 'nowrap' }}
      startIcon={<ReplayIcon />}
      loading={isPending}
      onClick={() => mutate()}
    >
      {t('emails.retry')}
    </Button>
  );
}
