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
      <Stack direction="row" sx={{ gap: 1 }}>
        <Box
          aria-hidden
          sx={{ color: 'text.secondary', '& svg': { display: 'block', fontSize: 20 } }}
        >
          {icon}
        </Box>
        <Typography variant="body2">{children}</Typography>
      </Stack>
      {action}
    </Stack>
  );
}
