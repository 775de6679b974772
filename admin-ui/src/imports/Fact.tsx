import { Box, Stack, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';

interface FactProps {
  icon: ReactElement;
  children: ReactNode;
  /** Whatever can be done about it. */
  action?: ReactNode;
}

/** One thing that came of an import, in a line of its own. */
export function Fact({ icon, children, action }: FactProps): ReactNode {
  return (
    <Stack direction="row" sx={{ columnGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Box aria-hidden sx={{ display: 'flex', color: 'text.secondary', '& svg': { fontSize: 18 } }}>
        {icon}
      </Box>
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {children}
      </Typography>
      {action}
    </Stack>
  );
}
