import { Box, Card, CardContent, Skeleton, Stack } from '@mui/material';
import type { ReactNode } from 'react';

/** The shape of a page's header: the way back, the title and one line under it. */
export function HeaderSkeleton({ back, picture }: { back?: true; picture?: true }): ReactNode {
  return (
    <Box sx={{ mb: 3 }}>
      {back && <Skeleton variant="rounded" width={96} height={16} sx={{ mt: 1, mb: 2 }} />}
      <Stack direction="row" sx={{ gap: 2, alignItems: 'center' }}>
        {picture && <Skeleton variant="circular" width={48} height={48} />}
        <Box>
          <Skeleton variant="rounded" width={240} height={24} sx={{ my: 0.5 }} />
          {picture && <Skeleton variant="rounded" width={180} height={12} sx={{ mt: 1 }} />}
        </Box>
      </Stack>
    </Box>
  );
}

/** The shape of a list's filters: the search, and the button beside it. */
export function FiltersSkeleton(): ReactNode {
  return (
    <Stack direction="row" sx={{ gap: 2, mb: 2, alignItems: 'center', height: 40 }}>
      <Skeleton variant="rounded" height={40} sx={{ width: { xs: '100%', sm: 376 } }} />
      <Skeleton variant="rounded" width={80} height={16} />
    </Stack>
  );
}

/** The shape of a table: its head, and lines as high as its rows. */
export function RowsSkeleton({ rows = 8 }: { rows?: number }): ReactNode {
  return (
    <Box aria-busy>
      {Array.from({ length: rows }, (_, row) => (
        <Stack key={row} direction="row" sx={line}>
          {cells.map((display, column) => (
            <Box key={column} sx={{ flex: 1, display }}>
              <Skeleton
                variant="rounded"
                height={12}
                width={`${60 + ((row * 7 + column * 13) % 30)}%`}
              />
            </Box>
          ))}
        </Stack>
      ))}
    </Box>
  );
}

/** The display of the cells of a line: on a narrow screen there is room for two. */
const cells = ['block', 'block', { xs: 'none', md: 'block' }, { xs: 'none', md: 'block' }];
const line = {
  height: 40,
  px: 2,
  gap: 2,
  alignItems: 'center',
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-child': { borderBottom: 0 },
} as const;

/** The shape of a card with a title and some facts, or some inputs. */
export function CardSkeleton({ lines = 4, inputs }: { lines?: number; inputs?: true }): ReactNode {
  return (
    <Card aria-busy>
      <CardContent>
        <Skeleton variant="rounded" width={160} height={16} sx={{ mb: 3 }} />
        <Stack sx={{ gap: 2 }}>
          {Array.from({ length: lines }, (_, index) =>
            inputs ? (
              <Skeleton key={index} variant="rounded" height={40} />
            ) : (
              <Stack key={index} direction="row" sx={{ gap: 2 }}>
                <Skeleton variant="rounded" width="30%" height={14} />
                <Skeleton variant="rounded" width={`${30 + ((index * 11) % 25)}%`} height={14} />
              </Stack>
            ),
          )}
        </Stack>
      </CardContent>
    </Card>
  );
}

/** The shape of a page that is not there yet: of a list, or of anything else. */
export function PageSkeleton({ list }: { list?: boolean }): ReactNode {
  return (
    <Box aria-busy>
      <HeaderSkeleton />
      {list && <FiltersSkeleton />}
      {list ? (
        <Card>
          <RowsSkeleton />
        </Card>
      ) : (
        <CardSkeleton />
      )}
    </Box>
  );
}
