import ReplayIcon from '@mui/icons-material/Replay';
import type { ReactNode } from 'react';
import { useGetList, useListContext, useRefresh } from 'react-admin';
import { useResourceName } from '../api/context.js';
import { useNotice } from '../api/hooks.js';
import type { Email } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { MailButton } from '../ui/act/MailButton.js';
import { useVerb } from '../ui/act/useVerb.js';

/** Tries all mails once more that the filter finds and that were given up, where there are several. */
export function RetryFoundButton(): ReactNode {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefresh();
  const filter = useListContext().filterValues as { status?: Email['status'] };
  const failed = useFailed(filter);
  const retrying = useVerb((usher, expect: number) => usher.retryEmails(filter, expect), {
    onDone: ({ retried }) => notice(t('emails.retried_found', { smart_count: retried })),
  });
  if (failed < 2) return null;
  return (
    <MailButton
      startIcon={<ReplayIcon />}
      label={t('emails.retry_found', { smart_count: failed })}
      title={(mails) => t('emails.retry_title', { smart_count: mails })}
      mails={() => failed}
      // What was refused may be about other mails by now.
      onSend={(mails) => retrying.mutateAsync(mails).finally(refresh)}
    />
  );
}

/** Counts the mails of a filter that were given up; 0 until it is known. */
function useFailed(filter: { status?: Email['status'] }): number {
  const name = useResourceName();
  const { status = 'failed' } = filter;
  const { total = 0 } = useGetList<Email>(
    name('emails'),
    {
      filter: { ...filter, status },
      pagination: { page: 1, perPage: 1 },
      sort: { field: 'createdAt', order: 'DESC' },
    },
    { enabled: status === 'failed' },
  );
  return status === 'failed' ? total : 0;
}
