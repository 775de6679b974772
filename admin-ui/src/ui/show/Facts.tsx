import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Names and values as a description list in two columns. */
export function Facts({ facts }: { facts: [string, ReactNode][] }): ReactNode {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(96px, 30%) 1fr',
        columnGap: 2,
        rowGap: 1.5,
        alignItems: 'baseline',
        '& dt': { color: 'text.secondary', typography: 'body2', overflowWrap: 'anywhere' },
        '& dd': { m: 0, typography: 'body2', overflowWrap: 'anywhere' },
      }}
    >
      {facts.map(([name, value]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Box>
      ))}
    </Box>
  );
}
