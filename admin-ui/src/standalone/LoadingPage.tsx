import { Box, Card, CardContent, Skeleton, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { ServerAway } from '../index.js';

/** The room of the menu, which a narrow screen does not have. */
const menu = { display: { xs: 'none', md: 'flex' }, width: 248, gap: 3.5, px: 2.5, py: 4 } as const;
/** The widths of the menu's entries. */
const entries = [64, 120, 56, 72, 88, 160, 48];

/** The panel's shape, until it is known who is signed in. */
export function LoadingPage(): ReactNode {
  return (
    <Box sx={{ minHeight: '100dvh', bgcolor: 'background.default' }}>
      <Box
        sx={{ height: 48, bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}
      />
      <ServerAway />
      <Stack direction="row" aria-busy>
        <Stack sx={menu}>
          {entries.map((width) => (
            <Skeleton key={width} variant="rounded" width={width} height={16} />
          ))}
        </Stack>
        <Box component="main" sx={{ flex: 1, maxWidth: 1600, px: 3, py: 3 }}>
          <Skeleton variant="rounded" width={240} height={24} sx={{ mt: 0.5, mb: 3.5 }} />
          <Card>
            <CardContent>
              <Stack sx={{ gap: 2 }}>
                <Skeleton variant="rounded" width="60%" height={14} />
                <Skeleton variant="rounded" width="75%" height={14} />
                <Skeleton variant="rounded" width="50%" height={14} />
              </Stack>
            </CardContent>
          </Card>
        </Box>
      </Stack>
    </Box>
  );
}
