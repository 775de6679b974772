import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useIsInTable } from '../list/inTable.js';

interface StateWithWordsProps {
  /** The chip. */
  state: ReactNode;
  /** The words of whoever refused; null where nobody did. */
  error: string | null;
}

/** A state, and why it is so: behind it in a table, whose rows are one line high, else below it. */
export function StateWithWords({ state, error }: StateWithWordsProps): ReactNode {
  const isInTable = useIsInTable();
  return (
    <>
      {state}
      {error && isInTable && ` · ${error}`}
      {error && !isInTable && (
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary', py: 0.5 }}>
          {error}
        </Typography>
      )}
    </>
  );
}
