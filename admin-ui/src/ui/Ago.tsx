import { Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { useIsInTable } from './inTable.js';
import { useFormat } from './useFormat.js';

/**
 * A moment as "3 minutes ago", shorter in a table, with the exact time on hover; `none` when there is
 * no moment.
 */
export function Ago({ at, none = '–' }: { at?: string | null; none?: ReactNode }): ReactNode {
  const format = useFormat();
  const style = useIsInTable() ? 'short' : 'long';
  if (!at) return none;
  return (
    <Tooltip title={format.exactTime(at)}>
      <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
        {format.relativeTime(at, style)}
      </time>
    </Tooltip>
  );
}
