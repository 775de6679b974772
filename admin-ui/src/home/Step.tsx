import { Box, Stack, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { type Tone, toneColor } from '../ui/show/StateChip.js';

interface StepProps {
  icon: ReactElement;
  tone: Tone;
  words: string;
  /** Whatever can be done about it. */
  action?: ReactNode;
}

/** One thing that waits for somebody, in a card of several. */
export function Step({ icon, tone, words, action }: StepProps): ReactNode {
  return (
    <Stack
      direction="row"
      sx={{
        columnGap: 2,
        rowGap: 0.5,
        px: 2,
        py: 1.5,
        alignItems: 'center',
        flexWrap: 'wrap',
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box aria-hidden sx={{ display: 'flex', color: (theme) => toneColor(theme, tone) }}>
        {icon}
      </Box>
      <Typography
        variant="body2"
        sx={{
          // On a phone what can be done about it stands below, in every line.
          flex: { xs: '1 1 calc(100% - 56px)', sm: '1 1 240px' },
          overflowWrap: 'anywhere',
        }}
      >
        {words}
      </Typography>
      {action && <Box sx={{ ml: 'auto', flexShrink: 0 }}>{action}</Box>}
    </Stack>
  );
}
