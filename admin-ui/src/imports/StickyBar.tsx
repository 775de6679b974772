import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Holds what is done next in sight, at the bottom of the window. */
export function StickyBar({ children }: { children: ReactNode }): ReactNode {
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        // At 400 % it would leave hardly anything to be seen above it.
        '@media (max-height: 480px)': { position: 'static' },
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 1,
        py: 1.5,
        bgcolor: 'background.default',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {children}
    </Box>
  );
}
