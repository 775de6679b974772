import { Button, type ButtonProps } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase, useBasename } from 'react-admin';

/** A button that goes to a page of the panel, by its path from the panel's root. */
export function LinkButton({ to, ...button }: ButtonProps & { to: string }): ReactNode {
  const basename = useBasename();
  return <Button {...button} component={LinkBase} to={`${basename}${to}`} />;
}
