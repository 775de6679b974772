import { Box, Skeleton, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { ServerAway } from '../index.js';

/** The panel's shape, until it is known who is signed in. */
export function LoadingPage(): ReactNode {
  return (
    <Box sx={{ minHeight: '100dvh', bgcolor: 'background.default' }}>
      <Box
        sx={{ height: 48, bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}
      />
      <ServerAway />
      <Box component="main" aria-busy>
        <Stack sx={{ gap: 2, maxWidth: 1280, px: { xs: 1, sm: 2 }, py: 3 }}>
          <Skeleton variant="rounded" width={240} height={32} />
          <Skeleton variant="rounded" height={320} />
        </Stack>
      </Box>
    </Box>
  );
}
