import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { belowAppBar } from '../list/tableLooks.js';

interface SectionProps {
  title: string;
  /** The name in addresses, where links lead to it (`SectionLinks`). */
  name?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled card: one group of things that belong together. */
export function Section({ title, name, actions, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <Card
      component="section"
      aria-labelledby={id}
      {...(name && { id: sectionId(name), tabIndex: -1 })}
      sx={{ scrollMarginTop: `calc(${belowAppBar} + 16px)`, outline: 'none' }}
    >
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

export function sectionId(name: string): string {
  return `usher-section-${name}`;
}
