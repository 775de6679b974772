import { Box, Link } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { useIsThere, usePath } from '../../api/context.js';
import { useIsInTable } from '../list/inTable.js';

const cut = {
  display: 'inline-block',
  maxWidth: '100%',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  verticalAlign: 'bottom',
};

/** A link to one of Usher's pages; plain where the application has left that out. */
export function RecordLink({ to, children }: { to: string; children: ReactNode }): ReactNode {
  const path = usePath();
  const isThere = useIsThere();
  const inTable = useIsInTable();
  // A name in Arabic is cut at its end, too, which is on the left.
  const direction = inTable && { dir: 'auto' };
  if (!isThere(to)) {
    return (
      <Box component="span" {...direction} sx={inTable ? cut : {}}>
        {children}
      </Box>
    );
  }
  return (
    <Link
      component={LinkBase}
      to={path(to)}
      {...direction}
      sx={{ fontWeight: 500, ...(inTable && cut) }}
      underline="hover"
    >
      {children}
    </Link>
  );
}
