import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase, useBasename } from 'react-admin';

/** A link to a page of the panel, by its path from the panel's root. */
export function RecordLink({ to, children }: { to: string; children: ReactNode }): ReactNode {
  const basename = useBasename();
  return (
    <Link component={LinkBase} to={`${basename}${to}`} sx={{ fontWeight: 500 }} underline="hover">
      {children}
    </Link>
  );
}
