import type { ReactNode } from 'react';
import type { ToldEvent } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { RetryButton } from '../ui/act/RetryButton.js';

export function RetryEventButton({ event: { id } }: { event: ToldEvent }): ReactNode {
  const t = useT();
  return (
    <RetryButton
      label={t('events.retry')}
      done={t('events.retried')}
      verb={(usher) => usher.retryEvent(id)}
    />
  );
}
