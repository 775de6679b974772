import { Skeleton } from '@mui/material';
import type { ReactNode } from 'react';

/** The shape of an invitation, until it is there. */
export function InvitationWaits(): ReactNode {
  return <Skeleton variant="rounded" height={220} aria-busy />;
}
