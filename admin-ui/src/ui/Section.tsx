import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

/** A titled card: one group of things that belong together. */
export function Section({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <CardContent>
        <Stack
          direction="row"
          sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1, mb: 2 }}
        >
          <Typography variant="h2" id={id}>
            {title}
          </Typography>
          {actions}
        </Stack>
        <Box>{children}</Box>
      </CardContent>
    </Card>
  );
}
