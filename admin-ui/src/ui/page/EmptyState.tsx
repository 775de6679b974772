import { Box, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';

interface EmptyStateProps {
  icon: ReactElement;
  title: string;
  text?: ReactNode;
  /** The next thing to do. */
  action?: ReactNode;
}

/** Stands where there is nothing to show: why, and what to do next. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps): ReactNode {
  return (
    <Box sx={{ textAlign: 'center', px: { xs: 2, sm: 3 }, py: { xs: 5, sm: 8 } }}>
      <Box aria-hidden sx={{ color: 'text.secondary', '& svg': { fontSize: 40 }, mb: 1 }}>
        {icon}
      </Box>
      <Typography variant="h2">{title}</Typography>
      {text && (
        <Typography
          sx={{ color: 'text.secondary', mt: 1, mx: 'auto', maxWidth: 480, textWrap: 'balance' }}
        >
          {text}
        </Typography>
      )}
      {action && (
        <Box sx={{ mt: 3, display: 'flex', gap: 1, justifyContent: 'center', flexWrap: 'wrap' }}>
          {action}
        </Box>
      )}
    </Box>
  );
}
