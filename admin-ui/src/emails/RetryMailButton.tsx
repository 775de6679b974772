import type { ReactNode } from 'react';
import type { Email } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { RetryButton } from '../ui/act/RetryButton.js';

export function RetryMailButton({ email: { id } }: { email: Email }): ReactNode {
  const t = useT();
  return (
    <RetryButton
      label={t('emails.retry')}
      done={t('emails.retried')}
      verb={(usher) => usher.retryEmail(id)}
    />
  );
}
