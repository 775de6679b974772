import { Box } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import type { UsherBulkOutcome } from '../../api/contract.js';
import { useT } from '../../i18n/useT.js';
import type { BulkActionName } from './bulkActions.js';

interface OutcomeProps {
  outcome: UsherBulkOutcome;
  /** The words for what was done. */
  text: string;
}

/** Tells what was done, who was left out, and why. */
export function Outcome({ outcome: { skipped }, text }: OutcomeProps): ReactNode {
  const t = useT();
  const root = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone.
  useEffect(() => root.current?.focus(), []);
  const left = skipped.reduce((sum, { count }) => sum + count, 0);
  return (
    <Box ref={root} tabIndex={-1} role="status" sx={{ outline: 'none' }}>
      <Box sx={{ color: 'text.primary', mb: 1 }}>{text}</Box>
      {t('users.bulk.left', { smart_count: left })}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {skipped.map(({ reason, count }) => (
          <li key={reason}>{t(`users.bulk.reason.${reason}`, { smart_count: count })}</li>
        ))}
      </Box>
    </Box>
  );
}

/** Gives the words for what was done to so many people. */
export function useDoneText(action: BulkActionName, choice: string): (done: number) => string {
  const t = useT();
  return (done) =>
    done === 0
      ? t('users.bulk.nothing')
      : t(`users.bulk.done.${action}`, { smart_count: done, choice });
}
