import { Box } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { keepFocus } from '../focus/keepFocus.js';

const widths = { reading: 720, form: 920, wide: 1600 };

/** The frame of a page: its greatest width and the room around it, and a place for the focus. */
export function Page({
  width = 'wide',
  children,
}: {
  width?: keyof typeof widths;
  children: ReactNode;
}): ReactNode {
  useEffect(keepFocus, []);
  return (
    <Box
      sx={{
        width: '100%',
        maxWidth: widths[width],
        px: { xs: 1, sm: 2 },
        py: 3,
        // What is wide scrolls in its place, whatever the layout around does about width.
        contain: 'inline-size',
      }}
    >
      {children}
    </Box>
  );
}
