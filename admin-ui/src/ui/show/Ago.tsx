import { Box, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { useIsInTable } from '../list/inTable.js';
import { useFormat } from './useFormat.js';

/**
 * A moment as "3 minutes ago", shorter in a table, with the exact time on hover; on paper that
 * alone. `none` when there is no moment.
 */
export function Ago({ at, none = '–' }: { at?: string | null; none?: ReactNode }): ReactNode {
  const format = useFormat();
  const inTable = useIsInTable();
  if (!at) return none;
  const relative = format.relativeTime(at, inTable ? 'short' : 'long');
  return (
    <Tooltip title={format.exactTime(at)}>
      <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
        {inTable ? (
          relative
        ) : (
          <>
            <Box component="span" sx={{ displayPrint: 'none' }}>
              {relative}
            </Box>
            <Box component="span" sx={{ display: 'none', displayPrint: 'inline' }}>
              {format.exactTime(at)}
            </Box>
          </>
        )}
      </time>
    </Tooltip>
  );
}
