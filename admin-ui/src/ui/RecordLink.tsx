import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { usePath } from '../api/context.js';
import { useIsInTable } from './inTable.js';

const cut = {
  display: 'inline-block',
  maxWidth: '100%',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  verticalAlign: 'bottom',
};

/** A link to one of Usher's pages. */
export function RecordLink({ to, children }: { to: string; children: ReactNode }): ReactNode {
  const path = usePath();
  const inTable = useIsInTable();
  return (
    <Link
      component={LinkBase}
      to={path(to)}
      // A name in Arabic is cut at its end, too, which is on the left.
      {...(inTable && { dir: 'auto' })}
      sx={{ fontWeight: 500, ...(inTable && cut) }}
      underline="hover"
    >
      {children}
    </Link>
  );
}
