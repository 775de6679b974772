import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { usePath } from '../api/context.js';

/** A link to one of Usher's pages. */
export function RecordLink({ to, children }: { to: string; children: ReactNode }): ReactNode {
  const path = usePath();
  return (
    <Link component={LinkBase} to={path(to)} sx={{ fontWeight: 500 }} underline="hover">
      {children}
    </Link>
  );
}
