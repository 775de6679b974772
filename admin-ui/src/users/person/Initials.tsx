import { Avatar } from '@mui/material';
import type { ReactNode } from 'react';
import type { User } from '../../api/types.js';
import { initialsOf } from './initialsOf.js';

/** The person's initials in a circle, in the place of a picture. Screen readers have the name beside it. */
export function Initials({ user }: { user: User }): ReactNode {
  return (
    <Avatar
      aria-hidden
      sx={{
        width: 48,
        height: 48,
        fontSize: 18,
        fontWeight: 600,
        color: 'primary.main',
        bgcolor: 'action.selected',
      }}
    >
      {initialsOf(user)}
    </Avatar>
  );
}
