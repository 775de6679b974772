import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import type { Email } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { RetryButton } from '../ui/act/RetryButton.js';

/** Tries all mails of the page once more that were given up, where there are several. */
export function RetryShownButton(): ReactNode {
  const t = useT();
  const { data = [] } = useListContext<Email>();
  const failed = data.filter(({ status }) => status === 'failed');
  if (failed.length < 2) return null;
  return (
    <RetryButton
      label={t('emails.retry_shown', { smart_count: failed.length })}
      done={t('emails.retried_shown', { smart_count: failed.length })}
      verb={async (usher) => {
        for (const { id } of failed) await usher.retryEmail(id);
      }}
    />
  );
}
