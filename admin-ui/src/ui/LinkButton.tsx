import { Button, type ButtonProps } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { LinkBase } from 'react-admin';
import { usePath } from '../api/context.js';

/** A button that goes to one of Usher's pages. */
export function LinkButton({
  to,
  autoFocus = false,
  ...button
}: ButtonProps & { to: string }): ReactNode {
  const path = usePath();
  const link = useRef<HTMLAnchorElement>(null);
  // React focuses inputs and buttons by itself, but no links.
  useEffect(() => {
    if (autoFocus) link.current?.focus();
  }, [autoFocus]);
  return <Button {...button} ref={link} component={LinkBase} to={path(to)} />;
}
