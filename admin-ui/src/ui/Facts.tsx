import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Names and values as a description list, in two columns where there is room. */
export function Facts({ facts }: { facts: [string, ReactNode][] }): ReactNode {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(120px, 30%) 1fr' },
        columnGap: 2,
        rowGap: { xs: 0.5, sm: 1.5 },
        '& dt': { color: 'text.secondary', typography: 'body2' },
        '& dd': { m: 0, mb: { xs: 1.5, sm: 0 }, typography: 'body2', overflowWrap: 'anywhere' },
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
